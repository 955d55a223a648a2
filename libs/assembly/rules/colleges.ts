import { type Fraction, floorOf } from '@etabli/kernel';
import {
  type ClauseRef,
  type College,
  clauseRef,
  type Statutes,
  termsOf,
} from '@etabli/membership/rules/statutes';
import { hidesEachVote } from './count-sheets.js';
import {
  type Bucket,
  buckets,
  type Counts,
  type MajorityBase,
  type MajorityRule,
  noCounts,
  sumOf,
} from './kinds.js';
import { baseFigure, majorityShares, type VoiceTotals } from './majority.js';

/** What one college said, and the voices it had. */
export interface CollegeVote {
  collegeId: string;
  counts: Counts;
  totals: VoiceTotals;
}

/** A college in a result: what it said, and the share of the whole it weighs. */
export interface WeighedCollege extends CollegeVote {
  name: string;
  weight: Fraction;
  /** Voices its own vote is a share of; 0 for a college without a voter, whose weight is shared out or lost. */
  baseFigure: number;
  /** In a block vote, the side that takes the whole weight; null when neither side has a majority of the college. */
  side: 'for' | 'against' | null;
}

/**
 * A vote by colleges. The shares are in ten-thousandths of the whole, for reading: what is for is rounded down and what is
 * required is rounded up, so that they never seem to contradict a verdict that was taken on exact fractions.
 */
export interface CollegesResult {
  vote: 'proportional' | 'block';
  empty: 'redistributed' | 'lost';
  colleges: WeighedCollege[];
  shareFor: number;
  shareAgainst: number;
  shareRequired: number;
  /** Is more than the share required, and not just the share itself? */
  strict: boolean;
  /** Voices counted of electors who belong to no college: they weigh nothing. */
  outside: number;
  clause: ClauseRef;
}

/** A secret vote by colleges of which only the verdict may be told: figures by college would reveal somebody’s vote. */
export interface UntoldColleges
  extends Pick<CollegesResult, 'vote' | 'empty' | 'shareRequired' | 'strict' | 'clause'> {
  untold: true;
  /** Did the weights for it reach what is required? */
  carried: boolean;
}

/**
 * Whether the figures of a secret vote by colleges hide each vote: every group that voted, those in no college included, has
 * five voices or more, not all alike. Even the weighted share says what a small group voted, since the total is known.
 */
export function collegesHide({ colleges }: CollegesResult, counts: Counts): boolean {
  const inside = colleges.map((college) => college.counts);
  const outside = noCounts();
  for (const bucket of buckets) {
    outside[bucket] = counts[bucket] - inside.reduce((sum, one) => sum + one[bucket], 0);
  }
  return [...inside, outside].every((group) => sumOf(group) === 0 || hidesEachVote(group));
}

/** What of a result by colleges may be told where its figures may not. */
export const untold = (result: CollegesResult, carried: boolean): UntoldColleges => ({
  ...{ vote: result.vote, empty: result.empty, clause: result.clause },
  ...{ shareRequired: result.shareRequired, strict: result.strict },
  ...{ untold: true, carried },
});

/** The majority that colleges are weighed against. */
interface Measure {
  rule: MajorityRule;
  base: MajorityBase;
  counted: readonly Bucket[];
  rounding: 'at-least' | 'more-than';
}

/** Weights for, against and in all, over one common denominator. */
interface Scales {
  yes: bigint;
  no: bigint;
  base: bigint;
}

/**
 * Weighs the votes of colleges (statutes: colleges, colleges.vote, colleges.empty; for a SCIC, law 47-1775, art. 19 octies). In
 * proportion, a college's weight is split as its own vote is; in block, it goes whole to the side that has more than half of
 * the college. The weight of a college without a voter is shared among the others, in proportion to theirs, or stays in the
 * base and goes to nobody. Everything is compared on exact fractions.
 *
 * @param counts all voices counted, those of electors without a college included.
 */
export function weighColleges(
  statutes: Statutes,
  measure: Measure,
  votes: readonly CollegeVote[],
  counts: Counts,
): { carried: boolean; tied: boolean; result: CollegesResult } {
  const terms = termsOf(statutes);
  const colleges = terms.colleges.map((college) => weigh(college, votes, measure));
  const [vote, empty] = [terms['colleges.vote'], terms['colleges.empty']];
  const scales = balance(colleges, { vote, lost: empty === 'lost', base: measure.base });
  const [num, den] = requiredShare(measure.rule);
  return {
    carried: isCarried(scales, measure),
    tied: scales.yes > 0n && scales.yes === scales.no && scales.yes * 2n === scales.base,
    result: {
      vote,
      empty,
      colleges: colleges.map((college) => ({ ...college, side: vote === 'block' ? sideOf(college) : null })),
      shareFor: scales.base > 0n ? Number((scales.yes * 10_000n) / scales.base) : 0,
      shareAgainst: scales.base > 0n ? Number((scales.no * 10_000n) / scales.base) : 0,
      shareRequired: Number((num * 10_000n + den - 1n) / den),
      strict: isStrict(measure),
      outside: buckets.reduce(
        (sum, bucket) => sum + counts[bucket] - colleges.reduce((all, one) => all + one.counts[bucket], 0),
        0,
      ),
      clause: clauseRef(statutes, 'colleges'),
    },
  };
}

/** A college's share of the whole in ten-thousandths, for reading. */
export const readableWeight = ({ weight }: Pick<WeighedCollege, 'weight'>): number => floorOf(weight, 10_000);

type Weighing = Omit<WeighedCollege, 'side'>;

function weigh({ id, name, weight }: College, votes: readonly CollegeVote[], measure: Measure): Weighing {
  const said = votes.find(({ collegeId }) => collegeId === id);
  const counts = said?.counts ?? noCounts();
  const totals = said?.totals ?? { registered: 0, present: 0, represented: 0 };
  const voted = buckets.some((bucket) => counts[bucket] > 0);
  const figure = voted ? baseFigure(measure.base, measure.counted, counts, totals) : 0;
  return { collegeId: id, name, weight, counts, totals, baseFigure: figure };
}

function balance(
  colleges: Weighing[],
  { vote, lost, base }: { vote: CollegesResult['vote']; lost: boolean; base: MajorityBase },
): Scales {
  const whole = colleges.reduce((all, one) => all * BigInt(one.weight.den * (one.baseFigure || 1)), 1n);
  const scales: Scales = { yes: 0n, no: 0n, base: 0n };
  for (const college of colleges) {
    const weight = (whole / BigInt(college.weight.den)) * BigInt(college.weight.num);
    if (college.baseFigure === 0) {
      scales.base += lost ? weight : 0n;
      continue;
    }
    const [yes, no] = vote === 'block' ? inBlock(college) : [college.counts.for, college.counts.against];
    scales.yes += (weight * BigInt(yes)) / BigInt(college.baseFigure);
    scales.no += (weight * BigInt(no)) / BigInt(college.baseFigure);
    scales.base += vote === 'block' && base === 'cast' && yes + no === 0 ? 0n : weight;
  }
  return scales;
}

/** A college of one mind: all of its base on one side. One without a majority casts nothing. */
const inBlock = (college: Weighing): [number, number] => {
  const side = sideOf(college);
  return [side === 'for' ? college.baseFigure : 0, side === 'against' ? college.baseFigure : 0];
};

const sideOf = ({ counts, baseFigure: base }: Weighing): WeighedCollege['side'] =>
  counts.for * 2 > base ? 'for' : counts.against * 2 > base ? 'against' : null;

/** The share of the weights to reach, as num over den; more than a half for simple and absolute majorities. */
function requiredShare(rule: MajorityRule): [bigint, bigint] {
  const share = majorityShares[rule];
  if (share) return [BigInt(share.num), BigInt(share.den)];
  return rule === 'simple' || rule === 'absolute' ? [1n, 2n] : [1n, 1n];
}

const isStrict = ({ rule, rounding }: Measure): boolean =>
  rule === 'simple' ||
  rule === 'absolute' ||
  (rounding === 'more-than' && majorityShares[rule] !== undefined);

function isCarried({ yes, base }: Scales, measure: Measure): boolean {
  if (yes === 0n) return false;
  const [num, den] = requiredShare(measure.rule);
  return isStrict(measure) ? yes * den > num * base : yes * den >= num * base;
}
