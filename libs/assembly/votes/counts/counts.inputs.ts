import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, Max, Min, ValidateNested } from 'class-validator';

const MOST = 1_000_000;

/** Hands or paper as one person counted them, in voices. */
@InputType()
export class CountInput {
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

  @Field(() => Int, { defaultValue: 0, description: 'Void: torn, signed, unreadable, or two answers.' })
  @Min(0)
  @Max(MOST)
  null: number = 0;
}

/** The hands of one college as one person counted them, in voices. */
@InputType()
export class CollegeCountInput {
  @Field(() => ID, { nullable: true, description: 'Null for those who belong to no college.' })
  @IsOptional()
  collegeId?: string | null;

  @Field(() => CountInput)
  @ValidateNested()
  @Type(() => CountInput)
  counts: CountInput;
}
