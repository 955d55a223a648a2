import { PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { ExpenseState } from '../rules/approvals.js';
import { MOST_RECEIPTS } from '../rules/receipts.js';
import { ExpenseStateEnum } from './spending.entities.js';

const MOST = 100_000_000;

@InputType()
export class ExpensesInput extends PageInput {
  @Field(() => [ExpenseStateEnum], { nullable: true, description: 'All when left out.' })
  @IsOptional()
  states?: ExpenseState[] | null;
}

@InputType({ isAbstract: true })
abstract class SpentInput {
  @Field()
  @MinLength(1)
  @MaxLength(200)
  label: string;

  @Field(() => PlainDate)
  spentOn: string;

  @Field(() => ID, { nullable: true, description: 'Whose spending it is.' })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'The receipts, handed in before.' })
  @ArrayMaxSize(MOST_RECEIPTS)
  @IsUUID(undefined, { each: true })
  fileIds: string[] = [];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  iban?: string | null;
}

@InputType({
  description: 'What a volunteer spent for the house: an amount with its receipt, or kilometres.',
})
export class ClaimInput extends SpentInput {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(MOST)
  amountCents?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(10_000)
  kilometres?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Given up as a gift rather than paid back.' })
  gift = false;
}

@InputType({ description: 'What a supplier asks for.' })
export class InvoiceInput extends SpentInput {
  @Field()
  @MinLength(1)
  @MaxLength(200)
  supplier: string;

  @Field(() => Int)
  @Min(1)
  @Max(MOST)
  amountCents: number;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(60)
  reference = '';

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'As the posting rule says when left out.' })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;
}

@InputType()
export class SpendingRuleInput {
  @Field(() => Int)
  @Min(0)
  @Max(MOST)
  ceilingCents: number;

  @Field(() => Int)
  @Min(0)
  @Max(2_000)
  mileageTenths: number;

  @Field()
  @MinLength(1)
  @MaxLength(300)
  decision: string;
}
