import { stepsOf } from './curve.js';

describe('a balance drawn in steps', () => {
  test('holds until the next movement, and keeps zero in sight', () => {
    const points = [
      { on: '2026-07-01', cents: 1000 },
      { on: '2026-07-06', cents: 500 },
      { on: '2026-07-11', cents: -1000 },
    ];
    expect(stepsOf(points, 100, 40)).toEqual({ line: 'M0 0H50V10H100V40H100', zero: 20 });
  });

  test('is nothing without points, and flat with one', () => {
    expect(stepsOf([], 100, 40)).toEqual({ line: '', zero: 40 });
    expect(stepsOf([{ on: '2026-07-01', cents: 1000 }], 100, 40)).toEqual({ line: 'M0 0H100', zero: 40 });
  });
});
