import { closes, inside, moved, onSheet } from './corners.js';

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

const elbow = [
  [10, 10],
  [40, 10],
  [40, 20],
  [20, 20],
  [20, 40],
  [10, 40],
] as const;

test('an outline is moved as it is, on the grid, and stops at the edges of the sheet', () => {
  expect(moved(elbow, [5.2, -3.1], sheet)[0]).toEqual([16, 6]);
  expect(moved(elbow, [500, 500], sheet)).toEqual([
    [70, 30],
    [100, 30],
    [100, 40],
    [80, 40],
    [80, 60],
    [70, 60],
  ]);
  expect(moved(elbow, [-500, 0], sheet)[0]).toEqual([0, 10]);
});

test('what is pressed is inside the outline, not beside it in the box around it', () => {
  expect(inside(elbow, [15, 35])).toBe(true);
  expect(inside(elbow, [35, 15])).toBe(true);
  expect(inside(elbow, [35, 35])).toBe(false);
  expect(inside(elbow, [5, 15])).toBe(false);
});
