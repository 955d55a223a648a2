import { closes, onSheet } from './corners.js';

const sheet = { width: 100, height: 60 };

test('a corner falls on the grid, and never off the sheet', () => {
  expect(onSheet([10.9, 7.2], sheet)).toEqual([10, 8]);
  expect(onSheet([-5, 70], sheet)).toEqual([0, 60]);
});

test('an outline closes near its first corner, once it has three', () => {
  const corners = [
    [10, 10],
    [40, 10],
    [40, 40],
  ] as const;
  expect(closes(corners, [12, 12])).toBe(true);
  expect(closes(corners, [30, 30])).toBe(false);
  expect(closes(corners.slice(0, 2), [10, 10])).toBe(false);
});
