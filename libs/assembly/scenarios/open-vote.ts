import { Refusal } from '@etabli/kernel';
import { consentIsSpent } from '../rules/consent.js';
import { type Decision, decide, type NamedBallot, type Outcome, type Votes } from '../rules/outcome.js';
import { mandateOf, rollAt } from '../rules/roll.js';
import { callOfItem } from '../rules/second-call.js';
import { type CastMandate, withVoters } from '../votes/room.js';
import { isAdded } from './leave.js';
import type { Scenario, ScenarioCount, ScenarioItem } from './scenario.js';
import type { Setting } from './situation.js';
import { advanceOn, countedVotes, instructionsOn, refusalOf } from './told.js';

/** A vote of the story, from its opening to its closing. */
export interface OpenVote {
  item: ScenarioItem;
  method: Outcome['method'];
  /** Refused at the opening: what follows about it is void. */
  refused: boolean;
  ballots: NamedBallot[];
  cast: CastMandate[];
  count: { count: ScenarioCount; at: Date } | null;
}

/** What the sitting knows about the item of a vote. */
export interface Around {
  scenario: Scenario;
  setting: Setting;
  conflicted: string[];
  amended: boolean;
  /** Rounds of consent that met an objection. */
  objected: number;
}

/** Takes a ballot in, or gives why it does not count. */
export function castOn(open: OpenVote, ballot: NamedBallot, at: Date, around: Around): Refusal | null {
  const { electorId } = ballot;
  const roll = rollAt(at, around.setting.situation);
  const refusal = open.ballots.some((one) => one.electorId === electorId)
    ? new Refusal('ballot.already-cast')
    : refusalOf(() => decide(decisionOn(open, { method: 'named', ballots: [ballot] }, at, around, roll)));
  if (refusal) return refusal;
  open.ballots.push(ballot);
  open.cast.push({ electorId, castBy: mandateOf(roll, electorId)?.castBy ?? electorId });
  return null;
}

/** What a vote closed at that minute is decided from; null while nothing was counted. */
export function decisionAt(open: OpenVote, at: Date, around: Around): Decision | null {
  const { situation } = around.setting;
  if (open.count) {
    return decisionOn(open, countedVotes(open.method, open.count.count), open.count.at, around);
  }
  if (open.method !== 'named') return null;
  const roll = withVoters(rollAt(at, situation), situation.electors, open.cast);
  return decisionOn(open, { method: 'named', ballots: open.ballots }, at, around, roll);
}

function decisionOn(
  { item }: OpenVote,
  votes: Votes,
  at: Date,
  { scenario, setting: { situation }, conflicted, amended, objected }: Around,
  roll = rollAt(at, situation),
): Decision {
  return {
    statutes: scenario.statutes,
    kind: item.decision,
    call: callOfItem(scenario.call.number, isAdded(scenario, item)),
    roll,
    openingRoll: rollAt(scenario.opensAt, situation),
    votes,
    fallback: consentIsSpent(scenario.statutes, objected),
    conflicted,
    electors: situation.electors,
    advance: advanceOn(scenario, item.id),
    amended,
    instructions: instructionsOn(scenario, item.id),
  };
}
