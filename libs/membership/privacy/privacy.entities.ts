import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';

/** Something an erasure emptied. */
@ObjectType()
export class Erased {
  @Field()
  code: string;

  @Field({ description: 'In the language of the viewer.' })
  what: string;

  @Field(() => Int)
  count: number;
}

/** Something an erasure leaves, with the reason and the end of it. */
@ObjectType()
export class Kept {
  @Field()
  code: string;

  @Field({ description: 'In the language of the viewer.' })
  what: string;

  @Field({ description: 'The rule that asks for it, in the language of the viewer.' })
  why: string;

  @Field(() => Int)
  count: number;

  @Field(() => PlainDate, { nullable: true, description: 'Null: as long as the association lives.' })
  until: string | null;
}

/** What became of a person’s data: to be handed to the person, and kept. */
@ObjectType()
export class ErasureReport {
  @Field(() => Person)
  person: Person;

  @Field(() => [Erased])
  erased: Erased[];

  @Field(() => [Kept])
  kept: Kept[];
}
