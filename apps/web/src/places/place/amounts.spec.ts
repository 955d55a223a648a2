import { hundredths, written } from './amounts.js';

test.each([
  ['12,5', 1250],
  ['12.05', 1205],
  ['1 200', 120_000],
  ['0', 0],
  ['', null],
  ['douze', null],
  ['1,234', null],
])('« %s »', (text, value) => {
  expect(hundredths(text)).toBe(value);
  if (value !== null) expect(hundredths(written(value, 'fr'))).toBe(value);
});
