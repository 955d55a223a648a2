import { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { checkRemoval, checkResize, type FloorOutline, type FloorPlace, leastSheet } from './floors.js';
import { type Point, rectangle } from './shapes.js';

const refused = (act: () => void): Pick<Refusal, 'code' | 'details' | 'field'> | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};
const at = (place: string, from: Point, to: Point, now = true): FloorOutline => ({
  place,
  points: rectangle(from, to),
  now,
});

describe('the measures of a floor', () => {
  const outlines = [
    at('Poste 1', [10, 10], [30, 30]),
    at('Atelier', [100, 20], [180, 90]),
    at('Poste 1', [200, 10], [220, 30], false),
  ];

  test.each([
    ['as large as what was ever drawn', outlines, [220, 90], null, null],
    ['without anything drawn', [], [10, 10], null, null],
    ['narrower than a place of today', outlines, [179, 90], 'width', ['Atelier']],
    ['less deep than a place of today', outlines, [220, 89], 'height', ['Atelier']],
    ['smaller than two places of today', outlines, [20, 20], 'width', ['Poste 1', 'Atelier']],
  ] as const)('%s', (_, drawn, [width, height], field, places) => {
    const refusal = refused(() => checkResize(drawn, { width, height }));
    expect(refusal?.field ?? null).toBe(field);
    expect(refusal?.details?.places ?? null).toEqual(places);
  });

  test('are refused for the plan of before when only that would be cut', () => {
    expect(refused(() => checkResize(outlines, { width: 200, height: 100 }))).toMatchObject({
      code: 'floor.too-small',
      details: { places: ['Poste 1'], before: true, width: 220, height: 90 },
    });
  });

  test('are accepted exactly from the least that holds every outline on', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
    const outline = fc.tuple(corner, corner, fc.boolean()).map(([from, to, now]) => at('x', from, to, now));
    const size = fc.record({
      width: fc.integer({ min: 0, max: 320 }),
      height: fc.integer({ min: 0, max: 220 }),
    });
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 6 }), size, (drawn, sheet) => {
        const least = leastSheet(drawn);
        const fits = sheet.width >= least.width && sheet.height >= least.height;
        expect(refused(() => checkResize(drawn, sheet)) === null).toBe(fits);
      }),
    );
  });
});

describe('a floor is taken away', () => {
  const place = (name: string, now: boolean, lived: boolean): FloorPlace => ({ name, now, lived });

  test.each([
    ['without places', [], null],
    ['with a closed place nobody ever had', [place('Erreur', false, false)], null],
    ['with an open place', [place('Poste 1', true, false)], 'floor.has-places'],
    ['with a closed place somebody had', [place('Poste 1', false, true)], 'floor.has-history'],
    ['with both', [place('Poste 1', false, true), place('Poste 2', true, true)], 'floor.has-places'],
  ] as const)('%s', (_, places, code) => {
    expect(refused(() => checkRemoval(places, 'floor'))?.code ?? null).toBe(code);
  });
});
