import fc from 'fast-check';
import { countsOf, isEmpty, noHands, restFor, totalOf } from './hands.js';

test('what is left empty counts for nothing', () => {
  expect(totalOf({ ...noHands, for: 36, against: 3 })).toBe(39);
  expect(countsOf({ ...noHands, for: 36 })).toEqual({
    for: 36,
    against: 0,
    abstention: 0,
    blank: 0,
    null: 0,
  });
});

test('nothing entered is not the same as zero entered', () => {
  expect(isEmpty(noHands)).toBe(true);
  expect(isEmpty({ ...noHands, against: 0 })).toBe(false);
});

test('the rest of the room is for, and the sum is the room unless more were already counted', () => {
  const count = fc.option(fc.nat(200), { nil: null });
  fc.assert(
    fc.property(
      fc.record({ for: count, against: count, abstention: count, blank: count, null: count }),
      fc.nat(500),
      (hands, voices) => {
        const filled = restFor(hands, voices);
        const others = totalOf({ ...hands, for: null });
        expect(totalOf(filled)).toBe(Math.max(voices, others));
      },
    ),
  );
});
