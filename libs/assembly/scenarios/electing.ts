import { demand, Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { collegeName, demandCollegeElection } from '../rules/college-elections.js';
import { decideElection, type ElectionOutcome } from '../rules/election-outcome.js';
import type { Ballot, Choice } from '../rules/elections.js';
import { mandateOf, type Roll, rollAt } from '../rules/roll.js';
import { callOfItem } from '../rules/second-call.js';
import { keptFromVote } from '../rules/voting-room.js';
import { isAdded } from './leave.js';
import type { Refused } from './results.js';
import type { Scenario, ScenarioElection, ScenarioEvent, ScenarioItem } from './scenario.js';
import type { Setting } from './situation.js';
import { refusalOf } from './told.js';

/** What an election is held in: the story, its roll, and who is in conflict of interest over the item. */
interface Held {
  scenario: Scenario;
  setting: Setting;
  item: ScenarioItem & { election: ScenarioElection };
  event: Extract<ScenarioEvent, { verb: 'elects' }>;
  conflicted: string[];
}

/** What an election told in one line comes to; null when the statutes do not let it be held. */
export interface HeldElection {
  outcome: ElectionOutcome | null;
  refused: Refused[];
}

/**
 * Holds an election of the story, in the room as it is at that minute: candidates and voices that the statutes keep out are
 * told, and the others counted.
 */
export function holdElection(held: Held): HeldElection {
  const { scenario, item, event } = held;
  const refused: Refused[] = [];
  const refuse = (who: string | null, { code, details }: Refusal): void => {
    refused.push({ at: event.at, item: item.id, who, code, details });
  };
  const barred = refusalOf(() => demandHeld(scenario, item.election));
  if (barred) {
    refuse(null, barred);
    return { outcome: null, refused };
  }
  const candidates = item.election.candidates.filter((id) => {
    const elsewhere = !standsIn(scenario, item.election, id);
    if (elsewhere) refuse(id, new Refusal('candidacy.other-college'));
    return !elsewhere;
  });
  const roll = rollAt(event.at, held.setting.situation);
  const ballots = ballotsIn(held, { roll, candidates }, refuse);
  let outcome: ElectionOutcome | null = null;
  const failed = refusalOf(() => {
    outcome = decided(held, { roll, candidates, ballots });
  });
  if (failed) refuse(null, failed);
  return { outcome, refused };
}

/** Refuses what `demandCollegeElection` refuses, and `election.by-colleges` to the whole assembly where colleges vote. */
function demandHeld({ statutes }: Scenario, { collegeId, seats }: ScenarioElection): void {
  if (collegeId)
    demandCollegeElection(statutes, { collegeId, onBoard: true, seats, method: 'plurinominal-relative' });
  else demand(termsOf(statutes).colleges.length === 0, 'election.by-colleges');
}

/** A college elects among its members. */
const standsIn = ({ members }: Scenario, { collegeId }: ScenarioElection, name: string): boolean =>
  collegeId === null || members.find(({ id }) => id === name)?.memberships.at(-1)?.collegeId === collegeId;

/** The ballots that may be cast, each with the voices of its elector; the others are refused. */
function ballotsIn(
  held: Held,
  { roll, candidates }: { roll: Roll; candidates: string[] },
  refuse: (who: string, refusal: Refusal) => void,
): Ballot[] {
  const { item, event } = held;
  const oneByOne = candidates.length <= item.election.seats;
  const cast = new Set<string>();
  return event.ballots.flatMap(({ electorId, names }): Ballot[] => {
    const why = cast.has(electorId) ? new Refusal('ballot.already-cast') : whyNotCast(held, roll, electorId);
    if (why) {
      refuse(electorId, why);
      return [];
    }
    cast.add(electorId);
    return [{ ...choiceOf(names, oneByOne), voices: mandateOf(roll, electorId)?.voices ?? 0 }];
  });
}

/** Why a voice may not be cast: not in the room, of another college, or in conflict of interest; null when it may. */
function whyNotCast(
  { scenario, setting, item, conflicted }: Held,
  roll: Roll,
  electorId: string,
): Refusal | null {
  const { statutes } = scenario;
  const { collegeId } = item.election;
  if (!mandateOf(roll, electorId)) return new Refusal('assembly.ballot-not-on-roll');
  const own = setting.situation.electors.find(({ memberId }) => memberId === electorId)?.collegeId ?? null;
  if (collegeId && own !== collegeId) {
    const [electing, voice] = [collegeId, own].map((id) => collegeName(statutes, id));
    return new Refusal('ballot.other-college', { electing, voice, self: false });
  }
  const kept = keptFromVote(statutes, roll, conflicted).has(electorId);
  return kept ? new Refusal('assembly.ballot-conflicted') : null;
}

/** Names ticked; where there are no more names than seats, ticking one is to be for it. Nobody ticked is a blank ballot. */
function choiceOf(names: string[], oneByOne: boolean): Choice {
  if (names.length === 0) return { kind: 'blank' };
  if (!oneByOne) return { kind: 'marks', marks: names };
  return { kind: 'answers', answers: Object.fromEntries(names.map((name) => [name, 'for' as const])) };
}

function decided(
  { scenario, setting, item, event, conflicted }: Held,
  { roll, candidates, ballots }: { roll: Roll; candidates: string[]; ballots: Ballot[] },
): ElectionOutcome {
  const { statutes, day, call, opensAt } = scenario;
  const { collegeId, seats } = item.election;
  const { situation } = setting;
  const years = termsOf(statutes)['board.term_years'];
  return decideElection({
    ...{ statutes, roll, conflicted, method: event.method, kind: item.decision },
    call: callOfItem(call.number, isAdded(scenario, item)),
    openingRoll: rollAt(opensAt, situation),
    college: collegeId
      ? { id: collegeId, name: collegeName(statutes, collegeId) ?? collegeId, electors: situation.electors }
      : null,
    election: {
      ...{ seats, method: 'plurinominal-relative', candidates: candidates.map((id) => ({ id })) },
      ...{ votes: { ballots, sheets: [] }, seed: item.id },
    },
    term: { startsOn: day, years, seats, held: [], before: [] },
  });
}
