import type { AttendanceEvent } from './attendance.js';
import { insideAt } from './attendance.js';
import { type QuorumResult, quorum } from './quorum.js';
import { type RollSituation, rollAt } from './roll.js';

/** Why a move said to be forgotten was not one: the person was where it would have brought them. */
export type NotForgotten = 'already-in' | 'not-in';

/** A quorum that a vote was decided with, and what it would have been with a move nobody had noted. */
export interface QuorumEffect {
  voteId: string;
  /** As stored with the decision, which stays as it is. Same unit as `corrected`. */
  stated: number;
  corrected: number;
  required: number;
  /** Was it said to be reached? */
  wasReached: boolean;
  wouldBe: boolean;
}

/**
 * May someone be said to have come in, or gone out, at an instant of a sitting that is over? Null when they may; an arrival
 * is of who was out, a departure of who was in, as the desk recorded them.
 */
export function notForgotten(
  { memberId, kind, at }: Pick<AttendanceEvent, 'memberId' | 'kind' | 'at'>,
  attendance: AttendanceEvent[],
): NotForgotten | null {
  const inside = insideAt(at, attendance).has(memberId);
  if (kind === 'arrived') return inside ? 'already-in' : null;
  return inside ? null : 'not-in';
}

/**
 * What moves entered after the sitting do to the quorum of each vote already taken (statutes: quorum.*): the figure stored with
 * the decision, moved by as much as the roll of that instant moved. Nothing is decided again. Votes whose quorum does not move
 * are left out.
 */
export function quorumEffects(
  decided: readonly { voteId: string; quorum: QuorumResult }[],
  before: RollSituation,
  after: RollSituation,
): QuorumEffect[] {
  return decided.flatMap(({ voteId, quorum: stored }) => {
    const counted = (situation: RollSituation) =>
      quorum(situation.statutes, stored, rollAt(new Date(stored.at), situation)).counted;
    const moved = counted(after) - counted(before);
    if (moved === 0) return [];
    const corrected = Math.max(0, stored.counted + moved);
    const { counted: stated, required, reached: wasReached } = stored;
    return [{ voteId, stated, corrected, required, wasReached, wouldBe: corrected >= required }];
  });
}
