import { addDays, type IsoDate } from '@etabli/kernel/dates';
import { type Hold, isFreeFor, type PlannedPlace, type Stay } from './plan.js';
import { HALF_DAYS, type Week } from './week.js';

/** Days ahead that departures are looked at. */
export const AHEAD_DAYS = 180;

/** From a day on, these half-days of a place are nobody’s, with no end in sight. */
export interface Opening {
  from: IsoDate;
  freeWeek: Week;
}

/** The half-days of a place that can be had for good from a day on, one seat. */
export function freeWeekFrom(
  place: PlannedPlace,
  stays: readonly Stay[],
  holds: readonly Hold[],
  from: IsoDate,
): Week {
  let free = 0;
  for (let halfDay = 0; halfDay < HALF_DAYS; halfDay++) {
    const wanted = { period: { start: from, end: null }, week: 1 << halfDay, seats: 1 };
    if (isFreeFor(place, stays, holds, wanted)) free |= 1 << halfDay;
  }
  return free;
}

/**
 * What of a place can be had for good, now and after each departure known in the months ahead: a line each time that more of
 * the week is free than before.
 */
export function openingsOf(
  place: PlannedPlace,
  stays: readonly Stay[],
  holds: readonly Hold[],
  today: IsoDate,
): Opening[] {
  const first = place.open.start > today ? place.open.start : today;
  const last = addDays(today, AHEAD_DAYS);
  const ends = [...stays, ...holds].flatMap(({ period }) => (period.end ? [addDays(period.end, 1)] : []));
  const days = [...new Set([first, ...ends.filter((day) => day > first && day <= last)])].sort();
  const openings: Opening[] = [];
  for (const from of days) {
    const freeWeek = freeWeekFrom(place, stays, holds, from);
    if (freeWeek !== (openings.at(-1)?.freeWeek ?? 0)) openings.push({ from, freeWeek });
  }
  return openings;
}
