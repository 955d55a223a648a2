import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { noCounts } from '../kinds.js';
import type { Circle, Proposal } from './circle-types.js';
import { countElection } from './election.js';

const named = (candidateId: string, voices: number) => ({ candidateId, voices });
const proposal = (candidateId: string, more: Partial<Proposal> = {}): Proposal => ({
  candidateId,
  rounds: [],
  fallback: null,
  accepts: null,
  ...more,
});
const objections = (...figures: number[]) => figures.map((each) => ({ objections: each }));
const counts = (yes: number, no: number) => ({ ...noCounts(), for: yes, against: no });

const circle = (proposals: Proposal[], more: Partial<Circle> = {}, values: Partial<ClauseValues> = {}) =>
  countElection(withClauses(defaultStatutes, { 'elect.method': 'without-candidate', ...values }), {
    method: 'without-candidate',
    circle: {
      nominations: [named('A', 5), named('B', 3), named('A', 1)],
      changed: null,
      proposals,
      closed: false,
      ...more,
    },
  });

describe('election without candidate (elect.method: without-candidate)', () => {
  test.each<[string, Proposal[], object]>([
    ['nobody proposed yet', [], { ask: 'proposal', candidates: ['A', 'B'] }],
    ['proposed', [proposal('B')], { ask: 'consent', candidates: ['B'], round: 1 }],
    ['an objection', [proposal('B', { rounds: objections(1) })], { ask: 'consent', round: 2 }],
    [
      'objections after every round (consent.rounds)',
      [proposal('B', { rounds: objections(2, 1) })],
      { ask: 'fallback-vote', candidates: ['B'] },
    ],
    [
      'consent: the person answers last',
      [proposal('B', { rounds: objections(1, 0) })],
      { ask: 'acceptance', candidates: ['B'] },
    ],
    [
      'declined: another name',
      [proposal('B', { rounds: objections(0), accepts: false })],
      { ask: 'proposal', candidates: ['A', 'B'] },
    ],
    [
      'adopted by the fallback vote',
      [proposal('B', { rounds: objections(1, 1), fallback: counts(6, 2) })],
      { ask: 'acceptance', candidates: ['B'] },
    ],
  ])('%s', (_, proposals, next) => {
    expect(circle(proposals)).toMatchObject({ elected: [], next, vacant: 0 });
  });

  test('elected by consent, without being the most nominated', () => {
    const result = circle([proposal('B', { rounds: objections(0), accepts: true })]);
    expect(result).toMatchObject({
      method: 'without-candidate',
      form: null,
      ballots: null,
      elected: [{ candidateId: 'B', rank: 1 }],
      notElected: ['A'],
      next: null,
      vacant: 0,
      warnings: [],
      count: {
        nominations: [
          { name: 'A', voices: 6 },
          { name: 'B', voices: 3 },
        ],
        proposals: [{ candidateId: 'B', mostNominated: false, outcome: 'elected' }],
        rounds: { allowed: 2, clause: { key: 'consent.rounds' } },
      },
    });
  });

  test('after the exchange, the names as changed are the ones that count', () => {
    const result = circle([proposal('B')], { changed: [named('B', 9)] });
    expect(result.count).toMatchObject({ proposals: [{ mostNominated: true }] });
  });

  test.each([
    ['adopted', 6, 2, 'elected', 6],
    ['one short of three quarters', 5, 2, 'rejected', 6],
  ])('the fallback vote (consent.fallback): %s', (_, yes, no, outcome, required) => {
    const result = circle([
      proposal('B', { rounds: objections(1, 1), fallback: counts(yes, no), accepts: true }),
    ]);
    expect(result.count).toMatchObject({
      proposals: [{ outcome, fallback: { required } }],
      fallback: { rule: 'three-quarters', clause: { key: 'consent.fallback' } },
    });
  });

  test('a second proposal follows one that fell; the circle may close and leave the seat vacant', () => {
    const fallen = proposal('B', { accepts: false });
    expect(circle([fallen, proposal('A')])).toMatchObject({ next: { ask: 'consent', candidates: ['A'] } });
    expect(circle([fallen], { closed: true })).toMatchObject({
      elected: [],
      next: null,
      vacant: 1,
      notElected: ['A', 'B'],
      warnings: [{ code: 'seats-vacant', seats: 1 }],
    });
  });

  test.each<[string, Proposal[]]>([
    ['a proposal after one still open', [proposal('B'), proposal('A')]],
    ['a round after consent', [proposal('B', { rounds: objections(0, 1) })]],
    ['more rounds than the statutes allow', [proposal('B', { rounds: objections(1, 1, 1) })]],
    ['a vote before the rounds are over', [proposal('B', { rounds: objections(1), fallback: counts(1, 0) })]],
    [
      'a vote although there is consent',
      [proposal('B', { rounds: objections(1, 0), fallback: counts(1, 0) })],
    ],
  ])('refuses %s', (_, proposals) => {
    expect(() => circle(proposals)).toThrow('election.circle-out-of-order');
  });

  test('figures are whole numbers', () => {
    expect(() => circle([proposal('B', { rounds: objections(-1) })])).toThrow('assembly.count-malformed');
    expect(() => circle([], { nominations: [named('A', 0.5)] })).toThrow('assembly.count-malformed');
  });

  test('statutes that elect otherwise: the result warns', () => {
    expect(circle([], {}, { 'elect.method': 'uninominal' }).warnings).toEqual([
      { code: 'method-not-of-statutes', statutes: 'uninominal' },
    ]);
  });
});
