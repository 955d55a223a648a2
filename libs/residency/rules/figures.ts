import { addDays, daysBetween, type IsoDate, plainDate } from '@etabli/kernel/dates';
import { covers, type Period } from '@etabli/kernel/period';
import type { Hold, Stay } from './plan.js';
import { halfDaysOf, type Week, WORKING_WEEK } from './week.js';

/** Half-days of a working week: what a place can be had for. */
const WORKED = 10;

/** A place as its figures are counted: its area in hundredths of a square metre. */
export interface MeasuredPlace {
  id: string;
  areaHundredths: number;
  capacity: number;
  open: Period;
}

/** Somebody’s part of a place, and whose. */
export interface MeasuredStay extends Stay {
  personId: string;
}

/** What a house could hold and held over days. Areas are hundredths of a square metre times days. */
export interface Occupied {
  /** What was open, and not held for something else. */
  availableArea: number;
  /** What of it somebody had, by the half-days of the working week they had it and the seats they took. */
  occupiedArea: number;
}

/** Who came and went over days. */
export interface Moves {
  /** Had a place on the first of the days. */
  people: number;
  /** Had none the day before, and has one. */
  arrivals: number;
  /** Has none from the day after. */
  departures: number;
}

/** The days that two periods share, both ends included; 0 when none. */
function sharedDays(one: Period, other: { start: IsoDate; end: IsoDate }): number {
  const start = [one.start, other.start].sort()[1] as IsoDate;
  const end = one.end !== null && one.end < other.end ? one.end : other.end;
  return start > end ? 0 : daysBetween(start, end) + 1;
}

/** Tenths of the working week; the week-end counts for nothing. */
const tenths = (week: Week): number => halfDaysOf(week & WORKING_WEEK).length;

/**
 * Square metres times days, over days both included. A part of a place counts by its seats and its half-days, to the hundredth of
 * a square metre, downwards. What is held for another place (merged, split) is not available for itself.
 */
export function occupiedOver(
  places: readonly MeasuredPlace[],
  stays: readonly Stay[],
  holds: readonly Hold[],
  days: { start: IsoDate; end: IsoDate },
): Occupied {
  const byId = new Map(places.map((place) => [place.id, place]));
  let [availableArea, occupiedArea] = [0, 0];
  for (const { areaHundredths, open } of places) availableArea += areaHundredths * sharedDays(open, days);
  for (const { placeId, period } of holds) {
    availableArea -= (byId.get(placeId)?.areaHundredths ?? 0) * sharedDays(period, days);
  }
  for (const { placeId, period, week, seats } of stays) {
    const place = byId.get(placeId);
    if (!place) continue;
    const part = place.areaHundredths * seats * tenths(week) * sharedDays(period, days);
    occupiedArea += Math.floor(part / (place.capacity * WORKED));
  }
  return { availableArea, occupiedArea };
}

/** Who was there on the first day, came and left over days both included. A change of place is neither. */
export function movesOver(stays: readonly MeasuredStay[], days: { start: IsoDate; end: IsoDate }): Moves {
  const byPerson = new Map<string, Period[]>();
  for (const { personId, period } of stays) {
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), period]);
  }
  const moves = { people: 0, arrivals: 0, departures: 0 };
  const isIn = (day: IsoDate) => days.start <= day && day <= days.end;
  for (const periods of byPerson.values()) {
    const there = (day: IsoDate) => periods.some((period) => covers(period, day));
    if (there(days.start)) moves.people++;
    const came = periods.map(({ start }) => start).filter((day) => isIn(day) && !there(addDays(day, -1)));
    const left = periods
      .map(({ end }) => end)
      .filter((day) => day !== null && isIn(day) && !there(addDays(day, 1)));
    moves.arrivals += new Set(came).size;
    moves.departures += new Set(left).size;
  }
  return moves;
}

/** Whole months from the month of a day to that of another, each with its first and last day. */
export function monthsOf(from: IsoDate, to: IsoDate): { start: IsoDate; end: IsoDate }[] {
  const months: { start: IsoDate; end: IsoDate }[] = [];
  for (
    let first = plainDate(from).with({ day: 1 });
    first.toString() <= to;
    first = first.add({ months: 1 })
  ) {
    months.push({ start: first.toString(), end: first.add({ months: 1 }).subtract({ days: 1 }).toString() });
  }
  return months;
}

/** Cents a square metre a day, to the nearest, a half going up; null when nothing was available. */
export function centsBySquareMetreAndDay(cents: number, availableArea: number): number | null {
  return availableArea > 0 ? Math.floor((200 * cents + availableArea) / (2 * availableArea)) : null;
}

/** Hundredths of a whole, to the nearest; 0 of nothing. */
export const percentOf = (part: number, whole: number): number =>
  whole > 0 ? Math.floor((200 * part + whole) / (2 * whole)) : 0;
