import { addDays, type IsoDate } from '@etabli/kernel/dates';
import { covers, overlaps, type Period } from '@etabli/kernel/period';
import { HALF_DAYS, type Week, WHOLE_WEEK } from './week.js';

/** Days before a departure from which a place is said to be left soon: the notice of two months. */
export const LEAVING_SOON_DAYS = 60;

/** How a place stands on a day. `merged`: it is a part of another one, or is split, for a time. */
export const placeStates = ['free', 'shared', 'leaving', 'taken', 'merged', 'closed'] as const;
export type PlaceState = (typeof placeStates)[number];

/** A place as the rules look at it. `open`: the days on which it exists as such, within one another's limits. */
export interface PlannedPlace {
  id: string;
  kind: string;
  floorId: string | null;
  capacity: number;
  areaHundredths: number;
  open: Period;
}

/** Somebody's part of a place: a period, a share of the week, so many seats. `end` is the last day. */
export interface Stay {
  placeId: string;
  period: Period;
  week: Week;
  seats: number;
}

/** A place not to be had for itself during a period, being a part of another one or split. */
export interface Hold {
  placeId: string;
  period: Period;
}

/** What somebody asks for. */
export interface Wanted {
  period: Period;
  week: Week;
  seats: number;
}

/** How a place stands on a day. */
export interface Standing<S extends Stay = Stay> {
  state: PlaceState;
  /** Who is there in that week. */
  stays: S[];
  /** Half-days with at least a seat left. */
  freeWeek: Week;
  /** The last day of who leaves first, when that is soon. */
  leavingOn: IsoDate | null;
}

/** How a place stands on a day, from the stays and holds of that place alone. */
export function standingOn<S extends Stay>(
  place: PlannedPlace,
  stays: readonly S[],
  holds: readonly Hold[],
  day: IsoDate,
): Standing<S> {
  const there = stays.filter(({ period }) => covers(period, day));
  const freeWeek = weekWithSeats(place.capacity, there);
  const ends = there.flatMap(({ period }) => (period.end ? [period.end] : [])).sort();
  const soon = ends[0] !== undefined && ends[0] < addDays(day, LEAVING_SOON_DAYS) ? ends[0] : null;
  const usable = covers(place.open, day);
  const merged = holds.some(({ period }) => covers(period, day));
  const state = stateOf({ usable, merged, taken: there.length > 0, full: freeWeek === 0, soon });
  const isThere = state !== 'closed' && state !== 'merged';
  return { state, stays: there, freeWeek: isThere ? freeWeek : 0, leavingOn: isThere ? soon : null };
}

interface Facts {
  usable: boolean;
  merged: boolean;
  taken: boolean;
  full: boolean;
  soon: IsoDate | null;
}

function stateOf({ usable, merged, taken, full, soon }: Facts): PlaceState {
  if (!usable) return 'closed';
  if (merged) return 'merged';
  if (!taken) return 'free';
  if (soon) return 'leaving';
  return full ? 'taken' : 'shared';
}

/** Seats taken on a half-day by stays that are all in force. */
const seatsOn = (halfDay: number, stays: readonly Stay[]): number =>
  stays.reduce((sum, { week, seats }) => (week & (1 << halfDay) ? sum + seats : sum), 0);

/** The half-days on which a place of this capacity has `wanted` seats left beside stays that are all in force. */
function weekWithSeats(capacity: number, stays: readonly Stay[], wanted = 1): Week {
  let free = WHOLE_WEEK;
  for (let halfDay = 0; halfDay < HALF_DAYS; halfDay++) {
    if (seatsOn(halfDay, stays) + wanted > capacity) free &= ~(1 << halfDay);
  }
  return free;
}

/** The days of a period on which the stays beside it change: its first, and each on which somebody arrives. */
const turns = ({ start }: Period, beside: readonly Stay[]): IsoDate[] => [
  ...new Set([start, ...beside.map(({ period }) => period.start).filter((day) => day > start)]),
];

/** Stays of a place that share a day and a half-day with what is wanted. */
export const beside = <S extends Stay>(wanted: Wanted, stays: readonly S[]): S[] =>
  stays.filter(({ period, week }) => (week & wanted.week) !== 0 && overlaps(period, wanted.period));

/**
 * Can this be had: is the place open on all the days, held by nothing, and are there enough seats on every day and half-day
 * asked for? The database answers the same by its constraints; this one says it beforehand.
 */
export function isFreeFor(
  place: PlannedPlace,
  stays: readonly Stay[],
  holds: readonly Hold[],
  wanted: Wanted,
): boolean {
  if (!within(wanted.period, place.open) || wanted.seats > place.capacity) return false;
  if (holds.some(({ period }) => overlaps(period, wanted.period))) return false;
  const near = beside(wanted, stays);
  return turns(wanted.period, near).every((day) => {
    const there = near.filter(({ period }) => covers(period, day));
    return (weekWithSeats(place.capacity, there, wanted.seats) & wanted.week) === wanted.week;
  });
}

const within = (inner: Period, outer: Period): boolean =>
  outer.start <= inner.start && (outer.end === null || (inner.end !== null && inner.end <= outer.end));

/** The first day from which the same share of the week can be had for good; null when no departure is known that frees it. */
export function freeFrom(
  place: PlannedPlace,
  stays: readonly Stay[],
  holds: readonly Hold[],
  wanted: Wanted,
): IsoDate | null {
  const { start, end } = wanted.period;
  const ends = [...stays, ...holds].flatMap(({ period }) => (period.end ? [addDays(period.end, 1)] : []));
  const days = [start, ...ends.filter((day) => day > start).sort()];
  const fits = (day: IsoDate) =>
    (end === null || day <= end) &&
    isFreeFor(place, stays, holds, { ...wanted, period: { start: day, end } });
  return days.find(fits) ?? null;
}

/**
 * What can be had instead of a place, the nearest first: the same kind only, then the same floor, then the closest area, then
 * the order given. At most `limit`.
 */
export function insteadOf<P extends PlannedPlace>(
  asked: PlannedPlace,
  wanted: Wanted,
  others: readonly P[],
  occupied: { stays: ReadonlyMap<string, readonly Stay[]>; holds: ReadonlyMap<string, readonly Hold[]> },
  limit = 3,
): P[] {
  const far = ({ floorId, areaHundredths }: P): number =>
    (floorId === asked.floorId ? 0 : 1_000_000_000) + Math.abs(areaHundredths - asked.areaHundredths);
  return others
    .filter(({ id, kind }) => id !== asked.id && kind === asked.kind)
    .filter((place) =>
      isFreeFor(place, occupied.stays.get(place.id) ?? [], occupied.holds.get(place.id) ?? [], wanted),
    )
    .map((place, order) => ({ place, order, distance: far(place) }))
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, limit)
    .map(({ place }) => place);
}
