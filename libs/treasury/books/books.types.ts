import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FinancialYear } from '../ledger/ledger.entities.js';

@ObjectType({ description: 'A row of a statement, in cents, and the accounts it adds up.' })
export class StatementRow {
  @Field()
  key: string;

  @Field(() => Int)
  cents: number;

  @Field(() => Int)
  beforeCents: number;

  @Field(() => Int, { nullable: true })
  budgetCents: number | null;

  @Field(() => [String])
  accounts: string[];
}

@ObjectType({ description: 'A part of the income statement.' })
export class StatementSection {
  @Field()
  key: string;

  @Field({ description: '`income` or `expense`.' })
  side: string;

  @Field(() => [StatementRow])
  rows: StatementRow[];

  @Field(() => Int)
  cents: number;

  @Field(() => Int)
  beforeCents: number;

  @Field(() => Int, { nullable: true })
  budgetCents: number | null;
}

@ObjectType({ description: 'Income less expense, of each kind, in cents.' })
export class Results {
  @Field(() => Int)
  operating: number;

  @Field(() => Int)
  financial: number;

  @Field(() => Int)
  exceptional: number;

  @Field(() => Int)
  year: number;
}

@ObjectType()
export class IncomeStatement {
  @Field(() => [StatementSection])
  sections: StatementSection[];

  @Field(() => [StatementSection], { description: 'Contributions in kind: no part of the result.' })
  inKind: StatementSection[];

  @Field(() => Results)
  results: Results;

  @Field(() => Results, { description: 'Of the year before.' })
  before: Results;

  @Field(() => Results, { nullable: true, description: 'As planned.' })
  budgeted: Results | null;
}

@ObjectType()
export class AssetRow {
  @Field()
  key: string;

  @Field(() => Int)
  grossCents: number;

  @Field(() => Int, { description: 'What it lost in value.' })
  lessCents: number;

  @Field(() => Int)
  netCents: number;

  @Field(() => Int)
  beforeCents: number;

  @Field(() => [String])
  accounts: string[];
}

@ObjectType()
export class LiabilityRow {
  @Field()
  key: string;

  @Field(() => Int)
  cents: number;

  @Field(() => Int)
  beforeCents: number;

  @Field(() => [String])
  accounts: string[];
}

@ObjectType()
export class BalanceSheet {
  @Field(() => [AssetRow])
  assets: AssetRow[];

  @Field(() => [LiabilityRow])
  liabilities: LiabilityRow[];

  @Field(() => Int)
  assetsCents: number;

  @Field(() => Int)
  assetsBeforeCents: number;

  @Field(() => Int)
  liabilitiesCents: number;

  @Field(() => Int)
  liabilitiesBeforeCents: number;
}

@ObjectType({ description: 'What an account was debited and credited with over the year, in cents.' })
export class TrialLine {
  @Field()
  number: string;

  @Field()
  name: string;

  @Field(() => Int)
  debitCents: number;

  @Field(() => Int)
  creditCents: number;
}

@ObjectType({ description: 'Something to look at before a year is closed.' })
export class ClosingPoint {
  @Field({ description: '`over`, `earlier`, `suspense`, `transfers`, `hours`.' })
  key: string;

  @Field()
  done: boolean;

  @Field({ description: 'The year cannot be closed without it.' })
  needed: boolean;

  @Field(() => Int, { nullable: true, description: 'The amount it is about, in cents.' })
  cents: number | null;
}

@ObjectType({ description: 'The accounts of a year, read from its entries.' })
export class YearAccounts {
  @Field(() => FinancialYear)
  year: FinancialYear;

  @Field(() => FinancialYear, { nullable: true })
  yearBefore: FinancialYear | null;

  @Field(() => IncomeStatement)
  income: IncomeStatement;

  @Field(() => BalanceSheet)
  sheet: BalanceSheet;

  @Field(() => [TrialLine])
  trial: TrialLine[];
}

@ObjectType({ description: 'One line of an account, with the entry it is in.' })
export class AccountLine {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  entryId: string;

  @Field(() => Int)
  number: number;

  @Field()
  journal: string;

  @Field(() => PlainDate)
  onDate: string;

  @Field()
  label: string;

  @Field()
  account: string;

  @Field(() => Int)
  debitCents: number;

  @Field(() => Int)
  creditCents: number;

  @Field({ description: 'What it comes from: `due`, `payment`…' })
  voucherKind: string;

  @Field(() => ID, { nullable: true })
  voucherId: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose it is, or whose the entry is.' })
  personId: string | null;

  @Field(() => String, { nullable: true })
  personName: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of the bank whose line it was written of.' })
  bankAccountId: string | null;
}
