import fc from 'fast-check';
import {
  daysHalves,
  halfDaysOf,
  isWeek,
  monthlyShare,
  restOf,
  WHOLE_WEEK,
  WORKING_WEEK,
  weekOf,
  weekWords,
} from './week.js';

const weeks = fc.integer({ min: 1, max: WHOLE_WEEK });

describe('a part of the week', () => {
  test('is at least a half-day, and of one week', () => {
    expect([0, 1, WHOLE_WEEK, WHOLE_WEEK + 1, 1.5, -1].map(isWeek)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('is the half-days it is made of, and nothing of the rest', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        expect(weekOf(halfDaysOf(week))).toBe(week);
        expect(week & restOf(week)).toBe(0);
        expect(week | restOf(week)).toBe(WHOLE_WEEK);
      }),
    );
  });

  test('a civil date is two half-days of it', () => {
    // 16 March 2026 is a Monday.
    expect(halfDaysOf(daysHalves('2026-03-16'))).toEqual([0, 1]);
    expect(halfDaysOf(daysHalves('2026-03-22'))).toEqual([12, 13]);
  });

  test.each([
    [WHOLE_WEEK, 'toute la semaine', 'the whole week'],
    [WORKING_WEEK, 'du lundi au vendredi', 'Monday to Friday'],
    [weekOf([0, 1]), 'lundi', 'Monday'],
    [weekOf([0, 1, 2, 3]), 'lundi et mardi', 'Monday and Tuesday'],
    [
      weekOf([0, 1, 2, 3, 4, 5, 8]),
      'du lundi au mercredi et vendredi matin',
      'Monday to Wednesday and Friday morning',
    ],
    [weekOf([3]), 'mardi après-midi', 'Tuesday afternoon'],
    [weekOf([0, 2, 4, 6, 8]), 'chaque matin du lundi au vendredi', 'every morning, Monday to Friday'],
    [weekOf([1, 5]), 'lundi après-midi et mercredi après-midi', 'Monday afternoon and Wednesday afternoon'],
  ])('in words: %i', (week, french, english) => {
    expect(weekWords(week, 'fr')).toBe(french);
    expect(weekWords(week, 'en')).toBe(english);
  });
});

describe('the price of a share of the week', () => {
  test.each([
    [22_000, WHOLE_WEEK, 22_000],
    [22_000, WORKING_WEEK, 22_000],
    [22_000, weekOf([0, 1, 2, 3]), 8_800],
    [10_555, weekOf([0]), 1_056],
    [0, WORKING_WEEK, 0],
  ])('%i cents for week %i', (price, week, share) => {
    expect(monthlyShare(price, week)).toBe(share);
  });

  test('never goes over the price, and never costs less for more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weeks, weeks, (price, one, other) => {
        expect(monthlyShare(price, one)).toBeLessThanOrEqual(price);
        expect(monthlyShare(price, one | other)).toBeGreaterThanOrEqual(monthlyShare(price, one));
      }),
    );
  });
});
