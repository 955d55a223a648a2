import fc from 'fast-check';
import { shareOf, widthsOf } from './shares.js';

test.each([
  [0, 120, '0%'],
  [30, 120, '25%'],
  [130, 120, '100%'],
  [-1, 120, '0%'],
  [1, 0, '0%'],
])('%i of %i fills %s', (part, whole, width) => {
  expect(shareOf(part, whole)).toBe(width);
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
