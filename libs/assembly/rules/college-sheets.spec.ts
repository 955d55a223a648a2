import { fraction } from '@etabli/kernel';
import { defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import {
  type CollegeCount,
  handCount,
  handDifferences,
  sameHandCounts,
  voicesByCollege,
  weighing,
} from './college-sheets.js';
import { buckets, type Counts, noCounts, sumOf } from './kinds.js';

const figures = (some: Partial<Counts>): Counts => ({ ...noCounts(), ...some });
const statutes = withClauses(defaultStatutes, {
  colleges: [
    { id: 'a', name: 'Résidents', weight: fraction(2, 3), seats: null },
    { id: 'b', name: 'Usagers', weight: fraction(1, 3), seats: null },
  ],
});
const of = (collegeId: string | null, some: Partial<Counts>): CollegeCount => ({
  collegeId,
  counts: figures(some),
});

describe('hands counted by college (statutes: colleges)', () => {
  test('add up to the whole; those in no college are counted, and weigh nothing', () => {
    const count = handCount(statutes, noCounts(), [
      of('a', { for: 3 }),
      of('b', { against: 2 }),
      of(null, { for: 1 }),
    ]);
    expect(count.counts).toEqual(figures({ for: 4, against: 2 }));
    expect(weighing(count)).toEqual([of('a', { for: 3 }), of('b', { against: 2 })]);
  });

  test('are one count where everyone votes together', () => {
    expect(handCount(defaultStatutes, figures({ for: 3 }), null)).toEqual({
      counts: figures({ for: 3 }),
      colleges: null,
    });
  });

  test.each<[string, typeof statutes, CollegeCount[] | null]>([
    ['count.by-colleges', statutes, null],
    ['count.by-colleges', statutes, []],
    ['count.no-colleges', defaultStatutes, [of('a', {})]],
    ['count.college-unknown', statutes, [of('z', {})]],
    ['count.college-twice', statutes, [of('a', {}), of('a', {})]],
  ])('%s', (code, under, colleges) => {
    expect(() => handCount(under, noCounts(), colleges)).toThrow(code);
  });

  test('two people who find the same whole in other colleges differ, and see where', () => {
    const mine = handCount(statutes, noCounts(), [of('a', { for: 3 }), of('b', { for: 1 })]);
    const theirs = handCount(statutes, noCounts(), [of('a', { for: 4 })]);
    expect(sameHandCounts(mine, theirs)).toBe(false);
    expect(handDifferences(mine, theirs)).toEqual([
      { collegeId: 'a', bucket: 'for', mine: 3, theirs: 4 },
      { collegeId: 'b', bucket: 'for', mine: 1, theirs: 0 },
    ]);
    expect(sameHandCounts(mine, mine)).toBe(true);
  });
});

const counts = fc.record({
  for: fc.nat(20),
  against: fc.nat(20),
  abstention: fc.nat(20),
  blank: fc.nat(20),
  null: fc.nat(20),
});

test('no voice is lost nor made between the colleges and the whole', () => {
  fc.assert(
    fc.property(counts, counts, counts, (a, b, outside) => {
      const colleges = [of('a', a), of('b', b), of(null, outside)];
      const count = handCount(statutes, noCounts(), colleges);
      for (const bucket of buckets)
        expect(count.counts[bucket]).toBe(a[bucket] + b[bucket] + outside[bucket]);
      expect(weighing(count).reduce((sum, one) => sum + sumOf(one.counts), 0)).toBe(sumOf(a) + sumOf(b));
    }),
  );
});

test('every voice left in the room is in one college, or in none', () => {
  const room = fc.array(fc.tuple(fc.constantFrom('a', 'b', null), fc.integer({ min: 1, max: 4 })));
  fc.assert(
    fc.property(room, (voices) => {
      const electors = voices.map(([collegeId], i) => ({ memberId: `${i}`, collegeId }));
      const found = voicesByCollege(
        electors,
        voices.map(([, held], i) => ({ electorId: `${i}`, voices: held })),
      );
      const whole = voices.reduce((sum, [, held]) => sum + held, 0);
      expect([...found.values()].reduce((sum, held) => sum + held, 0)).toBe(whole);
    }),
  );
});
