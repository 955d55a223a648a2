import { demand, type IsoDate } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { termEnd } from './terms.js';

/** Someone the board takes in for a seat left empty, until the assembly decides. */
export interface Cooptation {
  candidateId: string;
  startsOn: IsoDate;
  /** The assembly must ratify: until then there is no last day but its own. */
  until: 'next-assembly';
  clause: ClauseRef;
}

/**
 * Takes someone in until the next assembly (statutes: coopt). Refuses `election.no-cooptation` where the statutes do not let
 * the board do so: the seat then waits.
 */
export function coopt(statutes: Statutes, candidateId: string, startsOn: IsoDate): Cooptation {
  demand(termsOf(statutes).coopt === 'until-next-assembly', 'election.no-cooptation');
  return { candidateId, startsOn, until: 'next-assembly', clause: clauseRef(statutes, 'coopt') };
}

/**
 * The last day of someone coopted once the assembly has decided (statutes: coopt.term): what is left of the term of whom they
 * replace, or a full one from the assembly; the day of the assembly itself when it does not ratify. What the board decided
 * with them stands.
 */
export function ratify(
  statutes: Statutes,
  assembly: { on: IsoDate; ratified: boolean },
  seatEndsOn: IsoDate,
): { endsOn: IsoDate; clause: ClauseRef } {
  const clause = clauseRef(statutes, 'coopt.term');
  if (!assembly.ratified) return { endsOn: assembly.on, clause };
  const remains = termsOf(statutes)['coopt.term'] === 'remainder';
  return { endsOn: remains ? seatEndsOn : termEnd(statutes, assembly.on), clause };
}
