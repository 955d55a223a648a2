import { WHOLE_WEEK } from '@etabli/residency/rules/week';
import { usePlaceWords } from '../words.js';
import type { Shown } from './day.js';

/** What is to be had beside those who are there: seats, a part of the week, or all of it from a day on. */
export function useRemains() {
  const { words, week, formats } = usePlaceWords();
  return ({ place, lent, standing: { state, freeWeek, stays, leavingOn } }: Shown): string => {
    const only = lent.halves.length === 1 ? lent.halves[0] : null;
    if (lent.halves.length > 0)
      return only === null ? words.lentAllDay : only === 0 ? words.lentMorning : words.lentAfternoon;
    const until = leavingOn ? words.until({ on: formats.date(leavingOn) }) : '';
    const taken = stays.reduce((sum, { seats }) => sum + seats, 0);
    if (state !== 'shared') return until;
    if (freeWeek === WHOLE_WEEK) return words.seatsLeft({ count: Math.max(1, place.capacity - taken) });
    return words.freeWeek({ week: week(freeWeek) });
  };
}
