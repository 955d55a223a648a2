import { addDays, type IsoDate, plainDate } from '@etabli/kernel';

/** A financial year, both ends included. */
export interface YearPeriod {
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** So many years ahead may be opened by something that happens in them. */
const AHEAD = 5;

const yearFrom = (startsOn: IsoDate): YearPeriod => ({
  startsOn,
  endsOn: plainDate(startsOn).add({ years: 1 }).subtract({ days: 1 }).toString(),
});

const yearUntil = (endsOn: IsoDate): YearPeriod => ({
  startsOn: plainDate(addDays(endsOn, 1)).subtract({ years: 1 }).toString(),
  endsOn,
});

const holds = ({ startsOn, endsOn }: YearPeriod, day: IsoDate): boolean => startsOn <= day && day <= endsOn;

/**
 * The years to open so that a day is in one: none when it is already, else years of twelve months that follow the last one
 * known, or the one year before the first. Null when the day is too far away for an honest date: more than one year before
 * the books began, or more than five ahead.
 *
 * @param known the years there are, at least one, in any order
 */
export function yearsToOpen(known: readonly YearPeriod[], day: IsoDate): YearPeriod[] | null {
  if (known.some((year) => holds(year, day))) return [];
  const starts = known.map(({ startsOn }) => startsOn).sort();
  const ends = known.map(({ endsOn }) => endsOn).sort();
  const [first = '', last = ''] = [starts[0], ends.at(-1)];
  if (day < first) {
    const before = yearUntil(addDays(first, -1));
    return holds(before, day) ? [before] : null;
  }
  const opened: YearPeriod[] = [];
  for (
    let next = yearFrom(addDays(last, 1));
    opened.length < AHEAD;
    next = yearFrom(addDays(next.endsOn, 1))
  ) {
    opened.push(next);
    if (holds(next, day)) return opened;
  }
  return null;
}
