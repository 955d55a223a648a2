import type { Cents, IsoDate } from '@etabli/kernel';
import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { POINTS, type PointKey } from '../rules/months/points.js';

const MonthPointKey = Object.fromEntries(POINTS.map((key) => [key, key]));
registerEnumType(MonthPointKey, { name: 'MonthPointKey' });

@ObjectType('MonthPoint', { description: 'Something to look at before a month is said done.' })
export class MonthPointView {
  @Field(() => MonthPointKey)
  key: PointKey;

  @Field()
  done: boolean;

  @Field(() => Int, { description: 'How many things are left; of `calls`, how many were called.' })
  count: number;

  @Field(() => Int, { nullable: true })
  cents: Cents | null;
}

@ObjectType({
  description: 'An account of the books for the bank, against what the bank says. Amounts in cents.',
})
export class BankInBooksView {
  @Field({ description: 'Its number in the chart.' })
  number: string;

  @Field(() => [String], { description: 'The accounts at the bank that it stands for.' })
  names: string[];

  @Field(() => Int, { nullable: true, description: 'Null while one of the accounts has no statement.' })
  bankCents: Cents | null;

  @Field(() => PlainDate, { nullable: true, description: 'Until when statements tell.' })
  until: IsoDate | null;

  @Field(() => Int)
  ledgerCents: Cents;

  @Field(() => Int, { nullable: true, description: 'The bank less the books.' })
  differenceCents: Cents | null;

  @Field(() => Int, { description: 'Told by the bank, not matched: not in the books yet.' })
  unmatchedCents: Cents;

  @Field(() => Int)
  unmatchedCount: number;

  @Field(() => Int, {
    description: 'Transfers, expenses paid and entries by hand that no statement has told.',
  })
  untoldCents: Cents;

  @Field(() => Int)
  untoldCount: number;

  @Field(() => Int, { nullable: true, description: 'What of the difference neither explains.' })
  unexplainedCents: Cents | null;
}

@ObjectType({ description: 'A month, and when it was last said done.' })
export class MonthInList {
  @Field(() => PlainDate)
  first: IsoDate;

  @Field(() => Date, { nullable: true })
  doneAt: Date | null;
}

@ObjectType({ description: 'The end of a month: what is left to look at.' })
export class MonthEnd {
  @Field(() => PlainDate)
  first: IsoDate;

  @Field(() => PlainDate)
  last: IsoDate;

  @Field(() => [MonthPointView])
  points: MonthPointView[];

  @Field(() => [BankInBooksView])
  bank: BankInBooksView[];
}
