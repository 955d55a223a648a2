import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';

export enum FeeCoverageRule {
  calendar = 'calendar',
  twelve_months = 'twelve_months',
}
registerEnumType(FeeCoverageRule, {
  name: 'FeeCoverageRule',
  description: 'What a fee covers when the list does not say.',
});

@InputType({ description: 'What somebody says of a line: whose fee it is, or nobody’s to leave it out.' })
export class FeeLineChoice {
  @Field(() => Int)
  line: number;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  personId?: string | null;
}

@InputType({ description: 'A list of fees handed in, and what was said about it.' })
export class DuesFileInput {
  @Field(() => ID)
  fileId: string;

  @Field({ description: 'They are in the accounts kept before; else they are written in the books here.' })
  carried: boolean;

  @Field(() => FeeCoverageRule, { defaultValue: FeeCoverageRule.calendar })
  coverage: FeeCoverageRule = FeeCoverageRule.calendar;

  @Field(() => [FeeLineChoice], { defaultValue: [] })
  @ArrayMaxSize(20_000)
  @ValidateNested({ each: true })
  @Type(() => FeeLineChoice)
  choices: FeeLineChoice[] = [];
}

/** More than any association holds on one account, and less than a column of the database does. */
const MOST = 2_000_000_000;

@InputType({ description: 'What an account held, on one side, in cents.' })
export class OpeningLineInput {
  @Field()
  @Matches(/^[0-9]{1,8}$/)
  account: string;

  @Field(() => Int)
  @Min(0)
  @Max(MOST)
  debitCents: number;

  @Field(() => Int)
  @Min(0)
  @Max(MOST)
  creditCents: number;
}
