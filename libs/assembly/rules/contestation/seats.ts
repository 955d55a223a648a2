import { firstDifference, median } from '@etabli/kernel/medians';
import type { Judged } from '../elections/counts.js';
import { chains, isStronger, type Strength } from '../elections/schulze.js';
import { type ElectionResult, unit } from '../elections.js';
import { requiredVoices } from '../majority.js';
import type { Swing } from './dispute.js';
import { leastThat } from './least.js';

type CountOf<Kind extends ElectionResult['count']['kind']> = Extract<ElectionResult['count'], { kind: Kind }>;

/**
 * Is this person elected whatever the voices in question said? Each of them is counted as if it had been theirs, and had gone
 * to those who come after them. No ballot is looked at, so that some seats that would stand are not shown to; none that is
 * shown to stand falls. Figures are voices.
 */
export function seatStands(result: ElectionResult, holder: string, swing: Swing): boolean {
  const { count } = result;
  if (swing.moved + swing.added === 0) return true;
  switch (count.kind) {
    case 'marks':
      return standsByMarks(result, count, holder, swing);
    case 'answers':
      return count.answers.some(
        (row) => row.name === holder && row.for - swing.moved > row.against + swing.moved + swing.added,
      );
    case 'grades':
      return standsByGrades(result, count, holder, swing);
    case 'duels':
      return standsByDuels(result, count, holder, swing);
    case 'stv':
      return standsByQuota(result, count, holder, swing);
    default:
      return false;
  }
}

/**
 * How many voices would have had to be moved for the seat not to be sure any more: the smallest number; null when none would.
 * Without candidate, one objection more would have done; and one voice may have, where the figures are not told.
 */
export const seatMargin = (result: ElectionResult, holder: string): number | null =>
  result.count.kind === 'circle' || result.count.kind === 'untold'
    ? 1
    : leastThat(result.ballots?.received ?? 0, (moved) => !seatStands(result, holder, { moved, added: 0 }));

/** Do seats that nobody won stay empty, whatever the voices in question said? */
export function vacancyStands({ count, elected }: ElectionResult, { moved, added }: Swing): boolean {
  if (moved + added === 0) return true;
  const taken = elected.map(({ candidateId }) => candidateId);
  return (
    count.kind === 'answers' &&
    count.answers
      .filter(({ name }) => !taken.includes(name))
      .every((row) => row.for + moved + added <= row.against - moved)
  );
}

/** Would the round have asked for the very same next one, whatever the voices in question said? */
export function asksTheSame(result: ElectionResult, swing: Swing): boolean {
  const { count, next, elected } = result;
  if (swing.moved + swing.added === 0 || next === null) return true;
  if (next.ask !== 'second-round' || count.kind !== 'marks') return false;
  const seated = elected.map(({ candidateId }) => candidateId);
  const gained = swing.moved + swing.added;
  const least = requiredVoices('absolute', Math.max(0, castIn(result) - swing.moved), 'at-least');
  const left = count.scores.filter(({ name }) => !seated.includes(name));
  const out = left.filter(({ name }) => !next.candidates.includes(name));
  const through = left.filter(({ name }) => next.candidates.includes(name));
  const lowest = Math.min(...through.map(({ voices }) => voices)) - swing.moved;
  return (
    seated.every((one) => seatStands(result, one, swing)) &&
    left.every(({ voices }) => voices + gained < least) &&
    through.length <= 2 * next.seats &&
    out.every(({ voices }) => voices + gained < lowest)
  );
}

/** Fewer others than seats have as many voices, and there are enough of one's own. */
function standsByMarks(
  result: ElectionResult,
  { scores, required }: CountOf<'marks'>,
  holder: string,
  { moved, added }: Swing,
): boolean {
  const own = (scores.find(({ name }) => name === holder)?.voices ?? 0) - moved;
  const least = required === null ? 1 : requiredVoices('absolute', castIn(result) + added, 'at-least');
  const rivals = scores.filter(({ name, voices }) => name !== holder && voices + moved + added >= own);
  return own >= least && rivals.length < result.seats;
}

/** One's best grades become the lowest, those of the others the highest. */
function standsByGrades(
  { seats }: ElectionResult,
  { judged, grades }: CountOf<'grades'>,
  holder: string,
  { moved, added }: Swing,
): boolean {
  const mine = judged.find(({ name }) => name === holder);
  if (!mine || mine.counts.reduce((sum, each) => sum + each, 0) <= moved) return false;
  const worst = regraded(mine, [...Array(grades).keys()].reverse(), 0, { moved, added });
  const rivals = judged.filter((other) => {
    if (other.name === holder) return false;
    const best = regraded(other, [...Array(grades).keys()], grades - 1, { moved, added });
    return firstDifference(worst, best)?.sign !== 1;
  });
  return median(worst) !== null && rivals.length < seats;
}

/** Takes grades away in an order and gives others in their place; what nobody gave is given too. */
function regraded({ counts }: Judged, from: number[], to: number, { moved, added }: Swing): number[] {
  const after = [...counts];
  let left = moved;
  for (const grade of from) {
    const taken = Math.min(left, after[grade] ?? 0);
    after[grade] = (after[grade] ?? 0) - taken;
    left -= taken;
  }
  after[to] = (after[to] ?? 0) + moved + added;
  return after;
}

/** Above enough others by chains that are stronger even so (Schulze): the weakest towards them, the strongest back. */
function standsByDuels(
  { candidates, seats }: ElectionResult,
  { duels }: CountOf<'duels'>,
  holder: string,
  { moved, added }: Swing,
): boolean {
  const gained = moved + added;
  const linked = (of: number, against: number): Strength => (of > against ? { won: of, against } : null);
  const links = (shift: (won: number, against: number) => Strength) =>
    duels.map((row, a) => row.map((won, b) => shift(won, duels[b]?.[a] ?? 0)));
  const weakest = chains(links((won, against) => linked(won - moved, against + gained)));
  const strongest = chains(links((won, against) => linked(won + gained, Math.max(0, against - moved))));
  const me = candidates.indexOf(holder);
  const level = candidates.filter((_, other) => {
    const [towards, back] = [weakest[me]?.[other] ?? null, strongest[other]?.[me] ?? null];
    return other !== me && !isStronger(towards, back);
  });
  return level.length < seats;
}

/** First choices alone make the quota (transferable vote, rule 47): what is transferred later changes with any ballot. */
function standsByQuota(
  { ballots, seats }: ElectionResult,
  { stages }: CountOf<'stv'>,
  holder: string,
  { moved, added }: Swing,
): boolean {
  const quota = Math.floor(((ballots?.valid ?? 0) + added) / (seats + 1)) + 1;
  return (stages[0]?.votes[holder] ?? 0) - moved * unit >= quota * unit;
}

const castIn = ({ cast }: ElectionResult): number => cast?.voices ?? 0;
