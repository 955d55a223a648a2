import type { Cents, IsoDate } from '@etabli/kernel';
import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { BankAccount } from './statements.entities.js';
import { CsvColumn, CsvDates, CsvDecimals } from './statements.inputs.js';

@ObjectType({ description: 'A line of a file, before anything is written.' })
export class PreviewedLine {
  @Field(() => PlainDate)
  bookedOn: IsoDate;

  @Field(() => Int)
  amountCents: Cents;

  @Field()
  label: string;
}

@ObjectType({ description: 'A statement of a file, against what its account has already.' })
export class PreviewedStatement {
  @Field(() => PlainDate)
  fromOn: IsoDate;

  @Field(() => PlainDate)
  toOn: IsoDate;

  @Field(() => Int, { nullable: true })
  openingCents: Cents | null;

  @Field(() => Int, { nullable: true })
  closingCents: Cents | null;

  @Field(() => Int, { description: 'Lines in the file.' })
  lineCount: number;

  @Field(() => Int, { nullable: true, description: 'Lines that are new; null until the account is chosen.' })
  freshCount: number | null;

  @Field(() => Int, { description: 'Announced, not booked yet: not kept.' })
  pendingCount: number;

  @Field(() => [String], { description: 'Why it would be held until somebody accepts it.' })
  held: string[];

  @Field({ description: 'Nothing in it is new: it is left aside.' })
  idle: boolean;

  @Field(() => [PreviewedLine], {
    description: 'The first five lines of those it would bring; of all when it would bring none.',
  })
  sample: PreviewedLine[];
}

@ObjectType({ description: 'An account of a file.' })
export class PreviewedAccount {
  @Field(() => Int)
  rank: number;

  @Field({ description: 'As the file names it; empty when it does not.' })
  number: string;

  @Field(() => String, { nullable: true })
  currency: string | null;

  @Field(() => BankAccount, {
    nullable: true,
    description: 'The one said; else the only one it was in earlier files, or whose IBAN it is.',
  })
  account: BankAccount | null;

  @Field({ description: 'Nobody had to say which account it is.' })
  recognised: boolean;

  @Field(() => String, { nullable: true, description: 'Why it cannot be the chosen account.' })
  problem: string | null;

  @Field(() => [PreviewedStatement])
  statements: PreviewedStatement[];
}

@ObjectType({ description: 'A list whose columns may be named otherwise.' })
export class PreviewedList {
  @Field(() => [String])
  headings: string[];

  @Field(() => [[String]], { description: 'The first five rows.' })
  rows: string[][];

  @Field(() => [CsvColumn])
  columns: CsvColumn[];

  @Field(() => CsvDecimals)
  decimals: CsvDecimals;

  @Field(() => CsvDates)
  dates: CsvDates;
}

@ObjectType({ description: 'What importing a file of a bank would do.' })
export class BankFilePreview {
  @Field({ description: 'camt.053, camt.054, ofx, cfonb120 or csv.' })
  format: string;

  @Field(() => [PreviewedAccount])
  accounts: PreviewedAccount[];

  @Field(() => PreviewedList, { nullable: true })
  list: PreviewedList | null;

  @Field(() => [String], { description: 'What is still to be said before it can be imported.' })
  blockers: string[];
}
