import { demand } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import {
  type CollegesResult,
  type CollegeVote,
  collegesHide,
  type UntoldColleges,
  untold,
  weighColleges,
} from './colleges.js';
import {
  type Bucket,
  buckets,
  type Counts,
  type DecisionKind,
  type MajorityBase,
  type MajorityRule,
  majorityTerms,
} from './kinds.js';
import { baseFigure, requiredVoices, type VoiceTotals, votesCast } from './majority.js';

export type TallyVerdict = 'adopted' | 'rejected' | 'tied' | 'revote' | 'objected';

export interface TallyInput {
  kind: DecisionKind;
  counts: Counts;
  totals: VoiceTotals;
  secret: boolean;
  /** How whoever may settle a tie chose; absent while not asked (statutes: tie, tie.holder). */
  castingVote?: 'for' | 'against' | null;
  /** Consent failed after its rounds: count by the fallback majority (statutes: consent.fallback). */
  fallback?: boolean;
  /** What each college said, where the statutes make members vote by colleges. */
  colleges?: readonly CollegeVote[] | null;
}

/** A count with its result and everything that decided it. */
export interface TallyResult {
  verdict: TallyVerdict;
  counts: Counts;
  totals: VoiceTotals;
  /** Votes cast, as the statutes define them. */
  cast: number;
  /** Buckets counted as cast beside for and against. */
  counted: Bucket[];
  rule: MajorityRule;
  base: MajorityBase;
  baseFigure: number;
  required: number;
  rounding: 'at-least' | 'more-than';
  /** `all`: nobody against, abstaining or blank; `cast`: nobody against. Null when not adopted that way. */
  unanimous: 'all' | 'cast' | null;
  /** The weights of the colleges, which then decide in place of the voices. */
  colleges?: CollegesResult | null;
  /** The same, of a secret vote whose figures by college would reveal somebody’s. */
  untoldColleges?: UntoldColleges;
  /** Set when for and against were equal and one voice more would have carried it. */
  tie: {
    settledBy: 'rejection' | 'casting-vote' | 'secrecy' | 'revote' | null;
    choice: 'for' | 'against' | null;
    clause: ClauseRef;
  } | null;
  clause: ClauseRef;
}

/**
 * Applies the majority of the statutes to a count (maj.*, tie, consent.fallback). A casting vote never settles a secret ballot
 * (CA Bordeaux, 12 January 2017): the proposal is then rejected. Where members vote by colleges, the weights of the colleges
 * decide; the figures in voices stay for the record, and those of each college where they reveal no secret vote. Refuses `assembly.count-malformed` when a figure is not a
 * whole number of at least 0.
 */
export function tally(statutes: Statutes, input: TallyInput): TallyResult {
  const { counts, totals } = input;
  demand(
    buckets.every((bucket) => Number.isSafeInteger(counts[bucket]) && counts[bucket] >= 0),
    'assembly.count-malformed',
  );
  const majority = majorityTerms(statutes, input.kind);
  const { base, counted } = majority;
  const byFallback = majority.rule === 'consent' && input.fallback === true;
  const rule = byFallback ? termsOf(statutes)['consent.fallback'] : majority.rule;
  const rounding = termsOf(statutes)['maj.round'];
  const figure = baseFigure(base, counted, counts, totals);
  const required = requiredVoices(rule, figure, rounding);
  const weighed = input.colleges
    ? weighColleges(statutes, { rule, base, counted, rounding }, input.colleges, counts)
    : null;
  const { verdict, tie } = settle(statutes, input, rule, weighed ?? byVoices(counts, required));
  return {
    verdict,
    counts: { ...counts },
    totals: { ...totals },
    cast: votesCast(counts, counted),
    counted: [...counted],
    rule,
    base,
    baseFigure: figure,
    required,
    rounding,
    unanimous: verdict === 'adopted' ? unanimity(counts) : null,
    ...(weighed ? toldOf(weighed, input) : {}),
    tie,
    clause: clauseRef(statutes, byFallback ? 'consent.fallback' : majority.clause),
  };
}

/** In secret, the figures of the colleges are told only where they hide each vote. */
function toldOf(
  { result, carried }: ReturnType<typeof weighColleges>,
  { secret, counts }: TallyInput,
): Pick<TallyResult, 'colleges' | 'untoldColleges'> {
  return secret && !collegesHide(result, counts)
    ? { untoldColleges: untold(result, carried) }
    : { colleges: result };
}

type Settled = Pick<TallyResult, 'verdict' | 'tie'>;

/** Whether a proposal has its majority, or misses it by equal voices. */
interface Measured {
  carried: boolean;
  tied: boolean;
}

const byVoices = (counts: Counts, required: number): Measured => ({
  carried: counts.for >= required,
  tied: counts.for > 0 && counts.for === counts.against && counts.for + 1 >= required,
});

function settle(statutes: Statutes, input: TallyInput, rule: MajorityRule, measured: Measured): Settled {
  const { counts } = input;
  if (rule === 'consent') {
    const consented = counts.against === 0 && counts.for > 0;
    return { verdict: consented ? 'adopted' : counts.against > 0 ? 'objected' : 'rejected', tie: null };
  }
  if (measured.carried) return { verdict: 'adopted', tie: null };
  return canTie(rule) && measured.tied ? settleTie(statutes, input) : { verdict: 'rejected', tie: null };
}

/** Equal voices, where one more would carry it: only simple and absolute majorities can tie. */
const canTie = (rule: MajorityRule): boolean => rule === 'simple' || rule === 'absolute';

function settleTie(statutes: Statutes, { secret, castingVote }: TallyInput): Settled {
  const clause = clauseRef(statutes, 'tie');
  const rule = termsOf(statutes).tie;
  if (rule === 'revote') return { verdict: 'revote', tie: { settledBy: 'revote', choice: null, clause } };
  if (rule === 'rejected')
    return { verdict: 'rejected', tie: { settledBy: 'rejection', choice: null, clause } };
  if (secret) return { verdict: 'rejected', tie: { settledBy: 'secrecy', choice: null, clause } };
  if (!castingVote) return { verdict: 'tied', tie: { settledBy: null, choice: null, clause } };
  const verdict = castingVote === 'for' ? 'adopted' : 'rejected';
  return { verdict, tie: { settledBy: 'casting-vote', choice: castingVote, clause } };
}

function unanimity(counts: Counts): TallyResult['unanimous'] {
  if (counts.against > 0) return null;
  return counts.abstention + counts.blank + counts.null === 0 ? 'all' : 'cast';
}
