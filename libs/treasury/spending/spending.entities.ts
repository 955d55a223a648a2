import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExpenseAct as Act, ExpenseState as State } from '../rules/approvals.js';

export enum ExpenseKind {
  claim = 'claim',
  invoice = 'invoice',
}
registerEnumType(ExpenseKind, {
  name: 'ExpenseKind',
  valuesMap: {
    claim: { description: 'Paid by a volunteer, for the house.' },
    invoice: { description: 'Asked by a supplier.' },
  },
});

export const ExpenseStateEnum = {
  waiting: 'waiting',
  approved: 'approved',
  paid: 'paid',
  given: 'given',
  refused: 'refused',
  withdrawn: 'withdrawn',
} as const satisfies Record<State, State>;
registerEnumType(ExpenseStateEnum, {
  name: 'ExpenseState',
  valuesMap: {
    approved: { description: 'To be paid.' },
    given: { description: 'Given up as a gift to the association.' },
  },
});

export const ExpenseActEnum = {
  approved: 'approved',
  refused: 'refused',
  withdrawn: 'withdrawn',
  paid: 'paid',
  unpaid: 'unpaid',
} as const satisfies Record<Act, Act>;
registerEnumType(ExpenseActEnum, { name: 'ExpenseAct' });

/** Something spent for the house: a volunteer’s claim or a supplier’s invoice. Only its account may change. */
@Entity()
@ObjectType()
export class Expense {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => ExpenseKind)
  kind: ExpenseKind;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  supplier: string | null;

  @Column('text', { nullable: true })
  iban: string | null;

  @Column()
  @Field({ description: 'Of the supplier’s invoice.' })
  reference: string;

  @Column()
  @Field()
  label: string;

  @Column('int')
  @Field(() => Int)
  amountCents: number;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Of a journey by car, paid by the kilometre.' })
  kilometres: number | null;

  @Column('date')
  @Field(() => PlainDate)
  spentOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  dueOn: string | null;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('uuid')
  accountId: string;

  @Column()
  @Field({ description: 'Not to be paid back: given up as a gift.' })
  gift: boolean;

  @Column('int')
  ceilingCents: number;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** A receipt that proves an expense, in the order they were handed in. Append-only. */
@Entity()
export class ExpenseReceipt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  expenseId: string;

  @Column('int')
  position: number;

  @Column('uuid')
  fileId: string;

  /** The same, as leads of commissions may read it. */
  @Column('uuid', { nullable: true })
  leadFileId: string | null;
}

/** What was done with an expense, by whom. Append-only. */
@Entity()
@ObjectType()
export class ExpenseStep {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  expenseId: string;

  @Column('int')
  number: number;

  @Column('text')
  @Field(() => ExpenseActEnum)
  act: Act;

  @Column('date')
  @Field(() => PlainDate)
  onDay: string;

  @Column()
  @Field()
  reason: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** From which amount two people approve, and what a kilometre is paid. Append-only: the last word counts. */
@Entity()
@ObjectType()
export class SpendingRule {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  @Field(() => Int, { description: 'Above it, two different people approve.' })
  ceilingCents: number;

  @Column('int')
  @Field(() => Int, { description: 'Tenths of a cent paid a kilometre; 0: journeys are not paid by it.' })
  mileageTenths: number;

  @Column()
  @Field({ description: 'The decision that set them; empty before any.' })
  decision: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}
