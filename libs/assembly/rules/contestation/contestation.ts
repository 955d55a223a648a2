import * as calling from './calling.js';
import { byColleges } from './college-recount.js';
import * as deciding from './deciding.js';
import { disputeIn } from './dispute.js';
import * as electing from './electing.js';
import {
  type ContestationFacts,
  type DecidedVote,
  type RoundVote,
  roundVotes,
  type TextVote,
  textVotes,
} from './facts.js';
import { type Finding, findingCodes, grades } from './finding.js';
import * as keeping from './keeping.js';
import { margin, type Recount, recount } from './recount.js';
import { type RecountedRound, recountRound } from './rounds.js';
import * as standing from './standing.js';
import * as voices from './voices.js';

type Check = (facts: ContestationFacts) => Finding[];

/** What rests on how members were called: nobody has to be called before there are statutes and members. */
const ofCalling: readonly Check[] = [...Object.values(calling), deciding.offAgenda];

/** Each looks at one thing an opponent could raise. */
const checks: readonly Check[] = [
  ...Object.values(calling),
  ...Object.values(deciding),
  ...Object.values(standing),
  ...Object.values(electing),
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
  vote: TextVote;
  recount: Recount;
}

/** What a finding would change: each decision on a text that it touches, counted again without the voices it disputes. */
export function recountsOf(found: Finding, facts: ContestationFacts): RecountedDecision[] {
  return textVotes(facts)
    .filter((vote) => touches(found, vote))
    .map((vote) => ({ vote, recount: recount(facts.statutes, vote.outcome, disputeIn(vote, [found])) }));
}

/** What a finding would change in elections: each round that it touches, seat by seat. */
export const roundsOf = (
  found: Finding,
  facts: ContestationFacts,
): (RecountedRound & { vote: RoundVote })[] =>
  roundVotes(facts)
    .filter((vote) => touches(found, vote))
    .map((vote) => ({
      vote,
      ...recountRound(vote.outcome, disputeIn(vote, [found]), found.seats[vote.id] ?? []),
    }));

const touches = ({ keptAway, disputed, seats }: Finding, { id }: DecidedVote): boolean =>
  keptAway > 0 || (disputed[id] ?? []).length > 0 || (seats[id] ?? []).length > 0;

/** How firm a decision on a text is. */
export interface DecisionStrength extends RecountedDecision {
  /** Voices that would have had to change sides; null when no number would do. */
  margin: number | null;
  /** Is that the least, the voices being those of each college? */
  atLeast: boolean;
  /** Numbers of the amendments that made its text, or would have, and that hang on disputed voices. */
  hangsOn: number[];
  /** Does it stand: its own vote, and the text that was voted? */
  survives: boolean;
}

/** Every decision on a text: how many voices would have had to change sides, and what is left of it without all disputed voices. */
export function strengths(facts: ContestationFacts, found: Finding[]): DecisionStrength[] {
  const all = textVotes(facts).map((vote) => ({
    vote,
    margin: margin(facts.statutes, vote.outcome),
    atLeast: byColleges(vote.outcome),
    recount: recount(facts.statutes, vote.outcome, disputeIn(vote, found)),
  }));
  return all.map((one) => {
    const shaped = shaping(
      one.vote,
      all.map(({ vote }) => vote),
    ).map(({ id }) => id);
    const hangsOn = all
      .filter(({ vote, recount }) => shaped.includes(vote.id) && !recount.survives)
      .flatMap(({ vote }) => vote.amendment ?? []);
    return { ...one, hangsOn, survives: one.recount.survives && hangsOn.length === 0 };
  });
}

/**
 * The votes on amendments that the text of a resolution hangs on: the last one adopted, which made it, and those rejected
 * since, which would have. What came before was replaced.
 */
export function shaping({ itemId, amendment }: TextVote, all: readonly TextVote[]): TextVote[] {
  if (amendment !== null) return [];
  const put = all
    .filter((vote) => vote.itemId === itemId && vote.amendment !== null)
    .sort((a, b) => said(a) - said(b));
  return put.slice(
    Math.max(
      0,
      put.findLastIndex(({ outcome }) => outcome.verdict === 'adopted'),
    ),
  );
}

const said = ({ proclaimedAt }: DecidedVote): number => proclaimedAt?.getTime() ?? 0;
