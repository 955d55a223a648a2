import type { Cents, IsoDate } from '@etabli/kernel';
import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FeeTool, OpeningBalance } from './moving.entities.js';

export enum FeeLineState {
  found = 'found',
  ambiguous = 'ambiguous',
  unknown = 'unknown',
  known = 'known',
  left_out = 'left_out',
  future = 'future',
  skipped = 'skipped',
  unread = 'unread',
}
registerEnumType(FeeLineState, {
  name: 'FeeLineState',
  valuesMap: {
    found: { description: 'It would be recorded.' },
    ambiguous: { description: 'Several may be meant: whose it is must be said.' },
    known: { description: 'It is there already, and is left aside.' },
    skipped: { description: 'The list says that it was not carried out.' },
    unread: { description: 'It cannot be read.' },
  },
});

@ObjectType({ description: 'A line of a list of fees, before anything is written.' })
export class PreviewedFee {
  @Field(() => Int, { description: 'Of the file.' })
  line: number;

  @Field(() => FeeLineState)
  state: FeeLineState;

  @Field({ description: 'As the list names the member.' })
  name: string;

  @Field()
  label: string;

  @Field(() => Int)
  amountCents: Cents;

  @Field()
  paid: boolean;

  @Field(() => PlainDate, { nullable: true })
  from: IsoDate | null;

  @Field(() => PlainDate, { nullable: true })
  to: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be read, or was skipped.' })
  problem: string | null;

  personId: string | null;
  candidateIds: string[];
}

@ObjectType({
  description: 'Counts, and sums in cents: the file on one side, what would be recorded on the other.',
})
export class FeeFileTotals {
  @Field(() => Int)
  lines: number;

  @Field(() => Int)
  found: number;

  @Field(() => Int, { description: 'Whose fee it is must be said, or that it is left out.' })
  undecided: number;

  @Field(() => Int)
  known: number;

  @Field(() => Int)
  leftOut: number;

  @Field(() => Int)
  unread: number;

  @Field(() => Int)
  priceCents: Cents;

  @Field(() => Int)
  discountCents: Cents;

  @Field(() => Int, { description: 'Price less discounts.' })
  fileCents: Cents;

  @Field(() => Int, { description: 'What of it would not be recorded.' })
  otherCents: Cents;

  @Field(() => Int)
  recordedCents: Cents;

  @Field(() => Int)
  paidCents: Cents;

  @Field(() => Int)
  unpaidCents: Cents;
}

@ObjectType({ description: 'What a list of fees holds and would bring.' })
export class DuesFilePreview {
  @Field(() => FeeTool)
  tool: FeeTool;

  @Field(() => FeeFileTotals)
  totals: FeeFileTotals;

  @Field(() => [PreviewedFee])
  lines: PreviewedFee[];

  @Field(() => [String], { description: 'Why nothing can be imported yet.' })
  blockers: string[];
}

@ObjectType({ description: 'What an account held, on one side, in cents.' })
export class OpeningLine {
  @Field()
  account: string;

  @Field(() => Int)
  debitCents: Cents;

  @Field(() => Int)
  creditCents: Cents;
}

@ObjectType({ description: 'Where moving in stands.' })
export class MovingIn {
  @Field(() => PlainDate, { description: 'The first day of the books: balances are of that day.' })
  day: IsoDate;

  @Field(() => Int, {
    description: 'What people owe of the fees carried over: account 411 must say the same.',
  })
  carriedCents: Cents;

  @Field(() => OpeningBalance, { nullable: true })
  opening: OpeningBalance | null;
}
