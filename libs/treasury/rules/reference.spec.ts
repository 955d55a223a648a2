import fc from 'fast-check';
import {
  checkDigits,
  isReference,
  printedReference,
  REFERENCE_LETTERS,
  REFERENCES,
  referenceOf,
} from './reference.js';

const sequence = fc.integer({ min: 0, max: REFERENCES - 1 });

describe('the reference of a due', () => {
  test('counts its check digits as ISO 11649 does: RF18 5390 0754 7034 is its example', () => {
    expect(checkDigits('539007547034')).toBe('18');
  });

  test('is printed in groups of four', () => {
    expect(printedReference('RF45BKCMTQ')).toBe('RF45 BKCM TQ');
    expect(printedReference(referenceOf(0)).length).toBe(12);
  });

  test('is right by itself, and is another for every due', () => {
    fc.assert(
      fc.property(sequence, sequence, (one, other) => {
        expect(isReference(referenceOf(one))).toBe(true);
        expect(referenceOf(one) === referenceOf(other)).toBe(one === other);
      }),
    );
  });

  test('one wrong letter or digit is noticed', () => {
    fc.assert(
      fc.property(sequence, fc.nat({ max: 7 }), fc.nat({ max: 19 }), (rank, at, by) => {
        const right = referenceOf(rank);
        const place = at + 2;
        const sign = place < 4 ? String(by % 10) : (REFERENCE_LETTERS[by] as string);
        const wrong = right.slice(0, place) + sign + right.slice(place + 1);
        expect(isReference(wrong)).toBe(wrong === right);
      }),
    );
  });

  test('two neighbours changed over are noticed', () => {
    fc.assert(
      fc.property(sequence, fc.constantFrom(2, 4, 5, 6, 7, 8), (rank, at) => {
        const right = referenceOf(rank);
        const wrong = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2);
        expect(isReference(wrong)).toBe(wrong === right);
      }),
    );
  });

  test('references made one after the other do not look alike', () => {
    for (let rank = 0; rank < 2000; rank++) {
      const [one, next] = [referenceOf(rank).slice(4), referenceOf(rank + 1).slice(4)];
      const differing = [...one].filter((letter, at) => letter !== next[at]).length;
      expect(differing).toBeGreaterThanOrEqual(4);
    }
  });

  test('refuses what is no rank', () => {
    expect(() => referenceOf(-1)).toThrow(RangeError);
    expect(() => referenceOf(0.5)).toThrow(RangeError);
  });
});
