import { requiredVoices } from '../majority.js';
import type { Score } from './counts.js';
import { groupsFrom, scoresOf } from './marks.js';
import { relative } from './relative.js';
import { fillSeats } from './seats.js';
import type { Method } from './setting.js';

/**
 * Two rounds (statutes: elect.method `two-round`), for one seat or several. At the first, one needs an absolute majority of
 * voices cast: floor(cast / 2) + 1. What is left goes to a second round, by relative majority.
 */
export const twoRound: Method = (setting) => {
  if (setting.election.round === 2) return relative(setting);
  const { box, paper, cast, terms, election } = setting;
  const required = requiredVoices('absolute', cast, 'at-least');
  const scores = scoresOf(box, paper.options);
  const filled = fillSeats(terms, groupsFrom(scores, required), election.seats);
  const count = { kind: 'marks' as const, scores, required };
  const left = election.seats - filled.elected.length;
  if (filled.next || left === 0) return { ...filled, count };
  const through = goThrough(
    scores.filter(({ name }) => !filled.elected.some(({ candidateId }) => candidateId === name)),
    left,
  );
  return {
    ...filled,
    count,
    pending: through,
    next: { ask: 'second-round', candidates: through, seats: left },
  };
};

/**
 * Who may stand at the second round: the best placed, twice as many as the seats left, so that each seat is contested. Those
 * level with the last of them go through too, which settles a tie without choosing. Whoever withdraws is left out by the
 * app when it opens the round.
 */
export function goThrough(scores: readonly Score[], seats: number): string[] {
  const last = scores[2 * seats - 1]?.voices ?? 0;
  return scores.filter(({ voices }) => voices >= last).map(({ name }) => name);
}
