import { addDays, instantAt, Temporal } from '@etabli/kernel/dates';
import ICAL from 'ical.js';

/** The zones a calendar describes itself, by their names, for those that the world does not know. */
export type Described = ReadonlyMap<string, ICAL.Timezone>;

/** Is it a zone that everybody knows, such as `Europe/Paris`? */
function isKnown(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

const dayOf = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;

/**
 * The instant of a time of a calendar. A day alone is its midnight where the house is, so is a time without a zone (RFC 5545,
 * 3.3.5). A zone that everybody knows follows the rules of today, whatever the file says of it; another one is what the file
 * describes. Null when the zone is neither.
 *
 * @param zone the name beside the time (`TZID`), when there is one
 * @param home time zone of the association
 */
export function instantOfTime(
  time: ICAL.Time,
  zone: string | null,
  home: string,
  described: Described,
): Date | null {
  if (time.isDate) return instantAt(dayOf(time), '00:00', home);
  if (time.zone === ICAL.Timezone.utcTimezone) return new Date(time.toUnixTime() * 1000);
  const clock = `${two(time.hour)}:${two(time.minute)}:${two(Math.min(59, time.second))}`;
  if (zone === null) return instantAt(dayOf(time), clock, home);
  if (isKnown(zone)) return instantAt(dayOf(time), clock, zone);
  const own = described.get(zone);
  if (!own) return null;
  const local = time.clone();
  local.zone = own;
  return new Date(local.toUnixTime() * 1000);
}

/** The day after the last of an event of whole days: a day without an end is that day. */
export const dayAfter = (time: ICAL.Time, home: string): Date =>
  instantAt(addDays(dayOf(time), 1), '00:00', home);
