import fc from 'fast-check';
import { indexed, readIndex } from './indexation.js';

test.each([
  ['ILAT 130,64 to 137,15', 20_000, 13_064, 13_715, 20_997],
  ['half a cent goes up', 1, 2, 3, 2],
  ['an index that falls', 20_000, 13_715, 13_064, 19_051],
  ['an index that does not move', 12_345, 10_000, 10_000, 12_345],
])('%s', (_, cents, before, after, result) => {
  expect(indexed(cents, before, after)).toBe(result);
});

const index = fc.integer({ min: 5_000, max: 30_000 });

test('is within half a cent of the exact fraction, whatever the index', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), index, index, (cents, before, after) => {
      const twice = 2n * BigInt(indexed(cents, before, after)) * BigInt(before);
      const exact = 2n * BigInt(cents) * BigInt(after);
      const off = twice - exact;
      expect(off <= BigInt(before) && off > -BigInt(before)).toBe(true);
    }),
  );
});

test('an index is read as it is published', () => {
  expect([
    readIndex('130,64'),
    readIndex('130.6'),
    readIndex(' 130 '),
    readIndex('130,647'),
    readIndex('0'),
  ]).toEqual([13_064, 13_060, 13_000, null, null]);
});
