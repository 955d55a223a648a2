import { inMetres, tenths } from './metres.js';

test.each([
  ['12,5', 125],
  ['20', 200],
  ['0.4', 4],
  ['12,45', null],
  ['douze', null],
  ['', null],
])('« %s » metres', (text, value) => {
  expect(tenths(text)).toBe(value);
  if (value !== null) expect(tenths(inMetres(value, 'fr'))).toBe(value);
});

test('metres are written as people write them', () => {
  expect([inMetres(125, 'fr'), inMetres(200, 'fr'), inMetres(125, 'en')]).toEqual(['12,5', '20', '12.5']);
});
