import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsUUID } from 'class-validator';
import { Choice } from '../votes/votes.entities.js';

@InputType()
export class InstructionInput {
  @Field(() => ID)
  @IsUUID()
  itemId: string;

  @Field(() => Choice)
  @IsEnum(Choice)
  choice: Choice;
}

@ObjectType({
  description: 'What a giver asks to be voted on one resolution: for them and who carries their voice.',
})
export class ProxyInstruction {
  @Field(() => ID)
  itemId: string;

  @Field()
  title: string;

  @Field(() => Choice)
  choice: Choice;
}
