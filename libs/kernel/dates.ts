import { Temporal } from 'temporal-polyfill';

export { Temporal };
export type PlainDate = Temporal.PlainDate;

/** A civil date as the API and the database write it: `2026-03-14`. */
export type IsoDate = string;

/** Reads `YYYY-MM-DD`. Throws RangeError on anything else, including impossible days. */
export const plainDate = (iso: IsoDate): PlainDate => Temporal.PlainDate.from(iso, { overflow: 'reject' });

/** The civil date at an instant in a time zone, as `YYYY-MM-DD`. */
export function civilDate(instant: Date, timeZone: string): IsoDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The instant of a civil date and time (`2026-03-14`, `18:30`) in a time zone. */
export function instantAt(date: IsoDate, time: string, timeZone: string): Date {
  const zoned = plainDate(date).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(zoned.epochMilliseconds);
}

/** Adds (or with a negative number removes) whole days. */
export const addDays = (date: IsoDate, days: number): IsoDate => plainDate(date).add({ days }).toString();

/** Whole days from one date to another; negative when the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  plainDate(from).until(plainDate(to), { largestUnit: 'day' }).days;

/** Completed years on a date. */
export const ageOn = (birthDate: IsoDate, date: IsoDate): number =>
  plainDate(birthDate).until(plainDate(date), { largestUnit: 'year' }).years;
