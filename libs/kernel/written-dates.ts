import { type IsoDate, plainDate } from './dates.js';
import { searchable } from './names.js';

/** A date cell understood, or what is wrong with it. Blank and « zero » dates of databases are null. */
export type DateReading = { date: IsoDate } | { fault: 'impossible' | 'unreadable' } | null;

/** Whether 03/04 is the third of April (`day-first`, the rule in France) or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first';

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,à]+\d{1,2}[:h]\d{2}.*)?$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/;
const worded = /^(?:\p{L}+ )?(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+) (\d{4})$/u;
const blank = /^(?:0000-00-00|00[/.-]00[/.-]0000)(?:[ T].*)?$|^-$/;

const months = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
const monthByName = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * Reads `31/12/2026`, `31-12-26 18:40`, `2026-12-31T…`, `1er mars 2026`. The time of day is left out.
 *
 * @param pivot two-digit years up to this one (00 to 99) belong to the 2000s, others to the 1900s
 */
export function readDate(cell: string, order: DateOrder, pivot: number): DateReading {
  const text = cell.trim();
  if (text === '' || blank.test(text)) return null;
  const parts = dateParts(text, order, pivot);
  if (!parts) return { fault: 'unreadable' };
  const [year, month, day] = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  try {
    return { date: plainDate(`${year}-${month}-${day}`).toString() };
  } catch {
    return { fault: 'impossible' };
  }
}

function dateParts(text: string, order: DateOrder, pivot: number): [number, number, number] | null {
  const fromIso = iso.exec(text);
  if (fromIso) return [Number(fromIso[1]), Number(fromIso[2]), Number(fromIso[3])];
  const fromNumbers = numeric.exec(text);
  if (fromNumbers) {
    const [, first, second, year = ''] = fromNumbers;
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return [fullYear(year, pivot), Number(month), Number(day)];
  }
  const fromWords = worded.exec(searchable(text));
  const month = monthByName.get(fromWords?.[2] ?? '');
  return fromWords && month ? [Number(fromWords[3]), month, Number(fromWords[1])] : null;
}

const fullYear = (year: string, pivot: number): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) <= pivot ? 2000 : 1900);

/** Month first only when a column proves it: a second number over 12 somewhere, a first one nowhere. */
export function detectDateOrder(cells: string[]): DateOrder {
  let monthFirst = 0;
  for (const cell of cells) {
    const match = numeric.exec(cell.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[2]) > 12) monthFirst++;
  }
  return monthFirst > 1 ? 'month-first' : 'day-first';
}
