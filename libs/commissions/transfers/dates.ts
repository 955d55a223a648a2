import { civilDate, type IsoDate, plainDate } from '@etabli/kernel';
import type { TransferOptions } from './board.js';
import type { Remainder } from './remainder.js';

const NEVER = '0001-01-01';

/** The instant of a date as tools write it: ISO 8601, or seconds since 1970. Null when empty or unreadable. */
export function instantOf(said: string): Date | null {
  const text = said.trim();
  if (text === '' || text === '0' || text.startsWith(NEVER)) return null;
  if (!/^(\d{9,11}|\d{4}-\d{2}-\d{2}.*)$/.test(text)) return null;
  const date = new Date(/^\d{9,11}$/.test(text) ? Number(text) * 1000 : text);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** ISO instant in UTC, or null. */
export const isoInstant = (said: string): string | null => instantOf(said)?.toISOString() ?? null;

/**
 * The civil date a card is due: a date alone stays itself, an instant becomes its date in the association's time zone. One
 * that cannot be read is left out, and said to be.
 */
export function dueOn(
  said: string,
  title: string,
  { timeZone }: TransferOptions,
  left: Remainder,
): IsoDate | null {
  const text = said.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text) && !text.startsWith(NEVER)) return text;
  const instant = instantOf(text);
  if (!instant && !/^0?$/.test(text) && !text.startsWith(NEVER))
    left.leave('date-unreadable', `${title}: ${text}`);
  return instant && civilDate(instant, timeZone);
}

/** `03/20/2020` with the month first, as tools in English write it; the day first when the file shows that it is. */
export function slashed(said: string, dayFirst: boolean): IsoDate | null {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said.trim()) ?? [];
  if (!year) return null;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

function isDate(iso: string): boolean {
  try {
    plainDate(iso);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
