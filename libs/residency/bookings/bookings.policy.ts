import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { keepsPlaces } from '../places/places.policy.js';
import { givingUp } from '../rules/bookings/cancelling.js';

/** What the rules look at in a booking. */
export interface BookingRecord {
  personId: string;
  /** For which commission the house booked it. */
  commissionId: string | null;
  startsAt: Date;
  endsAt: Date;
  recordedAt: Date;
  stands: boolean;
  /** Hours before its beginning until which it is cancelled for free. */
  freeUntil: number;
  now: Date;
}

/** Who may book, and for whom: oneself, or anybody for who keeps places. */
export const mayBookFor = (actor: Actor, personId: string): Verdict =>
  actor.personId === personId
    ? can(actor, 'bookings.book') || refuse('booking.not-yours')
    : keepsPlaces(actor) === true || refuse('booking.for-others');

const worksIn = (actor: Actor, commissionId: string): boolean =>
  can(actor, 'bookings.book') && can(actor, 'commissions.work', commissionId);

/** Who may book for the house, for nothing: who keeps places; for a commission, who works in it too, as its meetings are planned. */
export const mayBookForHouse = (actor: Actor, commissionId: string | null): Verdict =>
  commissionId === null
    ? keepsPlaces(actor)
    : worksIn(actor, commissionId) || keepsPlaces(actor) === true || refuse('booking.for-commission');

const isTheirs = (actor: Actor, { personId, commissionId }: BookingRecord): Verdict =>
  (actor.personId === personId && can(actor, 'bookings.book')) ||
  (commissionId !== null && worksIn(actor, commissionId)) ||
  (can(actor, 'places.write') ? keepsPlaces(actor) : refuse('booking.not-yours'));

/** What giving a booking up costs this actor. */
export const costOfCancelling = (actor: Actor, booking: BookingRecord): 'free' | 'charged' | 'over' =>
  givingUp(
    {
      start: booking.startsAt,
      end: booking.endsAt,
      madeAt: booking.recordedAt,
      freeUntil: booking.freeUntil,
      byHouse: actor.personId !== booking.personId && can(actor, 'places.write'),
    },
    booking.now,
  );

export const bookingPolicy = {
  cancel: (actor, booking) =>
    all(
      isTheirs(actor, booking),
      booking.stands || refuse('booking.cancelled-already'),
      costOfCancelling(actor, booking) !== 'over' || refuse('booking.over'),
    ),
  restore: (actor, booking) =>
    all(
      isTheirs(actor, booking),
      !booking.stands || refuse('booking.stands'),
      booking.endsAt > booking.now || refuse('booking.over'),
    ),
  /** What somebody pays is between them and who keeps the places. */
  seeAmount: (actor, booking) => actor.personId === booking.personId || keepsPlaces(actor),
} satisfies Policy<BookingRecord>;
