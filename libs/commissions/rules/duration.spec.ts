import fc from 'fast-check';
import { durationWords, readDuration } from './duration.js';

test.each([
  ['', 0],
  [' ', 0],
  ['2', 120],
  ['24', 1440],
  ['25', 25],
  ['90', 90],
  ['1h30', 90],
  ['1 h 30', 90],
  ['1:05', 65],
  ['1h60', null],
  ['1,5', 90],
  ['1.25h', 75],
  ['0,5', 30],
  ['45 min', 45],
  ['45m', 45],
  ['2h', 120],
  ['deux', null],
  ['-1', null],
])('%j is read as %s', (typed, minutes) => expect(readDuration(typed)).toBe(minutes));

test.each([
  [45, 'fr', '45\u202fmin'],
  [60, 'fr', '1\u202fh'],
  [65, 'fr', '1\u202fh\u202f05'],
  [90, 'en', '1 h 30'],
  [73_500, 'fr', '1\u202f225\u202fh'],
] as const)('%d minutes in %s: %s', (minutes, locale, words) =>
  expect(durationWords(minutes, locale)).toBe(words),
);

test('what is written for a day is read back', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1440 }),
      fc.constantFrom('fr' as const, 'en' as const),
      (minutes, locale) => expect(readDuration(durationWords(minutes, locale))).toBe(minutes),
    ),
  ));
