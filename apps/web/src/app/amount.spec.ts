import { centsOf, typedOf } from './amount.js';

test.each([
  ['20', 2000],
  ['20,5', 2050],
  ['20.50 €', 2050],
  ['1 200,00', 120000],
  ['0,29', 29],
  ['  ', null],
  ['vingt', undefined],
  ['-5', undefined],
  ['1,234', undefined],
])('« %s » is %s', (written, cents) => {
  expect(centsOf(written)).toBe(cents);
});

test.each([
  [2000, '20'],
  [1240, '12,40'],
  [5, '0,05'],
  [0, '0'],
  [null, ''],
])('%s cents are typed « %s »', (cents, typed) => {
  expect(typedOf(cents)).toBe(typed);
  expect(centsOf(typed)).toBe(cents);
});
