import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';

const MOST = 1_000_000;

/** A name, and why. */
@InputType()
export class NominationInput {
  @Field(() => ID)
  voteId: string;

  @Field(() => ID, {
    description: 'Whose voice names: one’s own, or for who conducts, that of someone in the room.',
  })
  electorId: string;

  @Field(() => ID)
  candidateId: string;

  @Field()
  @MaxLength(2000)
  said: string;
}

/** One’s word on the name proposed. */
@InputType()
export class ProposalAnswerInput {
  @Field(() => ID)
  voteId: string;

  @Field(() => ID)
  electorId: string;

  @Field(() => String, { nullable: true, description: 'The objection; null for consent.' })
  @IsOptional()
  @MaxLength(2000)
  said?: string | null;
}

/** Hands raised for and against the name proposed, once the rounds of consent are over. */
@InputType()
export class CircleCountInput {
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
}
