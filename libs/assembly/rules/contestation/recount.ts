import type { Statutes } from '@etabli/membership/rules/statutes';
import type { CollegeVote } from '../colleges.js';
import { type Counts, majorityTerms } from '../kinds.js';
import type { Outcome } from '../outcome.js';
import { type TallyVerdict, tally } from '../tally.js';
import { byColleges, others, turnedColleges } from './college-recount.js';
import { type Dispute, type Swing, voicesIn } from './dispute.js';
import type { DisputedMandate } from './finding.js';
import { leastThat } from './least.js';

/** A vote counted again as an opponent would have it. */
export interface Recount {
  /** Voices taken out of the winning side. */
  removed: number;
  /** Voices kept away, added to the losing side. */
  added: number;
  counts: Counts;
  verdict: TallyVerdict | 'no-quorum';
  /** Does the decision stand all the same? */
  survives: boolean;
}

/**
 * Counts a vote again at its worst: every disputed voice was on the winning side, every voice kept away would have been on the
 * other. If the result stands then, it stands whatever these people voted, so that no ballot has to be looked at. The voices
 * leave the room they were counted in, and the list when they did not belong there; the quorum is asked again without them.
 * Where colleges decide, the voices are moved to the other side in every college at once, whichever theirs was.
 */
export function recount(statutes: Statutes, outcome: Outcome, { mandates, keptAway }: Dispute): Recount {
  const removed = voicesIn(mandates);
  const { counts: before, totals } = outcome.tally;
  const counts =
    outcome.verdict === 'adopted'
      ? {
          ...before,
          for: Math.max(0, before.for - removed),
          against: before.against + keptAway,
        }
      : withFewer(outcome, { ...before, for: before.for + keptAway }, removed);
  const left = (chosen: (mandate: DisputedMandate) => boolean) => voicesIn(mandates.filter(chosen));
  const room = {
    registered: atLeastNone(totals.registered - left(({ unlisted }) => unlisted)),
    present: atLeastNone(totals.present - left(({ part }) => part === 'present') + keptAway),
    represented: atLeastNone(totals.represented - left(({ part }) => part === 'represented')),
  };
  const verdict = byColleges(outcome)
    ? collegesVerdict(statutes, outcome, { moved: removed, added: keptAway })
    : verdictOf(statutes, outcome, counts, room);
  const counted = quorumStands(outcome, mandates) ? verdict : ('no-quorum' as const);
  return { removed, added: keptAway, counts, verdict: counted, survives: counted === outcome.verdict };
}

/**
 * How many voices would have had to change sides for the result to be another one: the smallest number. Null when no number
 * would do. Where colleges decide it is the least: so many in each of them.
 */
export function margin(statutes: Statutes, outcome: Outcome): number | null {
  const { counts, totals } = outcome.tally;
  const most = outcome.verdict === 'adopted' ? counts.for : sum(others.map((bucket) => counts[bucket]));
  return leastThat(most, (moved) => {
    const verdict = byColleges(outcome)
      ? collegesVerdict(statutes, outcome, { moved, added: 0 })
      : verdictOf(statutes, outcome, withMoved(outcome, moved), totals);
    return verdict !== outcome.verdict;
  });
}

/** The verdict once so many voices changed sides in every college at once; unknown of a secret vote: any might change it. */
function collegesVerdict(statutes: Statutes, outcome: Outcome, swing: Swing): TallyVerdict {
  const { verdict, tally: stored } = outcome;
  if (swing.moved + swing.added === 0) return verdict as TallyVerdict;
  const turned = turnedColleges(outcome, swing);
  if (turned.length === 0) return verdict === 'adopted' ? 'rejected' : 'adopted';
  return verdictOf(statutes, outcome, stored.counts, stored.totals, turned);
}

function withMoved(outcome: Outcome, moved: number): Counts {
  const { counts } = outcome.tally;
  if (outcome.verdict === 'adopted')
    return { ...counts, for: counts.for - moved, against: counts.against + moved };
  return withFewer(outcome, { ...counts, for: counts.for + moved }, moved);
}

/**
 * Takes voices from those who were not for: first those that the majority is measured against, whose absence brings it nearer
 * than that of voices outside its base.
 */
function withFewer({ tally: { base, counted } }: Outcome, counts: Counts, number: number): Counts {
  const inBase = (bucket: (typeof others)[number]): boolean =>
    bucket === 'against' || counted.includes(bucket) || (base === 'voters' && bucket !== 'abstention');
  const after = { ...counts };
  let left = number;
  for (const bucket of [...others.filter(inBase), ...others.filter((one) => !inBase(one))]) {
    const taken = Math.min(left, after[bucket]);
    after[bucket] -= taken;
    left -= taken;
  }
  return after;
}

function verdictOf(
  statutes: Statutes,
  { kind, method, tally: stored }: Outcome,
  counts: Counts,
  totals: Outcome['tally']['totals'],
  colleges: readonly CollegeVote[] | null = null,
): TallyVerdict {
  const byFallback = majorityTerms(statutes, kind).rule === 'consent' && stored.rule !== 'consent';
  return tally(statutes, {
    ...{ kind, counts, totals },
    secret: method === 'secret',
    castingVote: stored.tie?.choice ?? null,
    fallback: byFallback,
    colleges,
  }).verdict;
}

/** Is the quorum still there without the disputed mandates? What is beyond the room never counted for it. */
export function quorumStands({ quorum }: Pick<Outcome, 'quorum'>, mandates: DisputedMandate[]): boolean {
  const counted = mandates.filter(
    ({ part }) => part === 'present' || (part === 'represented' && quorum.parts.represented !== null),
  );
  const lost = quorum.unit === 'electors' ? counted.length : voicesIn(counted);
  return quorum.counted - lost >= quorum.required;
}

const sum = (figures: number[]): number => figures.reduce((total, figure) => total + figure, 0);
const atLeastNone = (figure: number): number => Math.max(0, figure);
