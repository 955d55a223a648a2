import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Payment } from '../payments/payments.entities.js';

/** Cheques taken to the bank together, under one slip. Undone, never changed. */
@Entity()
@ObjectType()
export class ChequeDeposit {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('int')
  @Field(() => Int, { description: 'From 1, written on the slip.' })
  number: number;

  @Column('date')
  @Field(() => PlainDate)
  onDate: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

@ObjectType({ description: 'What of a slip is known by its cheques.' })
export class ChequeDepositState {
  depositId: string;

  @Field(() => Int)
  totalCents: number;

  @Field(() => Int)
  count: number;

  @Field({ description: 'Its line is on a statement, and matched.' })
  credited: boolean;
}

@ObjectType({ description: 'Cheques received, and the slips they went to the bank with.' })
export class ChequesPage {
  @Field(() => [Payment], { description: 'Received, on no slip yet; the first received first.' })
  waiting: Payment[];

  @Field(() => [ChequeDeposit], { description: 'The last slip first, 50 at most.' })
  deposits: ChequeDeposit[];
}
