import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DueKind, ReductionKind } from './dues.entities.js';

/** The most one due may ask for: a hundred thousand euros. */
export const MOST_CENTS = 10_000_000;

@InputType({ description: 'Something asked of one person.' })
export class DueInput {
  @Field(() => ID)
  personId: string;

  @Field(() => DueKind)
  kind: DueKind;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  label: string;

  @Field(() => Int, { description: 'Cents.' })
  @Min(1)
  @Max(MOST_CENTS)
  amountCents: number;

  @Field(() => PlainDate)
  dueOn: string;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day it covers; needed for a membership fee.',
  })
  @IsOptional()
  coversFrom?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Last day it covers.' })
  @IsOptional()
  coversTo?: string | null;
}

@InputType({ description: 'Something taken off a due.' })
export class ReductionInput {
  @Field(() => ID)
  dueId: string;

  @Field(() => ReductionKind)
  kind: ReductionKind;

  @Field(() => Int, { nullable: true, description: 'Cents; all that remains unless said.' })
  @IsOptional()
  @Min(1)
  @Max(MOST_CENTS)
  amountCents?: number | null;

  @Field()
  @MaxLength(500)
  reason: string;
}

@InputType()
export class InstalmentInput {
  @Field(() => PlainDate)
  dueOn: string;

  @Field(() => Int, { description: 'Cents.' })
  @Min(1)
  @Max(MOST_CENTS)
  amountCents: number;
}

@InputType({ description: 'What remains of a due, to be paid in parts.' })
export class InstalmentPlanInput {
  @Field(() => ID)
  dueId: string;

  @Field(() => [InstalmentInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(36)
  instalments: InstalmentInput[];
}
