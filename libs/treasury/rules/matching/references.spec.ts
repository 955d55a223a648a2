import fc from 'fast-check';
import { isReference, printedReference, REFERENCE_LETTERS, referenceOf } from '../reference.js';
import { recogniser } from './references.js';

const reference = 'RF02BSGZHK';
const letters = fc.constantFrom(...REFERENCE_LETTERS);

describe('a reference in a label', () => {
  test('is a right one', () => expect(isReference(reference)).toBe(true));

  test.each([
    'VIR RF02BSGZHK',
    'vir de claire rf02 bsgz hk merci',
    'LOYER/RF02-BSGZ-HK/MARS',
    'R F 0 2 B S G Z H K',
    'RFOZBSGZHK',
    'RF0285GZHK',
    'RF02B56ZHK',
    'RF02BSG2HK',
    'LOYERRF02BSGZHKMARS',
  ])('%s', (text) => {
    expect(recogniser([reference])(text)).toEqual([{ reference, written: null }]);
  });

  test('is put right by one sign, when one known reference only is that near', () => {
    const near = recogniser([reference, referenceOf(4)])('RF02BSGXHK');
    expect(near).toEqual([{ reference, written: 'RF02BSGXHK' }]);
    expect(recogniser([reference])('RF02BSXXHK')).toEqual([]);
  });

  test('a right reference of something else is never taken for a known one', () => {
    fc.assert(
      fc.property(fc.nat(60_000_000), fc.nat(60_000_000), (one, other) => {
        fc.pre(one !== other);
        expect(recogniser([referenceOf(one)])(`VIR ${referenceOf(other)}`)).toEqual([]);
      }),
    );
  });

  test('is found however it is spaced and cased, and with one wrong letter', () => {
    fc.assert(
      fc.property(fc.nat(60_000_000), fc.integer({ min: 4, max: 9 }), letters, (rank, at, wrong) => {
        const right = referenceOf(rank);
        const find = recogniser([right, referenceOf(rank + 1)]);
        expect(find(`vir ${printedReference(right).toLowerCase()} merci`)).toEqual([
          { reference: right, written: null },
        ]);
        fc.pre(right[at] !== wrong);
        const written = right.slice(0, at) + wrong + right.slice(at + 1);
        expect(find(`VIR ${written}`)).toEqual([{ reference: right, written }]);
      }),
    );
  });
});
