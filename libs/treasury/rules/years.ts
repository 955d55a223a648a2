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
 * the books began, or more than five ahead; nor before a first year that is closed, whose opening could carry nothing more.
 *
 * @param known the years there are, at least one, in any order
 */
export function yearsToOpen(
  known: readonly (YearPeriod & { closedAt?: Date | null })[],
  day: IsoDate,
): YearPeriod[] | null {
  if (known.some((year) => holds(year, day))) return [];
  const inOrder = known.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return null;
  if (day < first.startsOn) {
    const before = yearUntil(addDays(first.startsOn, -1));
    return holds(before, day) && !first.closedAt ? [before] : null;
  }
  const opened: YearPeriod[] = [];
  for (
    let next = yearFrom(addDays(last.endsOn, 1));
    opened.length < AHEAD;
    next = yearFrom(addDays(next.endsOn, 1))
  ) {
    opened.push(next);
    if (holds(next, day)) return opened;
  }
  return null;
}
