import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Sending } from '../convocation/convocation.types.js';

@ObjectType({ description: 'An item added since the convocation, and how its person was told of it.' })
export class ItemNoticeSent {
  @Field({ description: 'Of the item.' })
  title: string;

  @Field(() => Sending)
  state: Sending;

  @Field(() => Date, { nullable: true, description: 'When it left; null while it has not.' })
  at: Date | null;
}

@ObjectType({ description: 'Letters that tell of an item added since the convocation and have not left.' })
export class NoticeLetters {
  @Field(() => Int, { description: 'People they are for.' })
  waiting: number;

  @Field(() => [String], { description: 'Items they tell of.' })
  titles: string[];
}
