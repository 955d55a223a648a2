import fc from 'fast-check';
import { isPlace, placeBetween, placesBetween } from './task-order.js';

/** A column made by putting each task where a draw says, as people do. */
const columns = fc.array(fc.nat(), { maxLength: 120 }).map((draws) =>
  draws.reduce<string[]>((column, draw) => {
    const at = draw % (column.length + 1);
    return column.toSpliced(at, 0, placeBetween(column[at - 1] ?? null, column[at] ?? null));
  }, []),
);

describe('the place of a task in its column', () => {
  test.each([
    ['alone', null, null, 'i00000'],
    ['at the end', 'i00000', null, 'i00001'],
    ['at the beginning', null, 'i00000', 'hzzzzz'],
    ['at the beginning, before a fraction', null, 'i00000i', 'i00000'],
    ['where a whole place is free', 'i00000', 'i00005', 'i00001'],
    ['between neighbours', 'i00000', 'i00001', 'i00000i'],
    ['between a whole place and its fraction', 'i00000', 'i000001', 'i000000i'],
    ['after a fraction', 'i00000z', 'i00001', 'i00000zi'],
  ])('%s', (_, before, after, place) => {
    expect(placeBetween(before, after)).toBe(place);
  });

  test('is always strictly between its neighbours, whatever was moved before', () => {
    fc.assert(
      fc.property(columns, (column) => {
        expect(column.every(isPlace)).toBe(true);
        expect(column).toEqual([...new Set(column)].sort());
      }),
    );
  });

  test('stays short where tasks are added at the end, or at the top', () => {
    const end = placesBetween(null, null, 2000);
    let top: string | null = null;
    for (let n = 0; n < 2000; n++) top = placeBetween(null, top);
    expect([end.at(-1)?.length, top?.length]).toEqual([6, 6]);
  });

  test.each([
    ['in the wrong order', 'i00001', 'i00000'],
    ['the same', 'i00000', 'i00000'],
    ['no places', 'A', null],
    ['an ending in 0', 'i000000', null],
    ['beyond the end', 'zzzzzz', null],
  ])('is refused: %s', (_, before, after) => {
    expect(() => placeBetween(before, after)).toThrow(RangeError);
  });
});
