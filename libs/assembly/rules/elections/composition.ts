import { type ClauseKey, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import type { BoardCheck, CheckCode, CheckDetails } from './checks.js';

/** Someone who sits, or would sit, on the board. */
export interface Sitting {
  id: string;
  /** As the person says; null when not said, which counts for neither side. */
  gender: 'woman' | 'man' | null;
  collegeId: string | null;
}

/**
 * Checks a board as it would be (statutes: board.seats_min and max, board.parity, board.college_seats), in the order in which
 * its members were elected or listed. Those whose gender is not known may fill either side, so parity is only said to be
 * broken when nobody unknown could mend it.
 */
export function checkBoard(statutes: Statutes, board: readonly Sitting[]): BoardCheck[] {
  return [
    ...sizeChecks(statutes, board),
    ...parityChecks(statutes, board),
    ...collegeChecks(statutes, board),
  ];
}

const check = (
  statutes: Statutes,
  key: ClauseKey,
  code: CheckCode,
  severity: BoardCheck['severity'],
  details: CheckDetails,
): BoardCheck => ({ code, severity, candidateId: null, details, clause: clauseRef(statutes, key) });

function sizeChecks(statutes: Statutes, { length: members }: readonly Sitting[]): BoardCheck[] {
  const { 'board.seats_min': least, 'board.seats_max': most } = termsOf(statutes);
  if (members < least)
    return [check(statutes, 'board.seats_min', 'board-too-small', 'warning', { members, limit: least })];
  if (members > most)
    return [check(statutes, 'board.seats_max', 'board-too-large', 'refusal', { members, limit: most })];
  return [];
}

function parityChecks(statutes: Statutes, board: readonly Sitting[]): BoardCheck[] {
  const rule = termsOf(statutes)['board.parity'];
  if (rule === 'balanced') {
    const women = board.filter(({ gender }) => gender === 'woman').length;
    const men = board.filter(({ gender }) => gender === 'man').length;
    const gap = Math.abs(women - men) - (board.length - women - men);
    return gap > 1 ? [check(statutes, 'board.parity', 'parity-unbalanced', 'warning', { women, men })] : [];
  }
  if (rule === 'none') return [];
  const same = board.findIndex(
    ({ gender }, i) => i > 0 && gender !== null && gender === board[i - 1]?.gender,
  );
  return same > 0
    ? [check(statutes, 'board.parity', 'parity-not-alternate', 'warning', { place: same + 1 })]
    : [];
}

/** Seats kept for a college: too few members is a gap to fill, too many would take the seats of others. */
function collegeChecks(statutes: Statutes, board: readonly Sitting[]): BoardCheck[] {
  const terms = termsOf(statutes);
  if (!terms['board.college_seats']) return [];
  return terms.colleges.flatMap(({ id, name, seats }) => {
    const members = board.filter(({ collegeId }) => collegeId === id).length;
    if (seats === null || members === seats) return [];
    const details = { members, limit: seats, college: name };
    return members < seats
      ? [check(statutes, 'board.college_seats', 'college-seats-missing', 'warning', details)]
      : [check(statutes, 'board.college_seats', 'college-seats-exceeded', 'refusal', details)];
  });
}
