import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'Someone there, or a voice brought there, that takes no part in the vote on an item.',
})
export class BarredFromVote {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'Why, in the language of the viewer.' })
  reason: string;
}

@ObjectType({ description: 'Who may vote on an item as the room stands, and who in it may not.' })
export class ItemVoters {
  @Field(() => ID)
  itemId: string;

  @Field(() => Int, { description: 'Mandates: one’s own voice, or one carried.' })
  mandates: number;

  @Field(() => Int)
  voices: number;

  @Field(() => String, { nullable: true, description: 'The college that elects alone.' })
  college: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The quorum of that college, in words, where the statutes count one of its own.',
  })
  collegeQuorum: string | null;

  @Field(() => [BarredFromVote], { description: 'By name.' })
  barred: BarredFromVote[];
}
