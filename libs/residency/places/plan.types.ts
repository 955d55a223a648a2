import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Allocation } from './allocations.entities.js';
import { Building, Place, PlaceShape } from './places.entities.js';

/** A place not to be had for itself during a period: a part of another one, or split. */
@ObjectType()
export class PlaceHold {
  @Field(() => ID)
  placeId: string;

  @Field(() => ID)
  compositionId: string;

  @Field(() => [ID], { description: 'What it is made into.' })
  intoIds: string[];

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  endsOn: string | null;
}

/** Everything the plan shows on any day of a period: the client works out each day by the same rules as the server. */
@ObjectType()
export class Plan {
  @Field(() => PlainDate)
  from: string;

  @Field(() => PlainDate)
  to: string;

  @Field(() => [Building])
  buildings: Building[];

  @Field(() => [Place])
  places: Place[];

  @Field(() => [PlaceShape])
  shapes: PlaceShape[];

  @Field(() => [Allocation])
  stays: Allocation[];

  @Field(() => [PlaceHold])
  holds: PlaceHold[];
}

/** Something changed on the plan. */
@ObjectType()
export class PlanNews {
  @Field(() => Int, { description: 'Lines in the log: more than before when somebody came, moved or left.' })
  lines: number;
}
