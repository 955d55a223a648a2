import { fraction } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import { at, came, evening, item, room } from '../../testing/contested.js';
import { decideElection } from '../election-outcome.js';
import { type RollSituation, rollAt } from '../roll.js';
import { findings } from './contestation.js';
import type { CandidacyFact, ContestationFacts, VoteFact } from './facts.js';
import { seatMargin, seatStands } from './seats.js';

const half = fraction(1, 2);
const values: Partial<ClauseValues> = {
  ...{ 'board.college_seats': true, 'quorum.ago': half, 'elect.method': 'plurinominal-relative' },
  colleges: [
    { id: 'makers', name: 'Artisans', weight: half, seats: 1 },
    { id: 'users', name: 'Usagers', weight: half, seats: 1 },
  ],
};
/** Aline, Basile, Chloé and Driss are there and are makers; Emma and Farid, whose voices they carry, are users. */
const inColleges = (more: Partial<ClauseValues> = {}, over: Partial<RollSituation> = {}): RollSituation => {
  const roll = room({ ...values, ...more }, over);
  return {
    ...roll,
    electors: roll.electors.map((one, i) => ({ ...one, collegeId: i < 4 ? 'makers' : 'users' })),
  };
};

/** The makers elect Aline against Basile, three to one; recorded as the roll then was. */
function facts(more: Partial<ClauseValues> = {}, recorded: Partial<RollSituation> = {}): ContestationFacts {
  const then = inColleges(more);
  const outcome = decideElection({
    ...{ statutes: then.statutes, kind: 'ordinary', call: 'first', method: 'secret' },
    roll: rollAt(at('18:30'), then),
    college: { id: 'makers', name: 'Artisans', electors: then.electors },
    election: {
      ...{ seats: 1, seed: 'un caillou', candidates: [{ id: 'aline' }, { id: 'basile' }] },
      votes: {
        ballots: ['aline', 'aline', 'aline', 'basile'].map((id) => ({
          voices: 1,
          kind: 'marks',
          marks: [id],
        })),
        sheets: [],
      },
    },
    term: { startsOn: '2026-03-14', years: 3, seats: 1, held: null, before: [] },
  });
  const vote: VoteFact = {
    ...{ id: 'r1', itemId: 'board', amendment: null, round: 1, seed: 'un caillou', outcome },
    ...{ openedAt: at('18:10'), proclaimedAt: at('18:31'), cancelled: false, conflicted: [] },
    ballots: [],
  };
  const roll = inColleges(more, recorded);
  return evening({
    ...{ roll, statutes: roll.statutes, votes: [vote] },
    items: [item({ id: 'board', aboutPersons: true })],
    elections: [
      { itemId: 'board', until: null, onBoard: true, candidacies: [stood('aline'), stood('basile')] },
    ],
  });
}
const stood = (candidateId: string, own = true): CandidacyFact => ({
  ...{ candidateId, received: 'declared', at: at('09:00'), withdrawnAt: null },
  ...{ isMember: true, age: 40, guardiansConsent: false, termsInARow: 0, seatedUntil: null },
  college: { name: 'Artisans', own },
});
const codes = (of: ContestationFacts) => findings(of).map(({ code, grade }) => [code, grade]);

describe('the election of a college, looked at as an opponent would', () => {
  test('raises nothing when it was well held, with the quorum of the assembly or its own', () => {
    expect(codes(facts())).toEqual([]);
    expect(codes(facts({ 'colleges.quorum': 'college' }))).toEqual([]);
  });

  test('is without its quorum where that of the college was never there (colleges.quorum)', () => {
    const fewer = { attendance: [came('aline')] };
    const found = findings(facts({ 'colleges.quorum': 'college', 'quorum.base': [] }, fewer));
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'no-quorum',
        details: expect.objectContaining({ counted: 1, required: 2 }),
      }),
    );
  });

  test('is void for whoever was not of the college (board.college_seats)', () => {
    const held = facts();
    const [election] = held.elections;
    if (!election) throw new Error('no election');
    const found = codes({
      ...held,
      elections: [{ ...election, candidacies: [stood('aline', false), stood('basile')] }],
    });
    expect(found).toContainEqual(['candidate-not-eligible', 'grave']);
  });

  test('one voice may have been enough where its figures are not told', () => {
    const [vote] = facts().votes;
    const outcome = vote?.outcome;
    if (!outcome || !('election' in outcome)) throw new Error('no election');
    expect(outcome.election.count.kind).toBe('untold');
    expect(seatMargin(outcome.election, 'aline')).toBe(1);
    expect(seatStands(outcome.election, 'aline', { moved: 0, added: 0 })).toBe(true);
    expect(seatStands(outcome.election, 'aline', { moved: 1, added: 0 })).toBe(false);
  });
});
