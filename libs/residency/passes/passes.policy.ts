import { type Actor, all, type Policy, refuse, type Verdict } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel/dates';
import { keepsPlaces } from '../places/places.policy.js';

/** What the rules look at in a kind of pass. */
export interface PassKindRecord {
  retiredAt: Date | null;
}

/** What the rules look at in a pass; `today` is where the house is. */
export interface PassRecord {
  personId: string;
  boughtOn: IsoDate;
  used: number;
  withdrawnAt: Date | null;
  today: IsoDate;
}

/** What the rules look at in somebody's arrival. */
export interface CheckInRecord {
  personId: string;
  onDay: IsoDate;
  takenBackAt: Date | null;
  today: IsoDate;
}

/** For oneself, or for anybody by who looks after the places. */
export const forThem = (actor: Actor, personId: string): Verdict =>
  actor.personId === personId || keepsPlaces(actor) === true || refuse('place.not-yours');

/** One's own on the very day; anybody's, any day, by who looks after the places. */
const onTheDay = (actor: Actor, personId: string, day: IsoDate, today: IsoDate): Verdict =>
  keepsPlaces(actor) === true || (actor.personId === personId && day === today) || refuse('pass.not-today');

export const passKindPolicy = {
  buy: (_, { retiredAt }) => retiredAt === null || refuse('pass-kind.retired'),
  retire: (actor, { retiredAt }) =>
    all(keepsPlaces(actor), retiredAt === null || refuse('pass-kind.retired')),
  offerAgain: (actor, { retiredAt }) =>
    all(keepsPlaces(actor), retiredAt !== null || refuse('pass-kind.offered-already')),
} satisfies Policy<PassKindRecord>;

export const passPolicy = {
  withdraw: (actor, { personId, boughtOn, used, withdrawnAt, today }) =>
    all(
      onTheDay(actor, personId, boughtOn, today),
      withdrawnAt === null || refuse('pass.withdrawn'),
      used === 0 || refuse('pass.used'),
    ),
} satisfies Policy<PassRecord>;

export const checkInPolicy = {
  takeBack: (actor, { personId, onDay, takenBackAt, today }) =>
    all(onTheDay(actor, personId, onDay, today), takenBackAt === null || refuse('check-in.taken-back')),
} satisfies Policy<CheckInRecord>;
