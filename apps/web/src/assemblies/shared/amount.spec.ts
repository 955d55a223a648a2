import { centsOf } from './amount.js';

test.each([
  ['20', 2000],
  ['20,5', 2050],
  ['1 200,00 €', 120_000],
  ['−350,10', -35_010],
  ['', null],
  ['vingt', undefined],
  ['20,555', undefined],
])('%s', (written, cents) => {
  expect(centsOf(written)).toBe(cents);
});
