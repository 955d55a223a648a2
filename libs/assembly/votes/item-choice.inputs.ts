import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsUUID } from 'class-validator';
import { Choice } from './votes.entities.js';

/** What is said on one resolution, before it is put to the vote: in advance, or to who carries the voice. */
@InputType()
export class ItemChoiceInput {
  @Field(() => ID)
  @IsUUID()
  itemId: string;

  @Field(() => Choice)
  @IsEnum(Choice)
  choice: Choice;
}
