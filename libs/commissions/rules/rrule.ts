import { isNth, type Rhythm } from './rhythm.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const SHORTEST_MONTH = 28;

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/**
 * The rhythm as a calendar feed writes it, without the heading `RRULE:` (RFC 5545, 3.3.10). The start of the event must be an
 * occurrence. "Or the last day of shorter months" is said as the last of the days from the 28th that the month has.
 */
export function toRRule(rhythm: Rhythm): string {
  const parts = [`FREQ=${FREQUENCY[rhythm.every]}`, `INTERVAL=${rhythm.interval}`, ...details(rhythm)];
  return parts.join(';');
}

function details(rhythm: Rhythm): string[] {
  switch (rhythm.every) {
    case 'day':
      return [];
    case 'week':
      return [`BYDAY=${[...new Set(rhythm.weekdays)].sort().map(day).join(',')}`, 'WKST=MO'];
    case 'month':
      return isNth(rhythm) ? [`BYDAY=${rhythm.nth}${day(rhythm.weekday)}`] : monthDay(rhythm.day);
    case 'year':
      return [
        `BYMONTH=${rhythm.month}`,
        ...(rhythm.month === 2 ? monthDay(rhythm.day) : [`BYMONTHDAY=${rhythm.day}`]),
      ];
  }
}

const day = (weekday: number): string => DAYS[weekday - 1] ?? '';

function monthDay(last: number): string[] {
  if (last <= SHORTEST_MONTH) return [`BYMONTHDAY=${last}`];
  const days = Array.from({ length: last - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index);
  return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1'];
}
