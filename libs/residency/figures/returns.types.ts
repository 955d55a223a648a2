import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlaceKind } from '../places/places.entities.js';

/** What a place held and brought. Areas are hundredths of a square metre times days. */
@ObjectType()
export class PlaceReturn {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => PlaceKind)
  kind: string;

  @Field(() => Int)
  areaHundredths: number;

  @Field(() => Int)
  availableArea: number;

  @Field(() => Int)
  occupiedArea: number;

  @Field(() => Int, { description: 'Days on which nobody had any of it, or had booked it.' })
  emptyDays: number;

  @Field(() => Int, { nullable: true, description: 'Hours booked; null for what is had by the month.' })
  bookedHours: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Cents asked for it, months and hours; null for who sees no money.',
  })
  askedCents: number | null;
}

/** How long people waited for a kind of place, of those who were offered one, moved in or signed within the period. */
@ObjectType()
export class WaitedFor {
  @Field(() => PlaceKind)
  kind: string;

  @Field(() => Int)
  offered: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from their application to the first offer, of half of them.',
  })
  daysToOffer: number | null;

  @Field(() => Int)
  housed: number;

  @Field(() => Int, { nullable: true, description: 'Days to a place taken, of half of them.' })
  daysToPlace: number | null;

  @Field(() => Int)
  signed: number;

  @Field(() => Int, { nullable: true, description: 'Days to a contract signed by both, of half of them.' })
  daysToContract: number | null;
}

@ObjectType()
export class PlaceReturns {
  @Field(() => PlainDate)
  from: string;

  @Field(() => PlainDate)
  to: string;

  @Field(() => [PlaceReturn])
  places: PlaceReturn[];

  @Field(() => Int, {
    nullable: true,
    description: 'Cents asked by the month of people who had no place; null for who sees no money.',
  })
  elsewhereCents: number | null;

  @Field(() => [WaitedFor])
  waits: WaitedFor[];

  @Field(() => Int, { description: 'Who had a place on the first day.' })
  people: number;

  @Field(() => Int)
  arrivals: number;

  @Field(() => Int)
  departures: number;

  @Field(() => Int, { description: 'Places had again after somebody left, within the period.' })
  relets: number;

  @Field(() => Int, { nullable: true, description: 'Days that half of them stayed empty in between.' })
  emptyBefore: number | null;
}
