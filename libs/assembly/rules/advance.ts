import { demand } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { type Counts, noCounts } from './kinds.js';
import type { Decision, NamedBallot } from './outcome.js';
import { mandateOf } from './roll.js';
import { barsProxies } from './voting-room.js';

/** The votes received in advance that count in a decision. */
export interface AdvanceCount {
  voices: number;
  counts: Counts;
  /** Voices set aside. */
  void: number;
  /** Why: the text was amended in the sitting (statutes: advance.amended), or the vote is secret and these bear a name. */
  why?: 'amended' | 'secret';
  /** The ballots counted, by elector. */
  ballots: NamedBallot[];
}

/**
 * Counts the votes received in advance on an item (statutes: postal, online_advance, advance.amended). Only electors on the
 * roll as advance voters count: whoever came votes in the room, and a proxy may take precedence (advance.precedence). They
 * fall when the text is amended unless the statutes keep them, when the vote is secret since they bear a name, and where only
 * those present decide. Null when there are none.
 *
 * Refuses `assembly.ballot-twice`.
 */
export function countAdvance(decision: Decision, kept: ReadonlySet<string>): AdvanceCount | null {
  const { statutes, roll, advance = [], electors = [], kind } = decision;
  const voicesOf = new Map(electors.map(({ memberId, voices }) => [memberId, voices]));
  const why = whyVoid(decision);
  const away = (electorId: string) =>
    why === 'secret'
      ? voicesOf.has(electorId) && mandateOf(roll, electorId) === null
      : roll.early.includes(electorId);
  const standing = advance.filter(
    ({ electorId }) => away(electorId) && !kept.has(electorId) && !barsProxies(statutes, kind),
  );
  if (standing.length === 0) return null;
  const count: AdvanceCount = {
    voices: 0,
    counts: noCounts(),
    void: 0,
    ballots: [],
    ...(why ? { why } : {}),
  };
  const seen = new Set<string>();
  for (const ballot of standing) {
    const { electorId, choice } = ballot;
    demand(!seen.has(electorId), 'assembly.ballot-twice', { electorId });
    seen.add(electorId);
    const voices = voicesOf.get(electorId) ?? 0;
    if (why) {
      count.void += voices;
      continue;
    }
    count.voices += voices;
    count.counts[choice] += voices;
    count.ballots.push({ electorId, choice });
  }
  return count;
}

function whyVoid({ statutes, votes, amended = false }: Decision): AdvanceCount['why'] | null {
  if (votes.method === 'secret') return 'secret';
  return amended && termsOf(statutes)['advance.amended'] === 'void' ? 'amended' : null;
}

/**
 * Which of the votes that one elector sent in advance counts (statutes: advance.replaceable): the last where they may be
 * replaced, else the first. `sent` is in order of receipt.
 */
export const standingAdvance = <B>(sent: readonly B[], replaceable: boolean): B | undefined =>
  replaceable ? sent.at(-1) : sent[0];
