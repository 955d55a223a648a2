import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel/dates';
import { holds } from '@etabli/membership/people/people.policy';
import { canTakeBack } from '../rules/history.js';

/** What the rules look at in a place; `today` is where the house is. */
export interface PlaceRecord {
  kind: string;
  closesOn: IsoDate | null;
  today: IsoDate;
}

/** Kinds that are booked by the hour, and never anybody’s. */
export const byTheHour: readonly string[] = ['meeting_room', 'machine'];

/** Who looks after places. */
export const keepsPlaces = (actor: Actor): Verdict =>
  can(actor, 'places.write') ? holds(actor, 'places.write') : refuse('place.not-yours');

const stillOpen = ({ closesOn, today }: PlaceRecord): Verdict =>
  closesOn === null || closesOn >= today || refuse('place.closed', { on: closesOn });

export const placePolicy = {
  describe: (actor) => keepsPlaces(actor),
  draw: (actor, place) => all(keepsPlaces(actor), stillOpen(place)),
  allocate: (actor, place) =>
    all(keepsPlaces(actor), stillOpen(place), !byTheHour.includes(place.kind) || refuse('place.by-the-hour')),
  recompose: (actor, place) => all(keepsPlaces(actor), stillOpen(place)),
  close: (actor, place) => all(keepsPlaces(actor), stillOpen(place)),
  reopen: (actor, place) => all(keepsPlaces(actor), place.closesOn !== null || refuse('place.open-already')),
} satisfies Policy<PlaceRecord>;

/** What the rules look at in a floor, or in a building. */
export interface StandingRecord {
  removedAt: Date | null;
}

export const floorPolicy = {
  keep: (actor, { removedAt }) => all(keepsPlaces(actor), removedAt === null || refuse('floor.removed')),
  restore: (actor, { removedAt }) =>
    all(keepsPlaces(actor), removedAt !== null || refuse('floor.there-already')),
} satisfies Policy<StandingRecord>;

/** What the rules look at in an allocation; `endedBy` is why its last day was said, when it was. */
export interface AllocationRecord {
  personId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  recordedAt: Date;
  endedBy: string | null;
  today: IsoDate;
  now: Date;
}

const everWas = ({ startsOn, endsOn }: AllocationRecord): Verdict =>
  endsOn === null || endsOn >= startsOn || refuse('allocation.never-was');

const notOver = ({ endsOn, today }: AllocationRecord): Verdict =>
  endsOn === null || endsOn >= today || refuse('allocation.over', { on: endsOn });

export const allocationPolicy = {
  end: (actor, allocation) => all(keepsPlaces(actor), everWas(allocation)),
  move: (actor, allocation) => all(keepsPlaces(actor), everWas(allocation), notOver(allocation)),
  /** It goes on after all: what was said of its last day is taken back. */
  keep: (actor, allocation) =>
    all(
      keepsPlaces(actor),
      everWas(allocation),
      allocation.endedBy === 'left' || refuse('allocation.not-ended'),
    ),
  takeBack: (actor, allocation) =>
    all(
      keepsPlaces(actor),
      everWas(allocation),
      canTakeBack(allocation, allocation.today, allocation.now) || refuse('allocation.too-late'),
      allocation.endedBy !== 'moved' || refuse('allocation.moved-since'),
    ),
  /** What one pays is between them and who keeps the places. */
  seeAmount: (actor, allocation) => actor.personId === allocation.personId || keepsPlaces(actor),
} satisfies Policy<AllocationRecord>;
