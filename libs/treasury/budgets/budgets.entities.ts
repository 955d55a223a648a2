import { Commission, CommissionBudget } from '@etabli/commissions';
import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FinancialYear, LedgerAccount } from '../ledger/ledger.entities.js';

/** What is planned for a year, as one decision gave it. Append-only: another decision writes the next version. */
@Entity()
@ObjectType()
export class Budget {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  financialYearId: string;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column()
  @Field({ description: 'Who decided it: assembly, board.' })
  decision: string;

  @Column('date')
  @Field(() => PlainDate)
  decidedOn: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** An amount planned on an account, for a commission or for the house. */
@Entity()
@ObjectType()
export class BudgetLine {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  budgetId: string;

  @Column('uuid')
  @Field(() => ID)
  accountId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  commissionId: string | null;

  @Column('int')
  @Field(() => Int)
  amountCents: number;
}

@ObjectType({ description: 'An account of expense or income over a year, in cents on its own side.' })
export class BudgetedAccount {
  @Field(() => LedgerAccount)
  account: LedgerAccount;

  @Field(() => Int, { nullable: true, description: 'Null when the year has no budget.' })
  plannedCents: number | null;

  @Field(() => Int)
  cents: number;

  @Field(() => Int)
  beforeCents: number;
}

@ObjectType()
export class BudgetedCommission {
  @Field(() => Commission)
  commission: Commission;

  @Field(() => CommissionBudget)
  budget: CommissionBudget;
}

@ObjectType({ description: 'What was planned for a year, beside what is.' })
export class YearBudget {
  @Field(() => FinancialYear)
  year: FinancialYear;

  @Field(() => [Budget], { description: 'Every version, the one in force first.' })
  versions: Budget[];

  @Field(() => [BudgetLine], { description: 'Of the version in force.' })
  lines: BudgetLine[];

  @Field(() => [BudgetedAccount], {
    description: 'Planned or moved this year or the year before, by number.',
  })
  accounts: BudgetedAccount[];

  @Field(() => [BudgetedCommission])
  commissions: BudgetedCommission[];
}

@InputType()
export class BudgetLineInput {
  @Field(() => ID)
  @IsUUID()
  accountId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => Int)
  @Min(1)
  @Max(1_000_000_000)
  amountCents: number;
}

@InputType()
export class BudgetInput {
  @Field(() => ID)
  @IsUUID()
  yearId: string;

  @Field(() => Int, { description: 'Number of the version it was written from; 0 for the first.' })
  @Min(0)
  from: number;

  @Field()
  @MinLength(1)
  @MaxLength(300)
  decision: string;

  @Field(() => PlainDate)
  decidedOn: string;

  @Field(() => [BudgetLineInput])
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => BudgetLineInput)
  lines: BudgetLineInput[];
}
