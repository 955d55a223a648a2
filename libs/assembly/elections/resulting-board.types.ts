import { PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Someone who would sit.' })
export class ResultingMember {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'By this election; otherwise a mandate that goes on.' })
  elected: boolean;

  @Field(() => PlainDate, { nullable: true, description: 'Last day; null while there is none.' })
  until: string | null;

  @Field(() => String, { nullable: true, description: 'Why the term is shorter than a whole one, in words.' })
  why: string | null;
}

@ObjectType({ description: 'The board as it would be once those elected are given their mandates.' })
export class ResultingBoard {
  @Field(() => [ResultingMember], { description: 'Those who stay, then those elected.' })
  members: ResultingMember[];

  @Field(() => [String], {
    description:
      'Seats left empty, where it strays from the statutes, and what is to be done, each with its reason.',
  })
  remarks: string[];
}
