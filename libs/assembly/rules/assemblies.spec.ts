import { compareFractions, type Fraction, fraction } from '@etabli/kernel';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { Elector } from './electorate.js';
import { type MajorityRule, sumOf } from './kinds.js';
import { requiredVoices } from './majority.js';
import { type Decision, decide, type NamedBallot } from './outcome.js';
import { quorum } from './quorum.js';
import { type RollSituation, rollAt } from './roll.js';
import { voicesInRoom } from './voting-room.js';

/** Random assemblies: who votes, who came or not and how, who gave whom a proxy, who wrote in advance, who voted what. */
const names = Array.from({ length: 9 }, (_, i) => `m${i}`);
const colleges = ['a', 'b', 'c'];
const at = (minute: number) => new Date(Date.UTC(2026, 2, 14, 17, minute));
const name = fc.constantFrom(...names);
const choice = fc.constantFrom<NamedBallot['choice'][]>('for', 'against', 'abstention', 'blank');

const people = fc.array(
  fc.record({ voices: fc.integer({ min: 1, max: 4 }), collegeId: fc.constantFrom(null, ...colleges) }),
  { minLength: names.length, maxLength: names.length },
);
const moves = fc.uniqueArray(
  fc.record({
    memberId: name,
    kind: fc.constantFrom('arrived' as const, 'arrived' as const, 'left' as const),
    mode: fc.constantFrom('present' as const, 'remote' as const),
    minute: fc.integer({ min: 1, max: 59 }),
  }),
  { selector: ({ minute }) => minute, maxLength: 14 },
);
const proxies = fc.array(fc.record({ giverId: name, holderId: fc.option(name) }), { maxLength: 8 });
const letters = fc.uniqueArray(name, { maxLength: 5 });
const clauses: fc.Arbitrary<Partial<ClauseValues>> = fc.record({
  remote_presence: fc.boolean(),
  postal: fc.boolean(),
  'advance.precedence': fc.constantFrom('advance' as const, 'proxy' as const),
  'proxy.max': fc.integer({ min: 1, max: 3 }),
  'proxy.over_limit': fc.constantFrom('earliest' as const, 'all-refused' as const),
  'proxy.blank': fc.constantFrom('invalid' as const, 'chair' as const, 'shared' as const),
  'quorum.base': fc.subarray<'represented' | 'remote' | 'postal'>(['represented', 'remote', 'postal']),
  'quorum.unit': fc.constantFrom('electors' as const, 'voices' as const),
  'coi.excluded': fc.subarray<'debate' | 'vote' | 'proxy'>(['debate', 'vote', 'proxy']),
  'maj.ago.base': fc.constantFrom(
    'cast' as const,
    'voters' as const,
    'present-represented' as const,
    'electors' as const,
  ),
  'advance.amended': fc.constantFrom('void' as const, 'kept' as const),
});

const assembly = fc
  .record({
    people,
    moves,
    proxies,
    letters,
    clauses,
    choices: fc.array(choice, { minLength: 9, maxLength: 9 }),
    conflicted: fc.uniqueArray(name, { maxLength: 2 }),
    amended: fc.boolean(),
  })
  .map(({ people: who, moves: walks, proxies: given, letters: early, clauses: values, ...votes }) => {
    const electors: Elector[] = who.map((one, i) => ({ ...one, memberId: `m${i}`, exercisedBy: `m${i}` }));
    const situation: RollSituation = {
      statutes: withClauses(defaultStatutes, values),
      electors,
      attendance: walks.map(({ minute, ...event }) => ({ ...event, at: at(minute) })),
      filings: given.map((one, i) => ({
        ...one,
        id: `p${i}`,
        filedAt: new Date(at(0).getTime() - (9 - i) * 60_000),
      })),
      advance: early.map((memberId) => ({ memberId, channel: 'postal', at: at(0) })),
      chairId: 'm0',
    };
    return { situation, electors, early, ...votes };
  });
type Assembly = typeof assembly extends fc.Arbitrary<infer A> ? A : never;

/** Everyone who may vote does, by name, each as drawn. */
function decisionOf(
  { situation, electors, early, choices, conflicted, amended }: Assembly,
  values: Partial<ClauseValues> = {},
): Decision {
  const statutes = withClauses(situation.statutes, values);
  const roll = rollAt(at(59), { ...situation, statutes });
  const chosen = (electorId: string): NamedBallot => ({
    electorId,
    choice: choices[names.indexOf(electorId)] ?? 'blank',
  });
  const excluded = statutes.values['coi.excluded'];
  const carried = roll.holders
    .filter(({ memberId }) => conflicted.includes(memberId))
    .flatMap(({ mandates }) => mandates.map(({ giverId }) => giverId));
  const kept = new Set([
    ...(excluded.includes('vote') ? conflicted : []),
    ...(excluded.includes('proxy') ? carried : []),
  ]);
  const ballots = voicesInRoom(roll, kept, true).map(({ electorId }) => chosen(electorId));
  return {
    statutes,
    kind: 'ordinary',
    call: 'first',
    roll,
    votes: { method: 'named', ballots },
    electors,
    advance: early.map(chosen),
    conflicted,
    amended,
  };
}

test('voices conserve: present, remote, represented and in advance add up, and nobody counts twice', () => {
  fc.assert(
    fc.property(assembly, ({ situation, electors }) => {
      const roll = rollAt(at(59), situation);
      const inRoom = voicesInRoom(roll, new Set(), true).map(({ electorId }) => electorId);
      const counted = [...inRoom, ...roll.early];
      expect(new Set(counted).size).toBe(counted.length);
      const known = electors.map(({ memberId }) => memberId);
      expect(counted.every((id) => known.includes(id))).toBe(true);
      const parts = [roll.present, roll.remote, roll.represented, roll.advance];
      expect(parts.reduce((sum, { electors: some }) => sum + some, 0)).toBe(counted.length);
      expect(parts.reduce((sum, { voices }) => sum + voices, 0)).toBe(
        electors
          .filter(({ memberId }) => counted.includes(memberId))
          .reduce((sum, { voices }) => sum + voices, 0),
      );
    }),
    { numRuns: 500 },
  );
});

test('buckets sum: what was said, in the room and in advance, and what was not, is what there is', () => {
  fc.assert(
    fc.property(assembly, (one) => {
      const decision = decisionOf(one);
      const { tally, room, silent, advance } = decide(decision);
      expect(sumOf(tally.counts) + silent).toBe(room.total + (advance?.voices ?? 0));
      expect((advance?.voices ?? 0) + (advance?.void ?? 0)).toBeLessThanOrEqual(decision.roll.advance.voices);
      expect(tally.counts.for).toBeLessThanOrEqual(
        Math.max(tally.baseFigure, tally.counts.for + tally.counts.against),
      );
      if (tally.base !== 'cast') expect(tally.counts.for).toBeLessThanOrEqual(tally.baseFigure);
    }),
    { numRuns: 500 },
  );
});

test('colleges hold every voice once: their counts, and those of no college, are the whole', () => {
  const three = colleges.map((id) => ({ id, name: id, weight: fraction(1, 3), seats: null }));
  fc.assert(
    fc.property(assembly, (one) => {
      const { tally } = decide(decisionOf(one, { colleges: three }));
      const weighed = tally.colleges?.colleges ?? [];
      const inside = weighed.reduce((sum, { counts }) => sum + sumOf(counts), 0);
      expect(inside + (tally.colleges?.outside ?? 0)).toBe(sumOf(tally.counts));
      for (const { counts, totals } of weighed) {
        expect(sumOf(counts)).toBeLessThanOrEqual(
          totals.present + totals.represented + (totals.advance ?? 0),
        );
        expect(totals.present + totals.represented + (totals.advance ?? 0)).toBeLessThanOrEqual(
          totals.registered,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('the order in which independent things were recorded does not matter', () => {
  const reversed = <T>(list: T[] | undefined): T[] => [...(list ?? [])].reverse();
  fc.assert(
    fc.property(assembly, (one) => {
      const { situation } = one;
      const turned = {
        ...situation,
        attendance: reversed(situation.attendance),
        filings: reversed(situation.filings),
        advance: reversed(situation.advance),
      };
      expect(rollAt(at(59), turned)).toEqual(rollAt(at(59), situation));
      const decision = decisionOf(one);
      const ballots = decision.votes.method === 'named' ? reversed(decision.votes.ballots) : [];
      const again = decide({ ...decision, votes: { method: 'named', ballots } });
      expect(again).toEqual(decide(decision));
    }),
    { numRuns: 300 },
  );
});

const rules: MajorityRule[] = ['absolute', 'three-fifths', 'two-thirds', 'three-quarters', 'unanimity'];

test('stricter statutes never adopt more', () => {
  const pair = fc.tuple(fc.nat(rules.length - 1), fc.nat(rules.length - 1)).filter(([a, b]) => a <= b);
  fc.assert(
    fc.property(assembly, pair, fc.boolean(), (one, [loose, strict], byCollege) => {
      const weights = byCollege
        ? { colleges: colleges.map((id) => ({ id, name: id, weight: fraction(1, 3), seats: null })) }
        : {};
      const adopted = (index: number, more: Partial<ClauseValues> = {}) =>
        decide(decisionOf(one, { ...weights, 'maj.ago.rule': rules[index], ...more })).verdict === 'adopted';
      if (adopted(strict)) expect(adopted(loose)).toBe(true);
      if (adopted(loose, { 'maj.round': 'more-than' })) expect(adopted(loose)).toBe(true);
      if (adopted(loose, { 'maj.ago.base': 'electors' })) {
        expect(adopted(loose, { 'maj.ago.base': 'present-represented' })).toBe(true);
      }
      if (adopted(loose, { 'maj.ago.base': 'present-represented' })) {
        expect(adopted(loose, { 'maj.ago.base': 'voters' })).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('a wider majority asks for as many voices or more, whatever the base', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(rules.length - 2), (base, index) => {
      const [loose, strict] = [rules[index], rules[index + 1]] as [MajorityRule, MajorityRule];
      expect(requiredVoices(strict, base, 'at-least')).toBeGreaterThanOrEqual(
        requiredVoices(loose, base, 'at-least'),
      );
    }),
  );
});

test('a stricter quorum is never easier', () => {
  const share = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .filter(([a, b]) => a <= b)
    .map(([a, b]) => fraction(a, b));
  fc.assert(
    fc.property(
      assembly,
      share,
      share,
      fc.constantFrom('up' as const, 'down' as const),
      ({ situation }, a, b, round) => {
        const [low, high]: [Fraction, Fraction] = compareFractions(a, b) <= 0 ? [a, b] : [b, a];
        const roll = rollAt(at(59), situation);
        const reached = (values: Partial<ClauseValues>) =>
          quorum(
            withClauses(situation.statutes, { 'quorum.round': round, ...values }),
            { kind: 'ordinary', call: 'first' },
            roll,
          ).reached;
        if (reached({ 'quorum.ago': high })) expect(reached({ 'quorum.ago': low })).toBe(true);
        if (reached({ 'quorum.ago': high, 'quorum.base': [] })) {
          expect(reached({ 'quorum.ago': high, 'quorum.base': ['represented', 'remote', 'postal'] })).toBe(
            true,
          );
        }
        if (reached({ 'quorum.ago': high, 'quorum.round': 'up' })) {
          expect(reached({ 'quorum.ago': high, 'quorum.round': 'down' })).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
