import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { noCounts } from '../kinds.js';
import { belongsTo, type CircleAct, type CircleEntry, followCircle } from './circle-course.js';
import { countElection } from './election.js';

const statutes = (values: Partial<ClauseValues> = {}) =>
  withClauses(defaultStatutes, { 'elect.method': 'without-candidate', ...values });
const named = (electorId: string, candidateId: string): CircleAct => ({
  ...{ kind: 'nomination', electorId, voices: 1, candidateId, said: 'Oui.' },
});
const objection = (electorId: string): CircleAct => ({ kind: 'objection', electorId, said: 'Non.' });
const proposal = (candidateId: string): CircleAct => ({ kind: 'proposal', candidateId, said: '' });
const roundEnd: CircleAct = { kind: 'round-end' };
const yes: CircleAct = { kind: 'answer', accepts: true };
const numbered = (acts: readonly CircleAct[]): CircleEntry[] =>
  acts.map((act, at) => ({ ...act, id: `e${at + 1}` }));
const course = (acts: CircleAct[], values: Partial<ClauseValues> = {}) =>
  followCircle(statutes(values), numbered(acts));
const result = (acts: CircleAct[], seats = 1, values: Partial<ClauseValues> = {}) =>
  countElection(statutes(values), {
    ...{ method: 'without-candidate', circle: course(acts, values).circle, seats },
  });

describe('the course of an election without candidate (elect.method: without-candidate)', () => {
  test.each<[string, CircleAct[], string]>([
    ['begins with nominations', [], 'nominations'],
    ['changes', [named('a', 'B'), { kind: 'changes' }], 'changes'],
    ['a proposal asks for consent', [proposal('B')], 'consent'],
    ['no objection: the person answers last', [proposal('B'), roundEnd], 'answer'],
    ['one kept: another round (consent.rounds)', [proposal('B'), objection('a'), roundEnd], 'consent'],
    [
      'kept after the rounds: a vote (consent.fallback)',
      [proposal('B'), objection('a'), roundEnd, objection('a'), roundEnd],
      'vote',
    ],
    ['declined: another name', [proposal('B'), roundEnd, { kind: 'answer', accepts: false }], 'proposal'],
    ['taken back: another name', [proposal('B'), { kind: 'withdrawal', said: '' }], 'proposal'],
    ['accepted', [proposal('B'), roundEnd, yes], 'settled'],
    ['left vacant', [{ kind: 'vacancy', said: '' }], 'settled'],
  ])('%s', (_, acts, stage) => {
    expect(course(acts).stage).toBe(stage);
  });

  test('the last nomination of a voice stands; changes replace it and keep the others', () => {
    const { circle } = course([
      ...[named('a', 'B'), named('c', 'B'), named('a', 'D')],
      ...[{ kind: 'changes' } as const, named('c', 'D')],
    ]);
    expect(circle.nominations.map(({ candidateId }) => candidateId)).toEqual(['B', 'D']);
    expect(circle.changed?.map(({ candidateId }) => candidateId)).toEqual(['D', 'D']);
  });

  test('an objection lifted is no longer kept, and is told with what was changed', () => {
    const { circle } = course([
      ...[proposal('B'), objection('a'), objection('c')],
      ...[
        { kind: 'integration', electorId: 'a', said: 'Un an.' } as const,
        { kind: 'consent', electorId: 'c' } as const,
      ],
      roundEnd,
    ]);
    expect(circle.proposals).toMatchObject([
      { rounds: [{ objections: 0, raised: [{ by: 'a', reason: 'Non.', integrated: 'Un an.' }] }] },
    ]);
  });

  test.each<[string, CircleAct[], string]>([
    ['a word of consent before a proposal', [{ kind: 'consent', electorId: 'a' }], 'circle.not-now'],
    ['a name while consent is looked for', [proposal('B'), named('a', 'B')], 'circle.not-now'],
    ['an answer before the others', [proposal('B'), yes], 'circle.not-now'],
    ['anything once it is settled', [proposal('B'), roundEnd, yes, proposal('C')], 'circle.not-now'],
    ['the person proposed in the round', [proposal('B'), objection('B')], 'circle.nominee-last'],
    [
      'lifting what was not raised',
      [proposal('B'), { kind: 'integration', electorId: 'a', said: 'x' }],
      'circle.nothing-to-integrate',
    ],
  ])('refuses %s', (_, acts, code) => {
    expect(() => course(acts)).toThrow(code);
  });

  test('words of the stage are taken back, then the step that led to it', () => {
    expect(course([named('a', 'B'), { kind: 'changes' }]).correctable).toEqual(['e2']);
    expect(course([named('a', 'B'), { kind: 'changes' }, named('a', 'C')]).correctable).toEqual(['e3']);
    expect(course([named('a', 'B'), named('c', 'B')]).correctable).toEqual(['e1', 'e2']);
  });

  test('seats are filled one after another; one left vacant ends the election', () => {
    const elected = result([named('a', 'B'), proposal('B'), roundEnd, yes], 3);
    expect(elected).toMatchObject({
      ...{ elected: [{ candidateId: 'B' }], vacant: 0, next: { ask: 'next-seat', seats: 2 } },
    });
    expect(result([{ kind: 'vacancy', said: '' }], 2)).toMatchObject({ elected: [], vacant: 2, next: null });
    expect(result([proposal('B'), roundEnd, yes])).toMatchObject({ next: null, vacant: 0 });
  });
});

const voice = fc.constantFrom('a', 'b', 'c', 'd');
const act: fc.Arbitrary<CircleAct> = fc.oneof(
  fc.tuple(voice, voice).map(([who, whom]) => named(who, whom)),
  voice.map((electorId): CircleAct => ({ kind: 'consent', electorId })),
  voice.map(objection),
  voice.map((electorId): CircleAct => ({ kind: 'integration', electorId, said: 'x' })),
  voice.map(proposal),
  fc.constantFrom<CircleAct>({ kind: 'changes' }, roundEnd, yes, { kind: 'withdrawal', said: '' }),
  fc.nat(4).map((against): CircleAct => ({ kind: 'vote', counts: { ...noCounts(), for: 3, against } })),
);

/** What is left of random acts once those that the rules refuse are dropped. */
function whole(acts: CircleAct[]): CircleAct[] {
  const kept: CircleAct[] = [];
  for (const one of acts) {
    try {
      course([...kept, one]);
      kept.push(one);
    } catch {
      // Refused: as if nobody had said it.
    }
  }
  return kept;
}

describe('whatever is said', () => {
  test('nobody is elected without the end of a round, and their own word last', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const said = whole(acts);
        const { elected, count } = result(said);
        if (elected.length === 0) return;
        expect(said.at(-1)).toEqual(yes);
        const last = count.kind === 'circle' ? count.proposals.at(-1) : null;
        const consent = last?.rounds.at(-1)?.objections === 0;
        expect(consent || last?.fallback?.adopted).toBe(true);
      }),
    );
  });

  test('a voice names one person at most, and every voice is counted once', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { circle } = course(whole(acts));
        for (const all of [circle.nominations, circle.changed ?? []]) {
          expect(new Set(all.map(({ by }) => by)).size).toBe(all.length);
        }
      }),
    );
  });

  test('taking back what may be gives a course that goes on', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const entries = numbered(whole(acts));
        for (const id of followCircle(statutes(), entries).correctable) {
          expect(() =>
            followCircle(
              statutes(),
              entries.filter((one) => one.id !== id),
            ),
          ).not.toThrow();
        }
      }),
    );
  });

  test('what belongs to no stage is never taken', () => {
    expect(belongsTo('nomination', 'settled')).toBe(false);
    expect(belongsTo('vacancy', 'consent')).toBe(false);
  });
});
