import { addDays, daysBetween, type IsoDate } from '@etabli/kernel/dates';
import type { Period } from '@etabli/kernel/period';
import { type MeasuredPlace, occupiedOver } from './figures.js';
import type { Hold, Stay } from './plan.js';
import { halfDaysOf } from './week.js';

/** Days, both included. */
export interface Span {
  start: IsoDate;
  end: IsoDate;
}

/** What a place held over days. Areas are hundredths of a square metre times days. */
export interface PlaceOver {
  availableArea: number;
  occupiedArea: number;
  /** Days on which it was open, held for no other place, and nobody had any of it. */
  emptyDays: number;
}

/** The middle of some whole numbers, the lower of the two when they are even (as `percentile_disc` does); null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}

/** What one place held over days: its own stays and holds are looked at, those of others may be among them. */
export function placeOver(
  place: MeasuredPlace,
  stays: readonly Stay[],
  holds: readonly Hold[],
  days: Span,
): PlaceOver {
  const own = stays.filter(({ placeId }) => placeId === place.id);
  const held = holds.filter(({ placeId }) => placeId === place.id);
  const periods = [...own, ...held].map(({ period }) => period);
  const open = within(place.open, days);
  const emptyDays = open ? lengthOf(open) - coveredDays(periods, open) : 0;
  return { ...occupiedOver([place], own, held, days), emptyDays };
}

/** The part of a period that is in some days; null when none is. */
function within(period: Period, days: Span): Span | null {
  const start = [period.start, days.start].sort()[1] as IsoDate;
  const end = period.end !== null && period.end < days.end ? period.end : days.end;
  return start > end ? null : { start, end };
}

const lengthOf = ({ start, end }: Span): number => daysBetween(start, end) + 1;

/** How many of some days are in one of the periods at least. */
function coveredDays(periods: readonly Period[], days: Span): number {
  const parts = periods.flatMap((period) => within(period, days) ?? []);
  let [covered, until] = [0, addDays(days.start, -1)];
  for (const { start, end } of parts.sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const from = start > until ? start : addDays(until, 1);
    if (from > end) continue;
    covered += lengthOf({ start: from, end });
    until = end;
  }
  return covered;
}

/**
 * How many days places stayed empty between somebody and the next, of those who came within some days; 0 when the next came
 * the day after. A place that somebody had since before, or that nobody had had, is not counted.
 *
 * @param stays also those that ended before the days
 */
export function emptyBefore(stays: readonly Stay[], days: Span): number[] {
  const byPlace = new Map<string, Stay[]>();
  for (const stay of stays) byPlace.set(stay.placeId, [...(byPlace.get(stay.placeId) ?? []), stay]);
  return [...byPlace.values()].flatMap((own) => gapsOf(own, days));
}

function gapsOf(own: readonly Stay[], days: Span): number[] {
  const periods = own.map(({ period }) => period).sort((a, b) => (a.start < b.start ? -1 : 1));
  const gaps: number[] = [];
  let last: IsoDate | null | undefined;
  for (const { start, end } of periods) {
    const free = last !== undefined && last !== null && last < start;
    if (free && start >= days.start && start <= days.end) gaps.push(daysBetween(last as IsoDate, start) - 1);
    if (last === undefined || (last !== null && (end === null || end > last))) last = end;
  }
  return gaps;
}

/** Somebody’s part of a place, and whose. */
export interface WhoseStay extends Stay {
  personId: string;
}

/** The place that each person mostly had over some days, by days, seats and half-days; the first by id of equals. */
export function mainPlaces(stays: readonly WhoseStay[], days: Span): Map<string, string> {
  const had = new Map<string, Map<string, number>>();
  for (const { personId, placeId, period, week, seats } of stays) {
    const span = within(period, days);
    if (!span) continue;
    const places = had.get(personId) ?? new Map<string, number>();
    places.set(placeId, (places.get(placeId) ?? 0) + lengthOf(span) * seats * halfDaysOf(week).length);
    had.set(personId, places);
  }
  const most = (places: Map<string, number>): string =>
    [...places].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...had].map(([personId, places]) => [personId, most(places)]));
}
