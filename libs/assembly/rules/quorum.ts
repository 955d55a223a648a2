import { ceilOf, type Fraction, floorOf } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { LEAST_FOUNDERS } from './founding.js';
import { type Call, type DecisionKind, quorumClause } from './kinds.js';
import type { Headcount, Roll } from './roll.js';

/** A quorum as counted at an instant, with every figure that decides it. */
export interface QuorumResult {
  kind: DecisionKind;
  call: Call;
  /** The instant of the roll, ISO 8601, so that the result can be stored as it is. */
  at: string;
  reached: boolean;
  /** The share required; null when the statutes ask for none. */
  share: Fraction | null;
  /** What is counted: people, or the voices they have. */
  unit: 'electors' | 'voices';
  /** Everyone who could be there. */
  base: number;
  /** How many are needed: at least one, for there to be an assembly; two founders, for there to be an agreement. */
  required: number;
  counted: number;
  missing: number;
  /** What `counted` is made of; a part the statutes do not count is null. */
  parts: { present: number; represented: number | null; remote: number | null; advance: number | null };
  clause: ClauseRef;
}

/** The figures of a roll that a quorum needs. */
export type QuorumRoll = Pick<Roll, 'at' | 'registered' | 'present' | 'remote' | 'represented' | 'advance'>;

/**
 * Is the quorum reached (statutes: quorum.*, second.quorum)? A mixed assembly asks once for each kind of decision. `postal` in
 * `quorum.base` stands for votes received in advance by any channel.
 */
export function quorum(
  statutes: Statutes,
  { kind, call }: { kind: DecisionKind; call: Call },
  roll: QuorumRoll,
): QuorumResult {
  const terms = termsOf(statutes);
  const clause = quorumClause(kind, call);
  const share = terms[clause];
  const unit = terms['quorum.unit'];
  const part = (counts: boolean, headcount: Headcount) => (counts ? headcount[unit] : null);
  const parts = {
    present: roll.present[unit],
    represented: part(terms['quorum.base'].includes('represented'), roll.represented),
    remote: part(terms['quorum.base'].includes('remote'), roll.remote),
    advance: part(terms['quorum.base'].includes('postal'), roll.advance),
  };
  const counted = Object.values(parts).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const base = roll.registered[unit];
  const round = terms['quorum.round'] === 'up' ? ceilOf : floorOf;
  const least = statutes.agreed ? LEAST_FOUNDERS : 1;
  const required = Math.max(least, share ? round(share, base) : 0);
  const missing = Math.max(0, required - counted);
  return {
    kind,
    call,
    at: roll.at.toISOString(),
    reached: missing === 0,
    share,
    unit,
    base,
    required,
    counted,
    missing,
    parts,
    clause: clauseRef(statutes, clause),
  };
}
