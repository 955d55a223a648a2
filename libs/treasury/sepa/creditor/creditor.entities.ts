import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NOTICE_DAYS } from '../rules/notice.js';

/** The account that receives transfers and debits, as somebody wrote it once. Append-only. */
@Entity()
@ObjectType()
export class Creditor {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field({ description: 'Its holder, as banks show it.' })
  name: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Given by the bank (ICS); without it nobody is debited.',
  })
  creditorId: string | null;

  @Column()
  @Field()
  iban: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  bic: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Days by which who is debited is told before.' })
  noticeDays: number;

  @Column('int')
  @Field(() => Int, { description: 'Asked from who let a debit come back; 0 when the association bears it.' })
  returnCostCents: number;

  @Column()
  @Field({ description: 'At the foot of calls and receipts: register numbers, VAT.' })
  mentions: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

@InputType()
export class CreditorInput {
  @Field()
  @MaxLength(70)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  creditorId?: string | null;

  @Field()
  @MaxLength(50)
  iban: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20)
  bic?: string | null;

  @Field(() => Int, { defaultValue: NOTICE_DAYS })
  @Min(1)
  @Max(60)
  noticeDays = NOTICE_DAYS;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(10_000)
  returnCostCents = 0;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(500)
  mentions = '';
}
