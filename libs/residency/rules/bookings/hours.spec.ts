import fc from 'fast-check';
import {
  askedOf,
  DAY,
  freeHours,
  type Hours,
  hoursOf,
  meet,
  minutesOf,
  minuteWords,
  nearestFree,
  openHours,
} from './hours.js';

const PARIS = 'Europe/Paris';
const at = (iso: string) => new Date(iso);

describe('civil hours in Paris (summer time: Directive 2000/84/EC, arts. 2 and 3)', () => {
  test.each([
    ['winter', '2026-01-15', 9 * 60, 10 * 60, '2026-01-15T08:00:00Z', 60],
    ['summer', '2026-07-15', 9 * 60, 10 * 60, '2026-07-15T07:00:00Z', 60],
    ['the last midnight', '2026-01-15', 23 * 60, DAY, '2026-01-15T22:00:00Z', 60],
    ['over the hour that is skipped', '2026-03-29', 60, 240, '2026-03-29T00:00:00Z', 120],
    ['over the hour that comes twice', '2026-10-25', 60, 240, '2026-10-24T23:00:00Z', 240],
    ['a whole day that has 23 hours', '2026-03-29', 0, DAY, '2026-03-28T23:00:00Z', 23 * 60],
    ['a whole day that has 25 hours', '2026-10-25', 0, DAY, '2026-10-24T22:00:00Z', 25 * 60],
  ])('%s', (_, day, from, to, start, minutes) => {
    const hours = hoursOf({ day, from, to }, PARIS);
    expect(hours.start).toEqual(at(start));
    expect(minutesOf(hours)).toBe(minutes);
    expect(askedOf(hours, PARIS)).toEqual({ day, from, to });
  });

  test('an hour that does not exist is empty', () => {
    const { start, end } = hoursOf({ day: '2026-03-29', from: 120, to: 180 }, PARIS);
    expect(start).toEqual(end);
  });

  test('said as people say them', () => {
    expect([minuteWords(540, 'fr'), minuteWords(570, 'fr'), minuteWords(570, 'en')]).toEqual([
      '9\u00a0h',
      '9\u00a0h\u00a030',
      '09:30',
    ]);
  });
});

const day = '2026-11-30';
const stretch = (from: number, to: number): Hours => hoursOf({ day, from, to }, PARIS);
const openings = [
  { weekday: 1, from: 480, to: 720 },
  { weekday: 1, from: 780, to: 1080 },
  { weekday: 2, from: 0, to: 60 },
];

describe('what is free', () => {
  const open = openHours(openings, day, PARIS);

  test('is what is open less what is taken', () => {
    const free = freeHours(open, [stretch(600, 840), stretch(480, 510)]);
    expect(free.map((one) => askedOf(one, PARIS))).toEqual([
      { day, from: 510, to: 600 },
      { day, from: 840, to: 1080 },
    ]);
  });

  test('is offered nearest first, of the same length, never in the past', () => {
    const asked = { day, from: 600, to: 660 };
    const free = freeHours(open, [stretch(600, 660)]);
    const offered = nearestFree(asked, free, 30, PARIS, stretch(500, 540).start);
    expect(offered.map(({ from }) => from)).toEqual([540, 660, 510]);
  });

  const taken = fc.array(
    fc
      .tuple(fc.nat(DAY - 1), fc.integer({ min: 1, max: 300 }))
      .map(([from, length]) => stretch(from, Math.min(DAY, from + length))),
    { maxLength: 12 },
  );

  test('never meets what is taken, and with it makes what is open', () => {
    fc.assert(
      fc.property(taken, (busy) => {
        const free = freeHours(open, busy);
        expect(free.some((gap) => busy.some((one) => meet(gap, one)))).toBe(false);
        for (let minute = 0; minute < DAY; minute += 7) {
          const moment = { start: stretch(minute, minute + 1).start, end: stretch(minute, minute + 1).end };
          const within = (hours: readonly Hours[]) => hours.some((one) => meet(one, moment));
          const alone = (hours: readonly Hours[]) =>
            hours.some((one) => one.start <= moment.start && moment.end <= one.end);
          expect(alone(free)).toBe(alone(open) && !within(busy));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('whatever the order in which people ask, nobody has what somebody else has', () => {
    const wish = fc
      .tuple(fc.nat(47), fc.integer({ min: 1, max: 8 }))
      .map(([from, length]) => stretch(from * 30, Math.min(DAY, (from + length) * 30)));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        const had: Hours[] = [];
        for (const one of wishes) {
          const free = freeHours(open, had);
          if (free.some((gap) => gap.start <= one.start && one.end <= gap.end)) had.push(one);
        }
        expect(had.some((one, index) => had.slice(index + 1).some((other) => meet(one, other)))).toBe(false);
      }),
    );
  });
});
