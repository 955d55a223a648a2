import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import type { Rhythm } from './recurrence.js';
import { dayToOpen, firstDay, type Series } from './task-series.js';

const mondays: Rhythm = { every: 'week', interval: 1, weekdays: [1] };
// 2026-03-02 is a Monday.
const series = (nextOn: string): Series => ({ rhythm: mondays, startsOn: '2026-03-01', leadDays: 3, nextOn });

describe('a recurring task', () => {
  test.each([
    ['from its first day on', '2026-03-01', '2026-01-15', '2026-03-02'],
    ['never in the past', '2026-03-01', '2026-04-15', '2026-04-20'],
    ['today when today is one', '2026-03-01', '2026-03-09', '2026-03-09'],
  ])('begins %s', (_, startsOn, today, first) => {
    expect(firstDay(mondays, startsOn, today)).toBe(first);
  });

  test.each([
    ['not yet: four days before', '2026-03-05', null, false, null],
    ['three days before', '2026-03-06', null, false, '2026-03-09'],
    ['on the day', '2026-03-09', null, false, '2026-03-09'],
    ['not while the one before is open and has its day to come', '2026-03-06', '2026-03-08', false, null],
    ['when the one before is open and late', '2026-03-06', '2026-03-02', false, '2026-03-09'],
    ['at once when the one before is done', '2026-03-03', null, true, '2026-03-09'],
    ['once for all the days that went by', '2026-03-25', null, false, '2026-03-23'],
  ])('opens %s', (_, today, open, justDone, on) => {
    expect(dayToOpen(series('2026-03-09'), today, open, justDone)?.on ?? null).toBe(on);
  });

  test('goes on, night after night, to each of its days once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 6 }), (nights, leadDays) => {
        let state: Series = { ...series('2026-03-02'), leadDays };
        const opened: string[] = [];
        for (let night = 0; night < nights; night++) {
          const today = addDays('2026-03-01', night);
          const found = dayToOpen(state, today, null, false);
          if (!found) continue;
          opened.push(found.on);
          state = { ...state, nextOn: found.nextOn };
        }
        expect(opened).toEqual([...new Set(opened)].sort());
        expect(opened.every((day) => new Date(day).getUTCDay() === 1)).toBe(true);
        expect(opened.length).toBe(Math.max(0, Math.floor((nights - 2 + leadDays) / 7) + 1));
      }),
    );
  });
});
