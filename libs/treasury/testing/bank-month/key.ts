import { type Action, actionKey, type Outcome } from '../../rules/matching/outcome.js';

/** What each line truly is; null when nobody could know from what is written. Matching never reads this. */
export type Key = ReadonlyMap<string, { truth: Action | null; member: boolean }>;

/** How a matching did against the key, in cents of money from members. */
export interface Score {
  memberCents: number;
  certainCents: number;
  /** Lines that were certain, and wrong: there may be none. */
  wrong: string[];
  /** Certain lines without a reason: there may be none. */
  unexplained: string[];
}

/** Marks outcomes by the key. Who pays counts only where a credit goes to somebody. */
export function scoreOf(outcomes: readonly Outcome[], amounts: ReadonlyMap<string, number>, key: Key): Score {
  const score: Score = { memberCents: 0, certainCents: 0, wrong: [], unexplained: [] };
  for (const { lineId, certainty, proposals } of outcomes) {
    const { truth = null, member = false } = key.get(lineId) ?? {};
    const cents = member ? Math.abs(amounts.get(lineId) ?? 0) : 0;
    score.memberCents += cents;
    const [proposal] = proposals;
    if (certainty !== 'certain' || !proposal) continue;
    if (proposal.reasons.length === 0) score.unexplained.push(lineId);
    if (truth && told(truth) === told(proposal.action)) score.certainCents += cents;
    else score.wrong.push(lineId);
  }
  return score;
}

const told = (action: Action): string =>
  actionKey(action.kind === 'dues' && action.creditCents === 0 ? { ...action, payerId: '' } : action);
