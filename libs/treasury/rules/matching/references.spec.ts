import fc from 'fast-check';
import { printedReference, REFERENCE_LETTERS, referenceOf } from '../reference.js';
import { recogniser } from './references.js';

const reference = 'RF17BSGZQK';
const letters = fc.constantFrom(...REFERENCE_LETTERS);

describe('a reference in a label', () => {
  test.each([
    'VIR RF17BSGZQK',
    'vir de claire rf17 bsgz qk merci',
    'LOYER/RF17-BSGZ-QK/MARS',
    'R F 1 7 B S G Z Q K',
    'RFI7BSGZQK',
    'RF1785GZQK',
    'RF17B56ZQK',
    'RF17BSG2QK',
    'LOYERRF17BSGZQKMARS',
  ])('%s', (text) => {
    expect(recogniser([reference])(text)).toEqual([{ reference, written: null }]);
  });

  test('is put right by one sign, when one known reference only is that near', () => {
    const near = recogniser([reference, referenceOf(4)])('RF17BSGXQK');
    expect(near).toEqual([{ reference, written: 'RF17BSGXQK' }]);
    expect(recogniser([reference])('RF17BSXXQK')).toEqual([]);
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
