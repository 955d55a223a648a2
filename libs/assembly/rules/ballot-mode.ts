import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Whether a vote must be secret, and which clause says so; null when hands may be raised. */
export interface Secrecy {
  reason: 'mode' | 'persons' | 'requests';
  clause: ClauseRef;
}

/**
 * Must a vote be secret (statutes: ballot.mode, ballot.secret_if_persons, ballot.secret_requests)? These are choices of the
 * statutes and not of the law: in silence the chair proposes a manner and the assembly accepts it.
 */
export function secrecyOf(
  statutes: Statutes,
  { aboutPersons, requests }: { aboutPersons: boolean; requests: number },
): Secrecy | null {
  const terms = termsOf(statutes);
  if (terms['ballot.mode'] === 'secret')
    return { reason: 'mode', clause: clauseRef(statutes, 'ballot.mode') };
  if (aboutPersons && terms['ballot.secret_if_persons']) {
    return { reason: 'persons', clause: clauseRef(statutes, 'ballot.secret_if_persons') };
  }
  const enough = terms['ballot.secret_requests'];
  return enough !== null && requests >= enough
    ? { reason: 'requests', clause: clauseRef(statutes, 'ballot.secret_requests') }
    : null;
}
