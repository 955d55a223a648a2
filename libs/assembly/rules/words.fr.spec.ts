import fc from 'fast-check';
import { frenchDateInWords, frenchTimeInWords, frenchWords } from './words.fr.js';

test.each([
  [0, 'zéro'],
  [1, 'un'],
  [16, 'seize'],
  [17, 'dix-sept'],
  [20, 'vingt'],
  [21, 'vingt et un'],
  [22, 'vingt-deux'],
  [70, 'soixante-dix'],
  [71, 'soixante et onze'],
  [77, 'soixante-dix-sept'],
  [80, 'quatre-vingts'],
  [81, 'quatre-vingt-un'],
  [90, 'quatre-vingt-dix'],
  [91, 'quatre-vingt-onze'],
  [99, 'quatre-vingt-dix-neuf'],
  [100, 'cent'],
  [101, 'cent un'],
  [180, 'cent quatre-vingts'],
  [200, 'deux cents'],
  [201, 'deux cent un'],
  [1000, 'mille'],
  [1901, 'mille neuf cent un'],
  [2000, 'deux mille'],
  [2026, 'deux mille vingt-six'],
  [80_000, 'quatre-vingt mille'],
  [200_200, 'deux cent mille deux cents'],
])('%i in words is %s', (n, words) => {
  expect(frenchWords(n)).toBe(words);
});

test('each number has words of its own', () => {
  const said = new Set(Array.from({ length: 5000 }, (_, n) => frenchWords(n)));
  expect(said.size).toBe(5000);
});

test('only whole numbers that fit have words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 1_000_000 }), fc.constant(1.5)), (n) => {
      expect(() => frenchWords(n)).toThrow(RangeError);
    }),
  );
});

test.each([
  ['2026-03-14', 'l’an deux mille vingt-six, le quatorze mars'],
  ['2027-01-01', 'l’an deux mille vingt-sept, le premier janvier'],
  ['2026-08-31', 'l’an deux mille vingt-six, le trente et un août'],
])('%s: %s', (iso, words) => {
  expect(frenchDateInWords(iso)).toBe(words);
});

test.each([
  [18, 30, 'dix-huit heures trente'],
  [9, 0, 'neuf heures'],
  [21, 1, 'vingt et une heures une'],
  [0, 15, 'zéro heure quinze'],
])('%i:%i: %s', (hour, minute, words) => {
  expect(frenchTimeInWords(hour, minute)).toBe(words);
});
