import { percentOf } from './percent.js';

test.each([
  ['2,5', 250],
  ['+3.25 %', 325],
  ['-10', -1_000],
  ['−1,5', -150],
  ['0', null],
  ['101', null],
  ['2,555', null],
  ['deux', null],
  ['', null],
])('%s', (typed, hundredths) => {
  expect(percentOf(typed)).toBe(hundredths);
});
