import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional } from 'class-validator';
import type { Half } from '../rules/passes.js';
import { WHOLE_WEEK } from '../rules/week.js';

@InputType()
export class ReleaseInput {
  @Field(() => ID)
  allocationId: string;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day; null until further notice.' })
  @IsOptional()
  endsOn?: string | null;

  @Field(() => Int, { defaultValue: WHOLE_WEEK, description: 'Half-days: bit 0 is Monday morning.' })
  week: number = WHOLE_WEEK;
}

@InputType()
export class TakingInput {
  @Field(() => ID)
  releaseId: string;

  @Field(() => PlainDate)
  onDay: string;

  @Field(() => [Int], { description: '0 is the morning, 1 the afternoon.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @IsIn([0, 1], { each: true })
  halves: Half[];

  @Field(() => ID, { nullable: true, description: 'Somebody else, for who looks after the places.' })
  @IsOptional()
  personId?: string | null;
}
