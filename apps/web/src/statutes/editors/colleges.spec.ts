import { newCollege, percentOf, withPercent } from './colleges.js';

const college = (id: string, percent: number) =>
  withPercent({ id, name: id, weight: { num: 1, den: 1 }, seats: null }, percent);

test('a new college takes what is left of the whole, under an id nobody has', () => {
  const made = newCollege([college('college-2', 30), college('usagers', 50)]);
  expect(percentOf(made.weight)).toBe(20);
  expect(made.id).toBe('college-3');
});

test('an id that is taken is skipped', () => {
  expect(newCollege([college('college-2', 100)]).id).toBe('college-3');
});

test('per cent goes in and out unchanged', () => {
  expect([1, 33, 50, 100].map((percent) => percentOf(college('a', percent).weight))).toEqual([
    1, 33, 50, 100,
  ]);
});
