import fc from 'fast-check';
import { counted, DENOMINATIONS, difference } from './cash.js';

describe('a count of cash', () => {
  test('sums pieces and notes to the cent', () => {
    expect(counted([])).toBe(0);
    expect(
      counted([
        { cents: 2_000, count: 3 },
        { cents: 50, count: 7 },
        { cents: 1, count: 2 },
      ]),
    ).toBe(6_352);
  });

  test.each([
    [[{ cents: 300, count: 1 }]],
    [[{ cents: 200, count: -1 }]],
    [[{ cents: 200, count: 1.5 }]],
    [
      [
        { cents: 200, count: 1 },
        { cents: 200, count: 2 },
      ],
    ],
  ])('%j is no count', (pieces) => expect(() => counted(pieces)).toThrow(RangeError));

  test('any number of pieces, whatever their order, makes the same', () => {
    const pieces = fc.tuple(
      ...DENOMINATIONS.map((cents) => fc.record({ cents: fc.constant(cents), count: fc.nat(500) })),
    );
    fc.assert(fc.property(pieces, (some) => expect(counted([...some].reverse())).toBe(counted(some))));
  });

  test.each([
    [1_000, 1_000, null],
    [1_200, 1_000, { event: 'cash.over', cents: 200 }],
    [900, 1_000, { event: 'cash.short', cents: 100 }],
    [0, -50, { event: 'cash.over', cents: 50 }],
  ])('%d counted where the books say %d', (found, said, told) =>
    expect(difference(found, said)).toEqual(told),
  );

  test('posting the difference makes the books say what was counted', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: -5_000, max: 100_000 }), (found, said) => {
        const told = difference(found, said);
        expect(said + (told ? (told.event === 'cash.over' ? told.cents : -told.cents) : 0)).toBe(found);
      }),
    );
  });
});
