import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Seats that an election leaves empty because those elected decline, and what the statutes foresee for them. */
export interface Vacancy {
  seats: number;
  /** Of the board, which may coopt where its statutes say so; any other seat waits for an assembly. */
  filledBy: 'board' | 'assembly';
  /** The clause that says so; null for an office outside the board. */
  clause: ClauseRef | null;
}

/**
 * What becomes of the seats of those who decline: nobody takes their place, on a list neither (statutes: coopt). Null where
 * nobody declines.
 */
export function vacancyOf(
  statutes: Statutes,
  { declined, onBoard }: { declined: number; onBoard: boolean },
): Vacancy | null {
  if (declined === 0) return null;
  const coopts = onBoard && termsOf(statutes).coopt === 'until-next-assembly';
  return {
    seats: declined,
    filledBy: coopts ? 'board' : 'assembly',
    clause: onBoard ? clauseRef(statutes, 'coopt') : null,
  };
}
