import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsUUID, ValidateNested } from 'class-validator';
import { ItemChoiceInput } from '../votes/item-choice.inputs.js';

@InputType()
export class AdvanceByLinkInput {
  @Field(() => ID, { description: 'Whose voice: a member, or an organisation.' })
  @IsUUID()
  electorId: string;

  @Field(() => [ItemChoiceInput], { description: 'One for each resolution voted on.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ItemChoiceInput)
  ballots: ItemChoiceInput[];
}

@InputType({ isAbstract: true })
export abstract class AdvanceBallotsInput extends AdvanceByLinkInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;
}

@InputType()
export class VoteInAdvanceInput extends AdvanceBallotsInput {}

@InputType()
export class PostalVoteInput extends AdvanceBallotsInput {
  @Field(() => ID, { description: 'The paper, photographed or scanned: the proof.' })
  @IsUUID()
  fileId: string;
}
