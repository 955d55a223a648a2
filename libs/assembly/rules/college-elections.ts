import { demand } from '@etabli/kernel';
import { type College, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { FEWEST_TOLD } from './count-sheets.js';
import { listsIn } from './elections/list.js';
import type { ElectionMethod, ElectionResult } from './elections/types.js';

/** An election held in one college: its name as the statutes have it, and the seats they keep for it. */
export interface CollegeSeats {
  collegeId: string;
  name: string;
  seats: number;
}

/** The college by its id; null when the statutes know none. */
export const collegeIn = (statutes: Statutes, collegeId: string | null): College | null =>
  termsOf(statutes).colleges.find(({ id }) => id === collegeId) ?? null;

/** Its name as people read it; that of a college that is in the statutes no more is its id. */
export const collegeName = (statutes: Statutes, collegeId: string | null): string | null =>
  collegeId === null ? null : (collegeIn(statutes, collegeId)?.name ?? collegeId);

/** The seats that the statutes keep for each college (statutes: board.college_seats, colleges); nothing where they keep none. */
export function keptSeats(statutes: Statutes): CollegeSeats[] {
  const terms = termsOf(statutes);
  if (!terms['board.college_seats']) return [];
  return terms.colleges.flatMap(({ id, name, seats }) => (seats ? [{ collegeId: id, name, seats }] : []));
}

/**
 * The elections that fill the seats kept for colleges, one for each college that has a seat to fill: those kept for it, less
 * those whose holders stay. A college that no seat is kept for, or whose seats are all held, elects nobody.
 *
 * @param staying the college of each member of the board whose seat does not come up; null for who is in none
 */
export function seatsToFill(statutes: Statutes, staying: readonly (string | null)[]): CollegeSeats[] {
  return keptSeats(statutes).flatMap(({ seats, ...college }) => {
    const open = seats - staying.filter((id) => id === college.collegeId).length;
    return open > 0 ? [{ ...college, seats: open }] : [];
  });
}

/** An election as it is asked for, as far as its college goes. */
interface AskedElection {
  collegeId: string;
  onBoard: boolean;
  seats: number;
  method: ElectionMethod;
}

/**
 * May one college alone hold this election (statutes: board.college_seats, colleges)? Refuses `election.no-college-seats` where
 * the statutes keep no seat for this college, `election.college-board-only` for an office beside the board,
 * `election.college-seats` for more seats than are kept for it, and `election.college-without-candidate`: in a circle everyone
 * in the room names somebody.
 */
export function demandCollegeElection(statutes: Statutes, asked: AskedElection): void {
  const kept = keptSeats(statutes).find(({ collegeId }) => collegeId === asked.collegeId);
  demand(kept, 'election.no-college-seats', {}, 'collegeId');
  demand(asked.onBoard, 'election.college-board-only', {}, 'office');
  const { name: college, seats: limit } = kept;
  demand(asked.seats <= limit, 'election.college-seats', { college, limit }, 'seats');
  demand(asked.method !== 'without-candidate', 'election.college-without-candidate', {}, 'method');
}

/** Whether the quorum of a college’s election is counted in that college alone (statutes: colleges.quorum), or in the assembly. */
export const hasOwnQuorum = (statutes: Statutes): boolean =>
  termsOf(statutes)['colleges.quorum'] === 'college';

/** Must the figures of a college’s ballot stay untold? In secret, fewer than five voices say how each of them voted. */
export const hidesFigures = (method: 'named' | 'secret', { ballots }: ElectionResult): boolean =>
  method === 'secret' && (ballots?.received ?? 0) < FEWEST_TOLD;

/**
 * A result without its figures: who is elected and what is still asked, which is all that a small college may be told of a
 * secret ballot. Ties stay, since what settles them is done in front of everybody.
 */
export function withoutFigures(result: ElectionResult): ElectionResult {
  return {
    ...result,
    ballots: null,
    cast: null,
    count: { kind: 'untold', lists: [...listsIn(result)] },
    warnings: result.warnings.filter(({ code }) => code !== 'ballots-shortened'),
  };
}
