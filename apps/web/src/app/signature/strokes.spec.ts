import fc from 'fast-check';
import { HIGH, isSigned, pathOf, pointIn, WIDE } from './strokes.js';

const box = { left: 20, top: 100, width: 600, height: 200 };

test('a finger is found on the drawing, whatever its size, and never outside', () => {
  expect(pointIn(box, { x: 320, y: 200 })).toEqual({ x: 150, y: 50 });
  expect(pointIn(box, { x: 0, y: 900 })).toEqual({ x: 0, y: HIGH });
});

test('strokes become a path of whole numbers', () => {
  const stroke = [
    { x: 1, y: 2 },
    { x: 1, y: 2 },
    { x: 30, y: 40 },
  ];
  expect(pathOf([stroke, [{ x: 300, y: 5 }], []])).toBe('M1 2L30 40M300 5L300 5');
});

test('the house reads every path that is drawn', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 1400 }), y: fc.integer({ min: 0, max: 1400 }) });
  fc.assert(
    fc.property(fc.array(fc.array(point, { minLength: 1 }), { minLength: 1 }), (fingers) => {
      const path = pathOf(fingers.map((stroke) => stroke.map((at) => pointIn(box, at))));
      expect(path).toMatch(/^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})*)+$/);
      const numbers = [...path.matchAll(/\d+/g)].map(Number);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(WIDE);
    }),
  );
});

test('a dot is no signature', () => {
  expect(isSigned(pathOf([[{ x: 1, y: 1 }]]))).toBe(false);
  expect(isSigned(pathOf([Array.from({ length: 9 }, (_, x) => ({ x, y: x }))]))).toBe(true);
});
