import * as calling from './calling.js';
import * as deciding from './deciding.js';
import { type ContestationFacts, type DecidedVote, decisions } from './facts.js';
import { type DisputedMandate, type Finding, findingCodes, grades } from './finding.js';
import * as keeping from './keeping.js';
import { type Dispute, margin, type Recount, recount } from './recount.js';
import * as voices from './voices.js';

type Check = (facts: ContestationFacts) => Finding[];

/** What rests on how members were called: nobody has to be called before there are statutes and members. */
const ofCalling: readonly Check[] = [...Object.values(calling), deciding.offAgenda];

/** Each looks at one thing an opponent could raise. */
const checks: readonly Check[] = [
  ...Object.values(calling),
  ...Object.values(deciding),
  ...Object.values(voices),
  ...Object.values(keeping),
];

/** Everything an opponent could raise, gravest first. An empty list is the good news. */
export function findings(facts: ContestationFacts): Finding[] {
  const apply = checks.filter((check) => !facts.statutes.agreed || !ofCalling.includes(check));
  return apply.flatMap((check) => check(facts)).sort((a, b) => rank(a) - rank(b));
}

const rank = ({ grade, code }: Finding): number => grades.indexOf(grade) * 100 + findingCodes.indexOf(code);

/** A decision without the voices that one finding disputes, or that all of them do together. */
export interface RecountedDecision {
  vote: DecidedVote;
  recount: Recount;
}

/** What a finding would change: each decision it touches, counted again without the voices it disputes. */
export function recountsOf(found: Finding, facts: ContestationFacts): RecountedDecision[] {
  return decisions(facts)
    .filter(({ id }) => found.keptAway > 0 || (found.disputed[id] ?? []).length > 0)
    .map((vote) => ({ vote, recount: recount(facts.statutes, vote.outcome, disputeIn(vote, [found])) }));
}

/** How firm a decision is. */
export interface DecisionStrength extends RecountedDecision {
  /** Voices that would have had to change sides; null when no number would do. */
  margin: number | null;
}

/** Every decision: how many voices would have had to change sides, and what is left of it without all disputed voices. */
export const strengths = (facts: ContestationFacts, found: Finding[]): DecisionStrength[] =>
  decisions(facts).map((vote) => ({
    vote,
    margin: margin(facts.statutes, vote.outcome),
    recount: recount(facts.statutes, vote.outcome, disputeIn(vote, found)),
  }));

/** All that findings dispute in a vote; a mandate that several dispute is taken out once. */
function disputeIn({ id }: DecidedVote, found: Finding[]): Dispute {
  const all = found.flatMap(({ disputed }) => disputed[id] ?? []);
  const known = new Map<string, DisputedMandate>();
  for (const mandate of all) {
    const before = mandate.electorId ? known.get(mandate.electorId) : undefined;
    if (mandate.electorId) {
      known.set(mandate.electorId, { ...mandate, unlisted: mandate.unlisted || before?.unlisted === true });
    }
  }
  const nobodys = all.filter(({ electorId }) => electorId === null);
  const away = found.map(({ keptAway }) => keptAway).reduce((sum, one) => sum + one, 0);
  return { mandates: [...known.values(), ...nobodys], keptAway: away };
}
