import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Choice } from '../votes/votes.entities.js';

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
