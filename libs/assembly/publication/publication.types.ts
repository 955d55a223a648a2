import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How far members were told by mail that minutes are published.' })
export class MinutesTold {
  @Field(() => Int)
  told: number;

  @Field(() => Int, { description: 'Members with an address who were not told yet.' })
  waiting: number;
}
