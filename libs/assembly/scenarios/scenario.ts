import type { IsoDate } from '@etabli/kernel';
import type { ClauseValues, Statutes } from '@etabli/membership/rules/statutes';
import type { Subject } from '../rules/agenda.js';
import type { OfficeHolder } from '../rules/chair.js';
import type { MemberFacts } from '../rules/electorate.js';
import type { AssemblyNature, Call, Counts, DecisionKind } from '../rules/kinds.js';
import type { NamedBallot, Outcome } from '../rules/outcome.js';
import type { AdvanceVote } from '../rules/roll.js';
import type { Entry } from './source.js';

/** Someone of the story. Their name is their id. */
export interface ScenarioMember extends MemberFacts {
  office: OfficeHolder['office'] | 'secretary' | null;
}

export interface ScenarioItem {
  id: string;
  title: string;
  kind: 'information' | 'vote';
  decision: DecisionKind;
  subject: Subject;
  /** Was it on the agenda that members received? */
  sent: boolean;
  /** Is it about someone, so that the statutes may want it secret? */
  persons: boolean;
  /** Whom it elects; null for a text. */
  election: ScenarioElection | null;
}

/** An election of the agenda: the college that holds it alone, if one does, and who stands. */
export interface ScenarioElection {
  collegeId: string | null;
  seats: number;
  candidates: string[];
}

/** What one elector ticked; nothing is a blank ballot. */
export interface TickedBallot {
  electorId: string;
  names: string[];
}

export interface ScenarioCall {
  number: Call;
  sentOn: IsoDate | null;
  documentsOn: IsoDate | null;
  by: ClauseValues['conv.by'] | null;
  channels: ClauseValues['conv.channel'];
  /** Members who were not called. */
  forgotten: string[];
  /** The first call, when this is the second: its day, and what was on its agenda. */
  first: { on: IsoDate; items: string[] } | null;
}

type Choice = NamedBallot['choice'];

/** A count, of all voices and by college where the statutes have colleges. */
export interface ScenarioCount {
  counts: Counts;
  colleges: { collegeId: string; counts: Counts }[] | null;
}

/** What happened, at an instant. */
export type Happening =
  | { verb: 'arrives'; who: string[]; mode: 'present' | 'remote' }
  | { verb: 'leaves'; who: string[] }
  | {
      verb: 'proxy';
      from: string;
      to: string | null;
      substitute: string | null;
      instructions: Record<string, Choice>;
    }
  | { verb: 'withdraws'; from: string }
  | { verb: 'advance'; from: string; channel: AdvanceVote['channel']; votes: Record<string, Choice> }
  | { verb: 'requests'; item: string; signatures: number }
  | { verb: 'calls'; item: string }
  | { verb: 'amends'; item: string; text: string | null }
  | { verb: 'conflict'; item: string; who: string[] }
  | { verb: 'secrecy'; item: string; requests: number }
  | { verb: 'opens'; item: string; method: Outcome['method'] }
  | { verb: 'ballots'; ballots: NamedBallot[] }
  | { verb: 'elects'; item: string; method: 'named' | 'secret'; ballots: TickedBallot[] }
  | { verb: 'count'; count: ScenarioCount }
  | { verb: 'closes'; item: string }
  | { verb: 'casting'; item: string; by: string; choice: 'for' | 'against' }
  | { verb: 'sound'; state: 'lost' | 'back' }
  | { verb: 'quorum' }
  | { verb: 'incident'; text: string };

export type ScenarioEvent = Happening & { at: Date; entry: Entry };

/** A story to play: what the statutes say, who is a member, and what happened. */
export interface Scenario {
  title: string;
  cites: string[];
  statutes: Statutes;
  nature: AssemblyNature;
  day: IsoDate;
  opensAt: Date;
  closesAt: Date;
  place: string;
  association: string;
  call: ScenarioCall;
  elected: string | null;
  members: ScenarioMember[];
  items: ScenarioItem[];
  events: ScenarioEvent[];
  /** What the file says should come out, as it is written. */
  expect: unknown;
}
