import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VatFigures } from '../rules/vat/statement.js';
import type { ClosablePeriod } from './closing.policy.js';
import { VatAmount, VatBoxView } from './vat.entities.js';

/** The accounts of the tax closed at the end of a period, once. Undone, never changed. */
@Entity()
@ObjectType()
export class VatClosing {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate)
  fromDay: string;

  @Column('date')
  @Field(() => PlainDate)
  toDay: string;

  @Column('jsonb')
  figures: VatFigures;

  @Column('int')
  @Field(() => Int, { description: 'Whole euros: to be paid, or below zero the credit carried forward.' })
  netEuros: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

@ObjectType({ description: 'A line of the entry that closes a period: a debit or a credit.' })
export class VatEntryLine {
  @Field()
  number: string;

  @Field()
  name: string;

  @Field(() => Int)
  debitCents: number;

  @Field(() => Int)
  creditCents: number;
}

@ObjectType({ description: 'The tax of a period: an aid to filing, never the filing.' })
export class VatStatement {
  @Field(() => PlainDate)
  from: string;

  @Field(() => PlainDate)
  to: string;

  @Field(() => [VatAmount])
  rates: VatAmount[];

  @Field(() => Int)
  collectedCents: number;

  @Field(() => Int)
  deductibleCents: number;

  @Field(() => Int, { description: 'The credit that the period before left.' })
  carriedCents: number;

  @Field(() => Int, { description: 'What of it was told of closed periods after they were.' })
  lateCents: number;

  @Field(() => Int, { description: 'Below zero: a credit.' })
  toPayCents: number;

  @Field(() => Int, { description: 'The same in the whole euros of the return.' })
  netEuros: number;

  @Field(() => [VatBoxView])
  boxes: VatBoxView[];

  @Field(() => [VatEntryLine], { description: 'The entry that closes its accounts.' })
  entry: VatEntryLine[];

  @Field(() => VatClosing, { nullable: true })
  closing: VatClosing | null;

  period: ClosablePeriod;
}
