import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum AccountKind {
  equity = 'equity',
  fixed_asset = 'fixed_asset',
  third_party = 'third_party',
  cash = 'cash',
  expense = 'expense',
  income = 'income',
  in_kind = 'in_kind',
}
registerEnumType(AccountKind, { name: 'AccountKind' });

/** The stretch over which accounts are made up. Once closed, nothing more is written in it. */
@Entity()
@ObjectType()
export class FinancialYear {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date')
  @Field(() => PlainDate)
  endsOn: string;

  @Column({ type: 'int', insert: false })
  lastNumber: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;
}

/** An account of the chart. */
@Entity()
@ObjectType()
export class LedgerAccount {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  number: string;

  @Column()
  @Field()
  name: string;

  @Column('text')
  @Field(() => AccountKind)
  kind: AccountKind;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}

/** Something that happened to money, written in the books: it balances, has its number, and stays. */
@Entity()
@ObjectType()
export class LedgerEntry {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  financialYearId: string;

  @Column()
  @Field({
    description: 'Code of the journal: VE calls, BQ bank, CA cash, CH cheques, AC purchases, OD others, AN.',
  })
  journal: string;

  @Column('int')
  @Field(() => Int, { description: 'Its rank in its year; there is no gap.' })
  number: number;

  @Column('date')
  @Field(() => PlainDate)
  onDate: string;

  @Column()
  @Field()
  label: string;

  @Column()
  @Field({ description: 'What it comes from: `due`, `payment`, `due-reduction`…' })
  voucherKind: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  voucherId: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The entry it takes back.' })
  reversesId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** One side of an entry. */
@Entity()
@ObjectType()
export class LedgerLine {
  @PrimaryColumn('uuid')
  entryId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('uuid')
  accountId: string;

  @Column('int')
  @Field(() => Int)
  debitCents: number;

  @Column('int')
  @Field(() => Int)
  creditCents: number;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  commissionId: string | null;
}

/** How an event is written now: the view `posting_rule_now`. */
@Entity('posting_rule_now')
@ObjectType('PostingRule')
export class PostingRuleNow {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  event: string;

  @Column()
  @Field()
  journal: string;

  @Column('uuid')
  debitAccountId: string;

  @Column('uuid')
  creditAccountId: string;
}
