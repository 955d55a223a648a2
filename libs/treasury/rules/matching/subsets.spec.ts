import fc from 'fast-check';
import { sums } from './subsets.js';

describe('amounts that make a sum', () => {
  test.each([
    [[300, 300, 300], 900, [[0, 1, 2]], true],
    [[300, 300], 300, [[0], [1]], true],
    [[100, 200, 300], 300, [[0, 1], [2]], true],
    [[100], 150, [], true],
  ])('%j, %i', (amounts, sum, found, complete) => {
    expect(sums(amounts, sum)).toEqual({ found, complete });
  });

  test('with too many amounts or too many ways, it says that it did not look at everything', () => {
    expect(
      sums(
        Array.from({ length: 17 }, () => 100),
        100,
      ).complete,
    ).toBe(false);
    expect(
      sums(
        Array.from({ length: 10 }, () => 100),
        500,
      ).complete,
    ).toBe(false);
    expect(
      sums(
        Array.from({ length: 16 }, (_, at) => 1_000_000 + 2 ** at),
        8_000_000,
      ).complete,
    ).toBe(false);
  });

  test('every way makes the sum, and no way is missed', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 90 }), (list, sum) => {
        const { found, complete } = sums(list, sum, 300);
        for (const way of found) expect(way.reduce((total, at) => total + (list[at] ?? 0), 0)).toBe(sum);
        const all = Array.from({ length: 2 ** list.length }, (_, mask) =>
          list.reduce((total, cents, at) => total + (mask & (1 << at) ? cents : 0), 0),
        );
        expect(complete).toBe(true);
        expect(found.length).toBe(all.filter((total) => total === sum).length);
      }),
    );
  });
});
