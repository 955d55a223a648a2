import fc from 'fast-check';
import { countsOf, everyCollege, isEmpty, noHands, restFor, sumOfColleges, totalOf } from './hands.js';

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

describe('hands counted by college', () => {
  const colleges = [{ collegeId: 'a' }, { collegeId: null }];

  test('add up, college by college', () => {
    const hands = [
      { ...noHands, for: 3 },
      { ...noHands, for: 1, against: 2 },
    ];
    expect(countsOf(sumOfColleges(hands))).toMatchObject({ for: 4, against: 2, blank: 0 });
    expect(everyCollege(colleges, hands)).toMatchObject([
      { collegeId: 'a', counts: { for: 3, against: 0 } },
      { collegeId: null, counts: { for: 1, against: 2 } },
    ]);
  });

  test('what nobody wrote is zero', () => {
    expect(everyCollege(colleges, [])).toMatchObject([{ counts: { for: 0 } }, { counts: { null: 0 } }]);
  });
});
