import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Seats that an election leaves empty, and what the statutes foresee for them. */
export interface Vacancy {
  seats: number;
  /** Of the board, which may coopt where its statutes say so; any other seat waits for an assembly. */
  filledBy: 'board' | 'assembly';
  /** The clause that says so; null for an office outside the board. */
  clause: ClauseRef | null;
}

/**
 * What becomes of the seats that nobody was elected to, and of those of who declines, whose place nobody takes, on a list
 * neither (statutes: coopt). `seats` to be filled, `accepting` those elected who do not decline. Null where every seat is taken.
 */
export function vacancyOf(
  statutes: Statutes,
  { seats, accepting, onBoard }: { seats: number; accepting: number; onBoard: boolean },
): Vacancy | null {
  const empty = seats - accepting;
  if (empty <= 0) return null;
  const coopts = onBoard && termsOf(statutes).coopt === 'until-next-assembly';
  return {
    seats: empty,
    filledBy: coopts ? 'board' : 'assembly',
    clause: onBoard ? clauseRef(statutes, 'coopt') : null,
  };
}
