import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { AnswerChoice } from './answers.js';
import { en } from './forecast.en.js';
import { fr } from './forecast.fr.js';
import { type Awaited, forecast } from './forecast.js';
import { foundingTerms } from './founding.js';
import type { QuorumResult } from './quorum.js';

const now = new Date('2026-03-01T09:00:00Z');
const nature = { nature: 'ordinary', call: 'first' } as const;
const spaced = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');
const electors = (count: number, voices = 1) =>
  Array.from({ length: count }, (_, index) => ({
    memberId: `m${index}`,
    voices,
    collegeId: null,
    exercisedBy: `m${index}`,
  }));
const proxy = (giver: number, holder: number) => ({
  id: `p${giver}`,
  giverId: `m${giver}`,
  holderId: `m${holder}`,
  filedAt: new Date(now.getTime() - 3_600_000),
});

const votedEarly = (index: number) => ({ memberId: `m${index}`, channel: 'online' as const, at: now });

function awaited(
  count: number,
  said: Record<number, AnswerChoice>,
  proxies: [number, number][] = [],
  clauses: Partial<ClauseValues> = {},
): Awaited {
  return {
    statutes: withClauses(defaultStatutes, clauses),
    electors: electors(count),
    filings: proxies.map(([giver, holder]) => proxy(giver, holder)),
    revocations: [],
    chairId: null,
    deadline: null,
    answers: new Map(Object.entries(said).map(([index, choice]) => [`m${index}`, choice])),
  };
}
const first = (count: number, choice: AnswerChoice, from = 0): Record<number, AnswerChoice> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [index + from, choice]));
const expected = (given: Awaited, past = [] as { electors: number; took: number }[]) =>
  forecast(given, nature, past, now);

describe('the quorum to expect', () => {
  test('speaks of no quorum where the statutes ask for none, and of two people where an association is founded (quorum.ago, law of 1901 art. 1)', () => {
    const free = awaited(4, {}, [], { 'quorum.ago': null });
    const said = (given: Awaited) =>
      spaced(
        expected(given)
          .quorums.map((one) => fr.quorum(one))
          .join(' '),
      );
    expect(said(free)).toBe('Il manque 1 personne : aucun quorum n’est demandé, 1 personne suffit.');
    expect(said({ ...free, statutes: foundingTerms(free.statutes) })).toBe(
      'Il manque 2 personnes : aucun quorum n’est demandé, 2 personnes suffisent.',
    );
    expect(said({ ...free, answers: new Map([['m1', 'present']]) })).toBe(
      'Assez de monde est annoncé : aucun quorum n’est demandé, 1 personne suffit.',
    );
    expect(en.quorum(expected(free).quorums[0] as QuorumResult)).toContain('no quorum is asked for');
  });

  test('counts those who say they come and the proxies they carry (quorum.ago 1/4, quorum.base represented)', () => {
    const said = { ...first(9, 'present'), ...first(4, 'absent', 20), 30: 'proxy', 31: 'proxy' } as const;
    const found = expected(
      awaited(47, said, [
        [30, 0],
        [31, 1],
      ]),
    );
    expect(found).toMatchObject({
      answered: 15,
      coming: 9,
      proxies: 2,
      waiting: 0,
      notComing: 4,
      unanswered: 32,
    });
    expect(found.quorums).toMatchObject([{ counted: 11, required: 12, missing: 1, reached: false }]);
    expect(spaced(fr.answers(found))).toBe('15 réponses : 9 viennent, 2 pouvoirs, 4 ne viennent pas.');
    expect(spaced(found.quorums.map(fr.quorum).join())).toBe(
      'Il manque 1 personne pour le quorum : il en faut 12 sur 47.',
    );
    expect(spaced(en.answers(found))).toBe('15 answers: 9 coming, 2 proxies, 4 not coming.');
  });

  test('leaves aside a proxy whose holder has not said they come', () => {
    const found = expected(awaited(8, { 0: 'present', 5: 'proxy' }, [[5, 3]]));
    expect(found).toMatchObject({ proxies: 0, waiting: 1, answered: 2, unanswered: 6 });
    expect(found.quorums).toMatchObject([{ counted: 1 }]);
    expect(fr.waiting(found)).toContain('Un pouvoir ne compte pas encore');
  });

  test('leaves aside proxies over the cap (proxy.max)', () => {
    const said = { 0: 'present', 5: 'proxy', 6: 'proxy' } as const;
    const found = expected(
      awaited(
        12,
        said,
        [
          [5, 0],
          [6, 0],
        ],
        { 'proxy.max': 1 },
      ),
    );
    expect(found).toMatchObject({ proxies: 1, waiting: 0 });
  });

  test.each<[string, Partial<ClauseValues>, number]>([
    ['not in the quorum by default (quorum.base)', { remote_presence: true }, 0],
    ['in it where the statutes say so', { remote_presence: true, 'quorum.base': ['remote'] }, 3],
    ['not at all where they know none (remote_presence)', { 'quorum.base': ['remote'] }, 0],
  ])('counts those who come remotely: %s', (_, clauses, counted) => {
    expect(expected(awaited(12, first(3, 'remote'), [], clauses)).quorums).toMatchObject([{ counted }]);
  });

  test.each<[string, Partial<ClauseValues>, number]>([
    ['not in the quorum by default (quorum.base)', {}, 0],
    ['in it where the statutes say so', { 'quorum.base': ['postal'] }, 2],
    ['not at all where they know none (online_advance)', { online_advance: false }, 0],
  ])('a vote in advance is an answer: %s', (_, clauses, counted) => {
    const given = awaited(12, { 4: 'absent' }, [], { online_advance: true, ...clauses });
    const early = clauses.online_advance === false ? 0 : 2;
    const found = expected({ ...given, advance: [3, 4].map(votedEarly) });
    expect(found).toMatchObject({ early, answered: Math.max(early, 1), notComing: early ? 0 : 1 });
    expect(found.quorums).toMatchObject([{ counted }]);
    if (early) expect(spaced(fr.answers(found))).toBe('2 réponses : 0 vient, 0 pouvoir, 2 votes par avance.');
  });

  test('who voted in advance and says they come is expected in the room; their proxy is idle (advance.precedence)', () => {
    const given = awaited(12, { 0: 'present', 1: 'present', 5: 'proxy' }, [[5, 0]], { online_advance: true });
    const both = { ...given, advance: [1, 5].map(votedEarly) };
    expect(expected(both)).toMatchObject({ answered: 3, coming: 2, proxies: 0, waiting: 0, early: 1 });
    const proxyFirst = { ...both, statutes: withClauses(both.statutes, { 'advance.precedence': 'proxy' }) };
    expect(expected(proxyFirst)).toMatchObject({ answered: 3, coming: 2, proxies: 1, early: 0 });
  });

  test('asks once for each half of a mixed assembly', () => {
    const found = forecast(awaited(8, first(3, 'present')), { nature: 'mixed', call: 'first' }, [], now);
    expect(found.quorums).toMatchObject([
      { kind: 'ordinary', reached: true },
      { kind: 'extraordinary', reached: false, missing: 1 },
    ]);
  });

  test('an answer of who does not vote counts for nothing', () => {
    const given = awaited(4, {});
    given.answers.set('guest', 'present');
    expect(expected(given)).toMatchObject({ answered: 0, coming: 0 });
    expect(fr.answers(expected(given))).toBe('Personne n’a encore répondu.');
  });

  test('adds what past assemblies bring, as an exact share rounded down', () => {
    const past = [
      { electors: 30, took: 10 },
      { electors: 30, took: 12 },
    ];
    const found = expected(awaited(48, first(5, 'present')), past);
    expect(found.usual).toEqual({ rate: { num: 22, den: 60 }, more: 15, reached: true });
    expect(spaced(fr.usual(found))).toContain('22 électeurs sur 60');
    expect(expected(awaited(48, {})).usual).toBeNull();
    expect(fr.usual(expected(awaited(48, {})))).toBeNull();
  });
});

describe('whatever is answered', () => {
  const choices = fc.array(fc.constantFrom<(AnswerChoice | null)[]>('present', 'remote', 'absent', null), {
    minLength: 1,
    maxLength: 40,
  });
  const saidOf = (all: (AnswerChoice | null)[]) =>
    Object.fromEntries(all.flatMap((one, index) => (one ? [[index, one]] : []))) as Record<
      number,
      AnswerChoice
    >;

  test('each elector is counted once: answered and unanswered add up', () => {
    fc.assert(
      fc.property(choices, fc.uniqueArray(fc.nat(50)), (all, voted) => {
        const given = awaited(all.length, saidOf(all), [], { online_advance: true, remote_presence: true });
        const found = expected({ ...given, advance: voted.map(votedEarly) });
        expect(found.answered + found.unanswered).toBe(all.length);
        expect(found.coming + found.remote + found.early + found.notComing).toBe(found.answered);
      }),
    );
  });

  test('one more who comes never puts the quorum further away', () => {
    fc.assert(
      fc.property(choices, (all) => {
        const index = all.findIndex((one) => one !== 'present');
        if (index < 0) return;
        const more = all.map((one, place) => (place === index ? 'present' : one));
        const missing = (list: (AnswerChoice | null)[]) =>
          expected(awaited(list.length, saidOf(list))).quorums[0]?.missing ?? 0;
        expect(missing(more)).toBeLessThanOrEqual(missing(all));
      }),
    );
  });
});
