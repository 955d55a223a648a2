import { bySeries } from './by-series.js';

const booking = (id: number, seriesId: string | null = null) => ({ id, seriesId });
const ids = (...bookings: Parameters<typeof booking>[]) =>
  bySeries(bookings.map((one) => booking(...one))).map((group) => group.map(({ id }) => id));

test('a series stands where its first booking does, whatever comes between', () => {
  expect(ids()).toEqual([]);
  expect(ids([1], [2], [3])).toEqual([[1], [2], [3]]);
  expect(ids([1, 'a'], [2], [3, 'a'], [4, 'b'], [5, 'a'])).toEqual([[1, 3, 5], [2], [4]]);
});
