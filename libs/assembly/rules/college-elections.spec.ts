import { fraction } from '@etabli/kernel';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { demandCollegeElection, keptSeats, seatsToFill } from './college-elections.js';
import { decideElection, type ElectionDecision } from './election-outcome.js';
import { checkCandidacy } from './elections.js';
import type { Elector } from './electorate.js';
import { rollAt } from './roll.js';

const half = fraction(1, 2);
const colleges = [
  { id: 'workers', name: 'Salariés', weight: half, seats: 2 },
  { id: 'users', name: 'Usagers', weight: half, seats: null },
];
const statutes = (more: Partial<ClauseValues> = {}) =>
  withClauses(defaultStatutes, { colleges, 'board.college_seats': true, ...more });
const kept = statutes();
const open = withClauses(defaultStatutes, { colleges });

describe('the seats that each college has to fill', () => {
  test.each([
    [
      'those kept for it (colleges[].seats)',
      kept,
      [],
      [{ collegeId: 'workers', name: 'Salariés', seats: 2 }],
    ],
    ['less those whose holders stay', kept, ['workers', 'users', null], [{ collegeId: 'workers', seats: 1 }]],
    ['none where all are held', kept, ['workers', 'workers'], []],
    ['nor where more are held than are kept', kept, ['workers', 'workers', 'workers'], []],
    ['nor where the statutes keep none (board.college_seats)', open, [], []],
  ])('%s', (_, under, staying, found) => {
    expect(seatsToFill(under, staying)).toMatchObject(found);
    expect(seatsToFill(under, staying)).toHaveLength(found.length);
  });

  test('never more than are kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('workers', 'users', null), { maxLength: 6 }), (staying) => {
        const most = new Map(keptSeats(kept).map(({ collegeId, seats }) => [collegeId, seats]));
        for (const { collegeId, seats } of seatsToFill(kept, staying)) {
          expect(seats).toBeGreaterThan(0);
          expect(seats).toBeLessThanOrEqual(most.get(collegeId) ?? 0);
        }
      }),
    );
  });
});

describe('an election that one college holds', () => {
  const asked = { collegeId: 'workers', onBoard: true, seats: 2, method: 'approval' as const };

  test.each([
    ['fills the seats kept for it (board.college_seats)', kept, {}, null],
    ['not more of them', kept, { seats: 3 }, 'election.college-seats'],
    ['not where no seat is kept for this college', kept, { collegeId: 'users' }, 'election.no-college-seats'],
    ['nor for a college that is not in the statutes', kept, { collegeId: 'x' }, 'election.no-college-seats'],
    ['nor where seats are open to all', open, {}, 'election.no-college-seats'],
    ['nor to an office beside the board', kept, { onBoard: false }, 'election.college-board-only'],
    [
      'nor in a circle, where everyone names somebody',
      kept,
      { method: 'without-candidate' as const },
      'election.college-without-candidate',
    ],
  ])('%s', (_, under, more, refusal) => {
    const held = () => demandCollegeElection(under, { ...asked, ...more });
    if (refusal) expect(held).toThrow(expect.objectContaining({ code: refusal }));
    else expect(held).not.toThrow();
  });

  test.each([
    ['among its members', true, []],
    ['not outside of them', false, ['not-of-college']],
  ])('elects %s', (_, own, codes) => {
    const facts = { candidateId: 'Ada', isMember: true, age: 40, guardiansConsent: false };
    const more = { termsInARow: 0, seatedUntil: null, college: { name: 'Salariés', own } };
    const found = checkCandidacy(kept, { ...facts, ...more });
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ clause }) => clause?.key === 'board.college_seats')).toBe(true);
  });
});

/** Six workers, of whom as many are there as vote, and as many users as asked, all there. */
function round(
  votes: string[],
  { users = 6, secret = true, ...values }: Partial<ClauseValues> & { users?: number; secret?: boolean } = {},
) {
  const at = new Date('2026-03-14T18:30:00Z');
  const members = [
    ...['w0', 'w1', 'w2', 'w3', 'w4', 'w5'].map((id) => [id, 'workers'] as const),
    ...Array.from({ length: users }, (_, i) => [`u${i}`, 'users'] as const),
  ];
  const electors = members.map(
    ([memberId, collegeId]): Elector => ({ memberId, collegeId, voices: 1, exercisedBy: memberId }),
  );
  const attendance = electors
    .filter(({ memberId }) => memberId.startsWith('u') || votes.length > Number(memberId.slice(1)))
    .map(({ memberId }) => ({ memberId, kind: 'arrived' as const, mode: 'present' as const, at }));
  const under = statutes({ 'quorum.ago': half, ...values });
  const decision: ElectionDecision = {
    ...{ statutes: under, kind: 'ordinary', call: 'first', method: secret ? 'secret' : 'named' },
    roll: rollAt(at, { statutes: under, electors, attendance, filings: [], deadline: null }),
    college: { id: 'workers', name: 'Salariés', electors },
    election: {
      ...{ method: 'plurinominal-relative', seats: 1, seed: 'dés 4 2 6' },
      candidates: [{ id: 'w0' }, { id: 'w1' }],
      votes: { ballots: votes.map((id) => ({ voices: 1, kind: 'marks', marks: [id] })), sheets: [] },
    },
    term: { startsOn: '2026-03-14', years: 3, seats: 1, held: [], before: [] },
  };
  return decideElection(decision);
}

describe('a round held in one college', () => {
  test('has the voices of that college for its room, and the quorum of the assembly', () => {
    expect(round(['w0', 'w0', 'w1'])).toMatchObject({
      ...{ verdict: 'elected', college: { id: 'workers' }, room: { total: 3 }, silent: 0 },
      quorum: { base: 12, required: 6, counted: 9 },
    });
  });

  test('or its own, where the statutes count it there (colleges.quorum)', () => {
    const own = { 'colleges.quorum': 'college' } as const;
    expect(round(['w0', 'w0', 'w1'], own)).toMatchObject({
      ...{ verdict: 'elected', quorum: { base: 6, required: 3, counted: 3 } },
    });
    expect(round(['w0', 'w0'], own)).toMatchObject({
      verdict: 'no-quorum',
      terms: [],
      quorum: { counted: 2 },
    });
  });

  test('refuses more voices than the college has, however full the room', () => {
    expect(() => round(['w0', 'w0', 'w1', 'w1', 'w0', 'w0', 'w0'])).toThrow(
      expect.objectContaining({ code: 'assembly.more-votes-than-voices' }),
    );
  });

  test('keeps no figure of fewer than five secret voices, and all of five', () => {
    const few = round(['w0', 'w0', 'w0', 'w1']);
    expect(few).toMatchObject({
      verdict: 'elected',
      election: { count: { kind: 'untold' }, ballots: null, cast: null },
    });
    expect(few.election.elected).toMatchObject([{ candidateId: 'w0' }]);
    expect(round(['w0', 'w0', 'w0', 'w1', 'w1']).election.count).toMatchObject({ kind: 'marks' });
  });

  test('tells the figures of as few by name', () => {
    expect(round(['w0', 'w0', 'w1'], { secret: false }).election.count).toMatchObject({ kind: 'marks' });
  });

  test('whoever else is there changes nothing of who is elected', () => {
    const votes = fc.array(fc.constantFrom('w0', 'w1'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(votes, fc.integer({ min: 6, max: 20 }), (cast, users) => {
        const [some, many] = [round(cast), round(cast, { users })];
        expect(many.election).toEqual(some.election);
        expect(many.room).toEqual(some.room);
      }),
    );
  });
});
