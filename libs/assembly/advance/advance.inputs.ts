import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsEnum, IsUUID, ValidateNested } from 'class-validator';
import { Choice } from '../votes/votes.entities.js';

@InputType()
export class AdvanceBallotInput {
  @Field(() => ID)
  @IsUUID()
  itemId: string;

  @Field(() => Choice)
  @IsEnum(Choice)
  choice: Choice;
}

@InputType({ isAbstract: true })
export abstract class AdvanceBallotsInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ID, { description: 'Whose voice: a member, or an organisation.' })
  @IsUUID()
  electorId: string;

  @Field(() => [AdvanceBallotInput], { description: 'One for each resolution voted on.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AdvanceBallotInput)
  ballots: AdvanceBallotInput[];
}

@InputType()
export class VoteInAdvanceInput extends AdvanceBallotsInput {}

@InputType()
export class PostalVoteInput extends AdvanceBallotsInput {
  @Field(() => ID, { description: 'The paper, photographed or scanned: the proof.' })
  @IsUUID()
  fileId: string;
}
