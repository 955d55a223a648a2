import { type Actor, all, type Policy, refuse } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel/dates';
import { keepsPlaces } from '../places/places.policy.js';

/** What the rules look at in a release; `over`: no day of it is left. */
export interface ReleaseRecord {
  personId: string;
  backFrom: IsoDate | null;
  over: boolean;
}

/** What the rules look at in a taking; `today` is where the house is. */
export interface TakingRecord {
  personId: string;
  onDay: IsoDate;
  givenBackAt: Date | null;
  today: IsoDate;
}

/** Whose place it is, and who looks after all of them. */
export const lends = (actor: Actor, personId: string) =>
  actor.personId === personId || keepsPlaces(actor) === true || refuse('release.not-yours');

export const releasePolicy = {
  takeBack: (actor, { personId, over }) => all(lends(actor, personId), !over || refuse('release.over')),
  again: (actor, { personId, backFrom }) =>
    all(lends(actor, personId), backFrom !== null || refuse('release.not-back')),
} satisfies Policy<ReleaseRecord>;

export const takingPolicy = {
  giveBack: (actor, { personId, onDay, givenBackAt, today }) =>
    all(
      actor.personId === personId || keepsPlaces(actor) === true || refuse('desk.not-yours'),
      givenBackAt === null || refuse('desk.given-back'),
      onDay >= today || refuse('desk.past'),
    ),
} satisfies Policy<TakingRecord>;
