import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a commission brings to the board.' })
export class BoardPoint {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => ID)
  meetingId: string;

  @Field()
  metAt: Date;

  @Field(() => String, { nullable: true, description: 'Null for the meeting of all commissions.' })
  commission: string | null;
}
