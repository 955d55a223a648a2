import fc from 'fast-check';
import { answersFor, familyParts, householdReference, isMinor } from './households.js';
import { isReference, referenceOf } from './reference.js';

const child = { personId: 'lou', birthDate: '2015-04-01', guardianId: 'claire' };
const adult = { personId: 'sam', birthDate: '1990-04-01', guardianId: null };

test.each([
  // Code civil, art. 414: of age at eighteen.
  ['2008-11-27', '2026-11-27', false],
  ['2008-11-28', '2026-11-27', true],
  [null, '2026-11-27', false],
] as const)('born %s, on %s: minor %s', (born, today, minor) => expect(isMinor(born, today)).toBe(minor));

test('an adult answers for themselves, whoever pays; for a minor their guardian does', () => {
  const says = (who: typeof adult | typeof child, actor: string | null) =>
    answersFor(who, actor, '2026-11-27');
  expect([says(adult, 'sam'), says(adult, 'claire'), says(adult, null)]).toEqual([true, false, false]);
  expect([says(child, 'claire'), says(child, 'lou'), says(child, 'sam')]).toEqual([true, false, false]);
  expect(says({ ...child, guardianId: null as never }, null)).toBe(false);
  expect(says({ ...adult, birthDate: null as never }, 'sam')).toBe(true);
});

test.each([
  [[2_000, 2_000, 1_000], 3_000, [1_200, 1_200, 600]],
  [[2_000, 500], 3_000, [2_000, 500]],
  [[4_000], 3_000, [4_000]],
  [[2_000, 2_000], null, [2_000, 2_000]],
  [[100, 100, 100], 200, [67, 67, 66]],
])('prices %j under a family price of %j are %j', (prices, family, parts) =>
  expect(familyParts(prices, family)).toEqual(parts),
);

test('parts never come to more than the family price, nor than the prices, and none to more than its own', () => {
  const some = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 200_000 }), (prices, family) => {
      const parts = familyParts(prices, family);
      const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
      expect(sum(parts)).toBe(Math.min(sum(prices), family));
      for (const [at, part] of parts.entries()) expect(part).toBeLessThanOrEqual(prices[at] ?? 0);
    }),
  );
});

test('a reference of a household is well made, and that of no due', () => {
  const dues = new Set(Array.from({ length: 5_000 }, (_, n) => referenceOf(n + 1)));
  for (let n = 1; n <= 200; n++) {
    expect(isReference(householdReference(n))).toBe(true);
    expect(dues.has(householdReference(n))).toBe(false);
  }
});
