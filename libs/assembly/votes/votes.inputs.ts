import { Field, InputType, Int } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';

const MOST = 1_000_000;

/** Hands as the scrutineers counted them, in voices. */
@InputType()
export class HandsCountInput {
  @Field(() => Int)
  @Min(0)
  @Max(MOST)
  for: number;

  @Field(() => Int)
  @Min(0)
  @Max(MOST)
  against: number;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(MOST)
  abstention: number = 0;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(MOST)
  blank: number = 0;
}
