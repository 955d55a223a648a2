import type { CollegeVote } from '../colleges.js';
import type { Counts } from '../kinds.js';
import type { Outcome } from '../outcome.js';
import type { Swing } from './dispute.js';

/** Whatever is not for. */
export const others = ['against', 'abstention', 'blank', 'null'] as const;

/** Do the weights of colleges decide, in place of the voices? */
export const byColleges = ({ tally: { colleges, untoldColleges } }: Outcome): boolean =>
  Boolean(colleges ?? untoldColleges);

/**
 * What each college would have said once so many voices changed sides in all of them at once: the worst, wherever they were.
 * Nothing for a secret vote whose figures by college may not be told.
 */
export const turnedColleges = (outcome: Outcome, swing: Swing): CollegeVote[] =>
  (outcome.tally.colleges?.colleges ?? []).map((college) => turnedIn(outcome, college, swing));

function turnedIn({ verdict }: Outcome, college: CollegeVote, { moved, added }: Swing): CollegeVote {
  const { counts, totals } = college;
  const room = { ...totals, present: totals.present + added };
  if (verdict === 'adopted') {
    const turned = turn({ ...counts, against: counts.against + added }, ['for', ...others], 'against', moved);
    return { ...college, counts: turned, totals: room };
  }
  const turned = turn({ ...counts, for: counts.for + added }, others, 'for', moved);
  return { ...college, counts: turned, totals: room };
}

/** Turns voices to one side, taking them from the others in an order. */
function turn(
  counts: Counts,
  from: readonly (keyof Counts)[],
  to: 'for' | 'against',
  number: number,
): Counts {
  const after = { ...counts };
  let left = number;
  for (const bucket of from.filter((one) => one !== to)) {
    const turned = Math.min(left, after[bucket]);
    after[bucket] -= turned;
    after[to] += turned;
    left -= turned;
  }
  return after;
}
