import { newStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { type StandingTime, seatedBeyond, whyNotStand } from './candidacies.js';
import { decideElection, isElection } from './election-outcome.js';
import type { Roll } from './roll.js';

const at = new Date('2026-03-14T18:00:00Z');
const none = { electors: 0, voices: 0 };
const present = (voices: number): Roll => ({
  ...{ at, registered: { electors: 10, voices: 10 }, present: { electors: voices, voices } },
  ...{ remote: none, represented: none, advance: none, inRoom: { electors: voices, voices } },
  holders: Array.from({ length: voices }, (_, i) => ({
    ...{ memberId: `m${i}`, mode: 'present' as const, own: 1, mandates: [], voices: 1 },
  })),
  ...{ proxies: [], early: [] },
});
const statutes = withClauses(newStatutes(), { 'quorum.ago': { num: 1, den: 2 } });
const decided = (ballots: string[], voices = 6) =>
  decideElection({
    ...{ statutes, kind: 'ordinary', call: 'first', roll: present(voices), method: 'secret' },
    election: {
      ...{ method: 'plurinominal-relative', seats: 1, seed: 'dés 4 2 6' },
      candidates: [{ id: 'A' }, { id: 'B' }],
      votes: { ballots: ballots.map((id) => ({ voices: 1, kind: 'marks', marks: [id] })), sheets: [] },
    },
    term: { startsOn: '2026-03-14', years: 3, seats: 1, held: [], before: [] },
  });

describe('a round of an election', () => {
  test('elects, for a term that ends on the eve of its anniversary (board.term_years)', () => {
    const outcome = decided(['A', 'A', 'B']);
    expect(outcome).toMatchObject({ verdict: 'elected', silent: 3, room: { total: 6 } });
    expect(outcome.terms).toMatchObject([{ candidateId: 'A', endsOn: '2029-03-13', kind: 'full' }]);
    expect(isElection(outcome)).toBe(true);
  });

  test('keeps the lots that gave terms, where a board goes out by parts (board.renewal)', () => {
    const thirds = withClauses(statutes, { 'board.renewal': 'thirds', 'board.seats_min': 1 });
    const names = ['A', 'B', 'C', 'D'];
    const outcome = decideElection({
      ...{ statutes: thirds, kind: 'ordinary', call: 'first', roll: present(6), method: 'secret' },
      election: {
        ...{ method: 'approval', seats: 3, seed: 'dés 4 2 6', candidates: names.map((id) => ({ id })) },
        votes: { ballots: [{ voices: 1, kind: 'marks', marks: ['A', 'B', 'C'] }], sheets: [] },
      },
      term: { startsOn: '2026-03-14', years: 3, seats: 3, held: [], before: [] },
    });
    expect(outcome.termDraws).toMatchObject([{ subject: 'first-renewal', seed: 'dés 4 2 6' }]);
    expect(outcome.terms.map(({ endsOn }) => endsOn)).toEqual(['2027-03-13', '2028-03-13', '2029-03-13']);
  });

  test('stays open on a tie that the statutes settle by a second ballot (elect.tie)', () => {
    expect(decided(['A', 'B'])).toMatchObject({
      verdict: 'unsettled',
      election: { next: { ask: 'second-ballot', candidates: ['A', 'B'], seats: 1 } },
    });
  });

  test('elects nobody without quorum, whatever was voted (quorum.ago)', () => {
    expect(decided(['A', 'A'], 3)).toMatchObject({ verdict: 'no-quorum', terms: [] });
  });

  test('never counts more voices than the room has', () => {
    expect(() => decided(['A', 'A', 'A', 'B', 'B', 'B', 'B'], 6)).toThrow('assembly.more-votes-than-voices');
  });
});

describe('when one may stand', () => {
  const open: StandingTime = { state: 'convened', now: at, until: null, put: false };
  const past = { ...open, until: new Date(at.getTime() - 1) };
  test.each([
    ['before the date announced', { ...open, until: at }, 'declared', null],
    ['after it', past, 'declared', 'candidacy.deadline'],
    ['on a paper received in time', past, 'paper', null],
    ['in a sitting not yet open', open, 'sitting', 'candidacy.not-sitting'],
    ['in the sitting', { ...past, state: 'open' }, 'sitting', null],
    ['once the ballot is open', { ...open, state: 'open', put: true }, 'sitting', 'candidacy.ballot-held'],
    ['in a draft', { ...open, state: 'draft' }, 'declared', 'candidacy.not-called'],
    ['once it is over', { ...open, state: 'closed' }, 'paper', 'candidacy.not-called'],
  ] as const)('%s', (_, time, received, why) => expect(whyNotStand(time, received)).toBe(why));
});

describe('a seat held beyond the assembly', () => {
  test.each([
    ['ends a year after or more', '2027-03-14', '2027-03-14'],
    ['comes up before the next annual assembly', '2027-03-13', null],
    ['has no end, which says nothing', null, null],
  ])('%s', (_, end, until) => expect(seatedBeyond([{ start: '2024-03-15', end }], '2026-03-14')).toBe(until));
});
