import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

export type BallotMethod = 'hands' | 'named' | 'secret';
export type SecrecyClause = 'ballot.mode' | 'ballot.secret_if_persons' | 'ballot.secret_requests';

/** What decides how an item may be voted. */
export interface BallotQuestion {
  /** It decides about somebody: an election, a removal, an exclusion. */
  aboutPerson: boolean;
  /** How many members asked for secrecy. */
  requests: number;
}

/** How an item may be voted, and why in secret only, when it is so. */
export interface BallotMode {
  /** In the order in which they are proposed. Never empty. */
  methods: BallotMethod[];
  /** The clause that imposes secrecy; null when the chair proposes and the assembly accepts. */
  imposedBy: (ClauseRef & { key: SecrecyClause }) | null;
  /** Requests that impose secrecy; null when asking changes nothing. At least 1. */
  requestsNeeded: number | null;
}

/**
 * How an item may be voted: in secret only where the statutes say so for every vote (ballot.mode), for a vote about a person
 * (ballot.secret_if_persons), or once enough members asked (ballot.secret_requests). Otherwise by hands, by name where phones
 * are allowed (ballot.phones), or in secret: the law says nothing, the chair proposes and the assembly accepts. By colleges
 * hands are counted college by college.
 */
export function ballotMode(statutes: Statutes, { aboutPerson, requests }: BallotQuestion): BallotMode {
  const terms = termsOf(statutes);
  const needed = terms['ballot.secret_requests'];
  const always = terms['ballot.mode'] === 'secret';
  const byPerson = aboutPerson && terms['ballot.secret_if_persons'];
  const byRequest = needed !== null && requests >= needed;
  const clause = always
    ? 'ballot.mode'
    : byPerson
      ? 'ballot.secret_if_persons'
      : byRequest
        ? 'ballot.secret_requests'
        : null;
  const open: BallotMethod[] = terms['ballot.phones'] ? ['hands', 'named', 'secret'] : ['hands', 'secret'];
  return {
    methods: clause ? ['secret'] : open,
    imposedBy: clause && { ...clauseRef(statutes, clause), key: clause },
    requestsNeeded: always || byPerson ? null : needed,
  };
}
