import fc from 'fast-check';
import { gaugePlaces, shareOf, widthsOf } from './shares.js';

test.each([
  [0, 120, '0%'],
  [30, 120, '25%'],
  [130, 120, '100%'],
  [-1, 120, '0%'],
  [1, 0, '0%'],
])('%i of %i fills %s', (part, whole, width) => {
  expect(shareOf(part, whole)).toBe(width);
});

test.each([
  ['thirty wanted of a hundred and twenty', 12, 120, 30, { fill: '10%', mark: '25%' }],
  ['one founder there, two needed, one called', 1, 1, 2, { fill: '50%', mark: '100%' }],
  ['two founders', 2, 2, 2, { fill: '100%', mark: '100%' }],
  ['nobody called and nothing required', 0, 0, 0, { fill: '0%', mark: '0%' }],
])('a gauge: %s', (_, value, max, threshold, places) => {
  expect(gaugePlaces(value, max, threshold)).toEqual(places);
});

test('the parts of a result fill the bar, whatever the counts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 }), (counts) => {
      fc.pre(counts.some((count) => count > 0));
      const parts = counts.map((count) => ({ choice: 'for' as const, count }));
      const filled = widthsOf(parts).reduce((sum, { width }) => sum + Number.parseFloat(width), 0);
      expect(filled).toBeCloseTo(100);
    }),
  );
});

test('what nobody chose takes no place', () => {
  expect(widthsOf([{ choice: 'for', count: 0 }])).toEqual([]);
});
