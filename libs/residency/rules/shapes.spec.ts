import { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { areaOf, boxOf, checkShape, middleOf, type Point, rectangle } from './shapes.js';

const sheet = { width: 300, height: 200 };
const refusal = (points: Point[]): string | null => {
  try {
    checkShape(points, sheet);
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : 'a surprise';
  }
};

describe('the outline of a place', () => {
  test('measures what it encloses, in hundredths of a square metre', () => {
    // Three metres by four are twelve square metres.
    expect(areaOf(rectangle([10, 10], [40, 50]))).toBe(1200);
    expect(
      areaOf([
        [0, 0],
        [10, 0],
        [0, 10],
      ]),
    ).toBe(50);
  });

  test('is a rectangle between any two opposite corners, its name in the middle', () => {
    const points = rectangle([40, 50], [10, 10]);
    expect(points).toEqual(rectangle([10, 10], [40, 50]));
    expect(middleOf(points)).toEqual([25, 30]);
    expect(boxOf(points)).toEqual({ left: 10, top: 10, right: 40, bottom: 50 });
  });

  test.each([
    ['a rectangle on the sheet', rectangle([0, 0], [300, 200]), null],
    [
      'two corners',
      [
        [0, 0],
        [10, 10],
      ] as Point[],
      'shape.corners',
    ],
    ['a corner off the sheet', rectangle([0, 0], [301, 10]), 'shape.outside'],
    [
      'a corner between two units',
      [
        [0, 0],
        [10.5, 0],
        [0, 10],
      ] as Point[],
      'shape.outside',
    ],
    [
      'a line',
      [
        [0, 0],
        [10, 0],
        [20, 0],
      ] as Point[],
      'shape.flat',
    ],
  ])('%s', (_, points, code) => {
    expect(refusal(points)).toBe(code);
  });

  test('measures the same wherever one begins, and whichever way round', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 8 }), (points) => {
        expect(areaOf([...points].reverse())).toBe(areaOf(points));
        expect(areaOf([...points.slice(1), points[0] as Point])).toBe(areaOf(points));
      }),
    );
  });
});
