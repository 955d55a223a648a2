import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type DecisionKind, majorityTerms } from './kinds.js';
import type { Roll } from './roll.js';

/** The mandates that a conflict of interest keeps from a vote (statutes: coi.excluded): one's own, and those one carries. */
export function keptFromVote(statutes: Statutes, roll: Roll, conflicted: readonly string[]): Set<string> {
  const excluded = termsOf(statutes)['coi.excluded'];
  const carried = roll.holders
    .filter(({ memberId }) => conflicted.includes(memberId))
    .flatMap(({ mandates }) => mandates.map(({ giverId }) => giverId));
  return new Set([
    ...(excluded.includes('vote') ? conflicted : []),
    ...(excluded.includes('proxy') ? carried : []),
  ]);
}

/** Is the majority one of those present (statutes: maj.*.base)? Such a clause bars proxies: nobody votes for someone else. */
export const barsProxies = (statutes: Statutes, kind: DecisionKind): boolean =>
  majorityTerms(statutes, kind).base === 'present';

/** One elector's voices in the room: their own, or carried for them. */
export interface RoomVoice {
  electorId: string;
  voices: number;
  carried: boolean;
}

/** Every mandate that can be cast in the room, each once, less those kept from this vote. */
export function voicesInRoom(roll: Roll, kept: ReadonlySet<string>, withProxies: boolean): RoomVoice[] {
  return roll.holders
    .flatMap(({ memberId, own, mandates }) => [
      ...(own > 0 ? [{ electorId: memberId, voices: own, carried: false }] : []),
      ...(withProxies ? mandates : []).map(({ giverId, voices }) => ({
        electorId: giverId,
        voices,
        carried: true,
      })),
    ])
    .filter(({ electorId }) => !kept.has(electorId));
}

/** Adds voices up: present, represented, and all of them. */
export function roomTotals(voices: readonly RoomVoice[]): {
  present: number;
  represented: number;
  total: number;
} {
  const sum = (carried: boolean) =>
    voices.filter((one) => one.carried === carried).reduce((all, one) => all + one.voices, 0);
  const [present, represented] = [sum(false), sum(true)];
  return { present, represented, total: present + represented };
}
