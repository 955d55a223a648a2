import type { Cents, IsoDate } from '@etabli/kernel';
import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Withheld } from '../rules/reminders.js';

/** Why somebody is not written to today. */
export enum WithheldWhy {
  paused = 'paused',
  money_on_statement = 'money_on_statement',
  plan = 'plan',
  proposal = 'proposal',
  debit = 'debit',
  recently = 'recently',
  not_yet = 'not_yet',
  no_address = 'no_address',
}
registerEnumType(WithheldWhy, {
  name: 'ReminderWithheldWhy',
  valuesMap: {
    paused: { description: 'Somebody said to wait, and why.' },
    money_on_statement: { description: 'A line of the bank that nobody has matched may be theirs.' },
    plan: { description: 'They keep to a plan.' },
    proposal: { description: 'They propose a plan that waits for its answer.' },
    debit: { description: 'They are about to be debited.' },
    recently: { description: 'They were reminded too lately.' },
    not_yet: { description: 'The delay of the next level has not passed.' },
    no_address: { description: 'No mail address is known of them.' },
  },
});

/** The same, from the words of the rule. */
export const whyOf = (why: Withheld): WithheldWhy =>
  WithheldWhy[why.replaceAll('-', '_') as keyof typeof WithheldWhy];

@ObjectType({ description: 'What is written, from how many days after a due should have been paid.' })
export class MoneyReminderLevel {
  @Field(() => Int)
  afterDays: number;

  @Field()
  subject: string;

  @Field()
  wording: string;
}

/** What the association decided about reminders. Append-only; the last decision counts. */
@Entity()
@ObjectType()
export class MoneyReminderRules {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('int')
  @Field(() => Int, { description: 'Days between two reminders to one person.' })
  gapDays: number;

  @Column()
  @Field({ description: 'Who decided it, and when.' })
  decision: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Field(() => [MoneyReminderLevel], { description: 'By growing delay: the polite one first.' })
  levels: MoneyReminderLevel[];
}

/** A reminder that left. */
@Entity()
@ObjectType()
export class MoneyReminder {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('int')
  @Field(() => Int, { description: 'From 0.' })
  level: number;

  @Column('date')
  @Field(() => PlainDate)
  onDate: string;

  @Column('int')
  @Field(() => Int)
  totalCents: number;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

@ObjectType({ description: 'A due somebody would be reminded of.' })
export class DueToRemind {
  @Field(() => ID)
  id: string;

  @Field()
  label: string;

  @Field(() => PlainDate)
  dueOn: IsoDate;

  @Field(() => Int)
  leftCents: Cents;

  @Field()
  printedReference: string;

  @Field({ description: 'Whose it is.' })
  name: string;
}

@ObjectType({ description: 'A reminder that may be sent today.' })
export class ReminderToSend {
  personId: string;

  @Field({
    description:
      'Of whom they pay for, when it tells what others owe, who are not written to; empty otherwise.',
  })
  household: string;

  @Field(() => Int)
  level: number;

  @Field()
  subject: string;

  @Field()
  wording: string;

  @Field(() => Int)
  totalCents: Cents;

  @Field(() => [DueToRemind])
  dues: DueToRemind[];
}

@ObjectType({ description: 'Somebody who owes and is not written to today.' })
export class ReminderWithheld {
  personId: string;

  @Field(() => WithheldWhy)
  why: WithheldWhy;

  @Field(() => PlainDate, { nullable: true, description: 'The last day of a pause.' })
  until: IsoDate | null;

  @Field({ description: 'Of a pause; empty otherwise.' })
  reason: string;

  @Field(() => [String], { description: 'Those of whom they pay for, whose dues are held back with theirs.' })
  others: string[];

  @Field(() => Int)
  totalCents: Cents;
}

@ObjectType({ description: 'Who would be reminded of what today, and who would not and why.' })
export class RemindersOfDay {
  @Field(() => MoneyReminderRules, { nullable: true, description: 'Null until the association has decided.' })
  rules: MoneyReminderRules | null;

  @Field(() => [ReminderToSend])
  ready: ReminderToSend[];

  @Field(() => [ReminderWithheld])
  withheld: ReminderWithheld[];

  @Field(() => [MoneyReminder], { description: 'The last that left, 30 at most.' })
  latest: MoneyReminder[];
}

@ObjectType({ description: 'What left, and what did not because it had changed.' })
export class RemindersSent {
  @Field(() => Int)
  sent: number;

  @Field(() => Int)
  leftOut: number;
}

@ObjectType({ description: 'Nobody writes to somebody about money until a day.' })
export class ReminderPause {
  personId: string;

  @Field(() => PlainDate, { nullable: true, description: 'Included; null once the pause is over.' })
  until: IsoDate | null;

  @Field()
  reason: string;
}
