import { Field, Int, ObjectType } from '@nestjs/graphql';
import { BookingPlan } from './bookings.entities.js';

/** When a room is open on a weekday. */
@ObjectType()
export class RoomOpening {
  @Field(() => Int, { description: '1 is Monday.' })
  weekday: number;

  @Field(() => Int, { description: 'Civil minutes since midnight.' })
  from: number;

  @Field(() => Int)
  to: number;
}

/** Cents an hour, by plan. */
@ObjectType()
export class HourPrices {
  @Field(() => Int)
  resident: number;

  @Field(() => Int)
  member: number;

  @Field(() => Int)
  outside: number;
}

/** How a room or a machine is booked. */
@ObjectType()
export class RoomRulesView {
  @Field(() => [RoomOpening])
  openings: RoomOpening[];

  @Field(() => Int, { description: 'Minutes between two beginnings.' })
  step: number;

  @Field(() => Int, { description: 'Minutes.' })
  longest: number;

  @Field(() => Int, { description: 'Days.' })
  ahead: number;

  @Field(() => Int, { description: 'Hours before its beginning until which it is cancelled for free.' })
  freeUntil: number;

  @Field(() => Boolean)
  countsFree: boolean;

  @Field(() => HourPrices)
  hourCents: HourPrices;
}

/** Hours in which a room is nobody’s to book: merged with others, split, or allocated. */
@ObjectType()
export class HeldHoursView {
  @Field()
  start: Date;

  @Field()
  end: Date;
}

/** What hours would cost, before anything is booked. */
@ObjectType()
export class BookingOffer {
  @Field(() => BookingPlan)
  plan: BookingPlan;

  @Field(() => Int)
  minutes: number;

  @Field(() => Int)
  freeMinutes: number;

  @Field(() => Int, { description: 'Free minutes left in that month before these hours.' })
  leftMinutes: number;

  @Field(() => Int, {
    description: 'Free minutes a month of who it is for; none in a room whose hours do not count.',
  })
  quotaMinutes: number;

  @Field(() => Int)
  cents: number;

  @Field({ description: 'The last instant at which it is cancelled for free.' })
  freeUntil: Date;
}

/** Something changed in what is booked. */
@ObjectType()
export class BookingNews {
  @Field(() => Int, { description: 'Steps taken: more than before when something was booked or given up.' })
  steps: number;
}
