import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type Candidate,
  type Criterion,
  demandCriteria,
  rank,
  ticketOf,
  whatWouldChange,
} from './ranking.js';

const criteria: Criterion[] = [
  { key: 'nearby', label: 'Vit dans la commune', points: 20 },
  { key: 'start', label: 'Démarre son activité', points: 15 },
  { key: 'hours', label: 'Donne des heures à la maison', points: 5 },
];
const who = (id: string, appliedOn: string, ...meets: string[]): Candidate => ({ id, appliedOn, meets });

test('points come first, then the day, then the lot', () => {
  const list = [
    who('late', '2027-02-01'),
    who('twin-a', '2027-01-05', 'hours'),
    who('twin-b', '2027-01-05', 'hours'),
    who('early', '2027-01-01'),
    who('points', '2027-03-01', 'nearby', 'hours'),
  ];
  const ranked = rank(list, criteria, 'graine');
  expect(ranked.map(({ id, points }) => [id.slice(0, 4), points])).toEqual([
    ['poin', 25],
    ['twin', 5],
    ['twin', 5],
    ['earl', 0],
    ['late', 0],
  ]);
  const [, first, second] = ranked;
  expect((first?.ticket ?? '') < (second?.ticket ?? '')).toBe(true);
  const other = ['0', '1', '2', '3', '4', '5', '6', '7'].map((seed) => rank(list, criteria, seed)[1]?.id);
  expect(new Set(other).size).toBe(2);
});

test('a ticket is found again with sha256sum', () => {
  const hash = createHash('sha256').update('etabli-lot-1\ngraine\nwaiting-list\nabc').digest('hex');
  expect(ticketOf('graine', 'abc')).toBe(hash);
});

test('what would change a rank is said with the rank it would give', () => {
  const list = [who('me', '2027-02-01'), who('a', '2027-01-01', 'nearby'), who('b', '2027-01-02', 'start')];
  expect(whatWouldChange('me', list, criteria, 's')).toEqual([{ criterion: criteria[0], rank: 2 }]);
  expect(whatWouldChange('nobody', list, criteria, 's')).toEqual([]);
});

test.each([
  [
    'six criteria',
    Array.from({ length: 6 }, (_, n) => ({ key: `${n}`, label: 'x', points: 1 })),
    'criteria.too-many',
  ],
  ['half a point', [{ key: 'a', label: 'x', points: 0.5 }], 'criteria.points'],
  ['no point', [{ key: 'a', label: 'x', points: 0 }], 'criteria.points'],
  ['no words', [{ key: 'a', label: ' ', points: 1 }], 'criteria.label'],
  [
    'one twice',
    [
      { key: 'a', label: 'x', points: 1 },
      { key: 'a', label: 'y', points: 1 },
    ],
    'criteria.twice',
  ],
])('%s is refused', (_, list, code) => {
  expect(() => demandCriteria(list)).toThrow(code);
});

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    appliedOn: fc.integer({ min: 1, max: 28 }).map((day) => `2027-02-${String(day).padStart(2, '0')}`),
    meets: fc.subarray(criteria.map(({ key }) => key)),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

test('ranks are the same whatever the order given, and each is one’s own', () => {
  fc.assert(
    fc.property(candidates, fc.string(), fc.infiniteStream(fc.nat()), (list, seed, chance) => {
      const mixed = list
        .map((one) => ({ one, at: chance.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const ranked = rank(list, criteria, seed);
      expect(rank(mixed, criteria, seed)).toEqual(ranked);
      expect(ranked.map((one) => one.rank)).toEqual(list.map((_, index) => index + 1));
    }),
  );
});

test('who leaves the list changes no order among the others; meeting one more criterion never loses a rank', () => {
  fc.assert(
    fc.property(candidates, fc.string(), fc.nat(), (list, seed, at) => {
      fc.pre(list.length > 0);
      const gone = list[at % list.length] as Candidate;
      const before = rank(list, criteria, seed);
      const after = rank(
        list.filter((one) => one !== gone),
        criteria,
        seed,
      );
      expect(after.map(({ id }) => id)).toEqual(
        before.filter(({ id }) => id !== gone.id).map(({ id }) => id),
      );
      const now = before.find(({ id }) => id === gone.id)?.rank ?? 0;
      for (const change of whatWouldChange(gone.id, list, criteria, seed)) {
        expect(change.rank).toBeLessThan(now);
      }
    }),
  );
});
