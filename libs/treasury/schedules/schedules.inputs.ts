import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FeeRateKind } from '../dues/dues.entities.js';
import { MOST_CENTS } from '../dues/dues.inputs.js';
import { FeePeriodKind } from './schedules.entities.js';

@InputType({ description: 'What a category pays.' })
export class FeePriceInput {
  @Field(() => ID)
  categoryId: string;

  @Field(() => Int, { description: 'Cents; 0 is free.' })
  @Min(0)
  @Max(MOST_CENTS)
  fullCents: number;

  @Field(() => Int, { nullable: true, description: 'Cents; the full price unless said.' })
  @IsOptional()
  @Min(0)
  @Max(MOST_CENTS)
  reducedCents?: number | null;
}

@InputType({ description: 'A schedule as it is from now on; what was called before stays as it was.' })
export class FeeScheduleInput {
  @Field()
  @MinLength(1)
  @MaxLength(120)
  name: string;

  @Field(() => FeePeriodKind)
  periodKind: FeePeriodKind;

  @Field(() => PlainDate, { nullable: true, description: 'Needed for a fixed period.' })
  @IsOptional()
  fixedFrom?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Needed for a fixed period.' })
  @IsOptional()
  fixedTo?: string | null;

  @Field({ defaultValue: false })
  prorated: boolean = false;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(MOST_CENTS)
  joiningFeeCents: number = 0;

  @Field(() => Int, { nullable: true, description: 'Cents; the most that a household is asked for.' })
  @IsOptional()
  @Min(0)
  @Max(MOST_CENTS)
  familyCents?: number | null;

  @Field(() => Int, { defaultValue: 30 })
  @Min(0)
  @Max(365)
  dueInDays: number = 30;

  @Field(() => [FeePriceInput], { description: 'Categories left out are asked for nothing.' })
  @ArrayMaxSize(100)
  prices: FeePriceInput[];
}

@InputType({ description: 'Another price than the full one, for somebody.' })
export class FeeRateInput {
  @Field(() => ID)
  personId: string;

  @Field(() => FeeRateKind)
  rate: FeeRateKind;

  @Field()
  @MaxLength(300)
  reason: string;
}

@InputType({ description: 'A call as its preview showed it: refused when something changed since.' })
export class FeeCallInput {
  @Field(() => ID)
  scheduleId: string;

  @Field(() => PlainDate, { description: 'A day of the period to call.' })
  onDay: string;

  @Field(() => [ID], { nullable: true, description: 'Only these people; everybody concerned unless said.' })
  @IsOptional()
  @ArrayMaxSize(500)
  personIds?: string[] | null;

  @Field(() => Int, { description: 'How many dues the preview announced.' })
  dues: number;

  @Field(() => Int, { description: 'What they come to in all, in cents, as announced.' })
  totalCents: number;
}
