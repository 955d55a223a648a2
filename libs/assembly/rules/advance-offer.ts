import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type BallotQuestion, ballotMode } from './ballot-mode.js';
import type { DecisionKind } from './kinds.js';
import { barsProxies } from './voting-room.js';

/** Why a resolution is not voted on in advance. */
export type AdvanceBar = 'secret' | 'present-only';

/** What decides whether a resolution may be voted on in advance. */
export interface AdvanceQuestion extends BallotQuestion {
  kind: DecisionKind;
}

/**
 * Why a resolution may not be voted on in advance; null when it may. A vote in advance bears its elector’s name, so that it can
 * stand aside if they come: none where the statutes impose secrecy (ballot.mode, ballot.secret_*). None either where only those
 * present decide (maj.*.base).
 */
export function advanceBar(statutes: Statutes, { kind, ...question }: AdvanceQuestion): AdvanceBar | null {
  if (ballotMode(statutes, question).imposedBy) return 'secret';
  return barsProxies(statutes, kind) ? 'present-only' : null;
}

/** Whether a channel of voting in advance is open (statutes: online_advance, postal). */
export const advanceBy = (statutes: Statutes, channel: 'online' | 'postal'): boolean =>
  termsOf(statutes)[channel === 'online' ? 'online_advance' : 'postal'];
