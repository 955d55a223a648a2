import type { IsoDate } from './dates.js';

/** A stretch of days, both ends included; `end` null means it goes on. ISO dates compare as text. */
export interface Period {
  start: IsoDate;
  end: IsoDate | null;
}

/** Does the period contain the day? */
export const covers = (period: Period, day: IsoDate): boolean =>
  period.start <= day && (period.end === null || day <= period.end);

/** Do two periods share at least one day? */
export const overlaps = (a: Period, b: Period): boolean =>
  (b.end === null || a.start <= b.end) && (a.end === null || b.start <= a.end);
