import type { Tools } from './house.js';

/** What a behaviour spec brings besides: an operation that must succeed. */
export interface Asking extends Tools {
  ask: <T>(query: string, variables: Record<string, unknown>, who: Who) => Promise<T>;
}

const refusable = (type: string, fields: string) =>
  `{ __typename ... on ${type} { ${fields} } ... on Refusal { code message field details } }`;
export const RESULT =
  'result { verdict summary proclamation silent counts { for against abstention blank null } channels { channel counts { for against } } }';
const VOTE = `id method openedAt closedAt cancelledAt proclaimedAt ${RESULT}`;
export const COUNTING = `counting { channel needed state most online mine { for against } agreed { for against }
  countedBy differences { bucket mine theirs name } }`;
export const ITEM_BALLOT = 'id ballot { methods imposedBy requests requestsNeeded asked }';
const LINE = `personId name listed votes voices reasons presence arrivedAt leftAt representedByName voicesInHand
  carries { giverId giverName voices } exercisedByName`;
const PROXY =
  'id standing sentence source instructions { itemId choice } giver { id } holder { id } carriedBy { id }';

/** Every verb of the day: the arguments it takes, and what its answer shows. */
const verbs = {
  openAssembly: [
    'input: OpenAssemblyInput!',
    'Assembly',
    'id state openedAt chair { id } scrutineers { id }',
  ],
  callItem: ['itemId: ID!', 'Assembly', 'currentItem { id }'],
  withdrawItem: ['itemId: ID!', 'AgendaItem', 'id withdrawnAt'],
  noteConflict: ['itemId: ID!, personId: ID!', 'AgendaItem', 'id conflicts { id }'],
  noteDebate: ['itemId: ID!, speaker: String, debate: String', 'AgendaItem', 'speaker debate'],
  noteIncident: ['assemblyId: ID!, text: String!, itemId: ID', 'Incident', 'id text at agendaItemId'],
  closeAssembly: ['id: ID!', 'Assembly', 'state closedAt'],
  recordFailure: ['id: ID!', 'Assembly', 'state closedAt'],
  recordArrival: ['assemblyId: ID!, personId: ID!, mode: AttendanceMode!', 'RollLine', LINE],
  recordDeparture: ['assemblyId: ID!, personId: ID!', 'RollLine', LINE],
  redrawElector: ['assemblyId: ID!, personId: ID!', 'RollLine', LINE],
  grantProxy: ['input: GrantProxyInput!', 'GivenProxy', PROXY],
  recordPaperProxy: ['input: PaperProxyInput!', 'GivenProxy', PROXY],
  instructProxy: ['id: ID!, instructions: [ItemChoiceInput!]!', 'GivenProxy', PROXY],
  withdrawProxy: ['id: ID!', 'GivenProxy', PROXY],
  openVote: ['itemId: ID!, method: VoteMethod!', 'Vote', VOTE],
  handInCount: ['voteId: ID!, counts: CountInput!', 'Vote', `${VOTE} ${COUNTING}`],
  signOffOnPaper: ['voteId: ID!, electorId: ID!', 'Vote', `${VOTE} ${COUNTING}`],
  askSecrecy: ['itemId: ID!', 'AgendaItem', ITEM_BALLOT],
  takeBackSecrecy: ['itemId: ID!', 'AgendaItem', ITEM_BALLOT],
  closeVote: ['voteId: ID!', 'Vote', VOTE],
  joinRemotely: ['assemblyId: ID!', 'Assembly', 'id myPresence { mode mayJoin reason }'],
  leaveRemotely: ['assemblyId: ID!', 'Assembly', 'id myPresence { mode mayJoin reason }'],
  noteRemoteLink: ['assemblyId: ID!, cut: Boolean!', 'Assembly', 'id remoteSound { cut effect sentence }'],
  castChairVote: ['voteId: ID!, choice: CastingVote!', 'Vote', VOTE],
  proclaim: ['voteId: ID!', 'Vote', VOTE],
  cancelVote: ['voteId: ID!, reason: String!', 'Vote', VOTE],
  castBallot: ['voteId: ID!, electorId: ID!, choice: Choice!', 'Receipt', 'electorId choice at code'],
  askToSpeak: ['itemId: ID!, motive: Motive, personId: ID', 'Assembly', 'id revision'],
  withdrawFromSpeaking: ['itemId: ID!, personId: ID', 'Assembly', 'id revision'],
  giveFloor: ['itemId: ID!, personId: ID', 'Assembly', 'id revision'],
  extendFloor: ['itemId: ID!, seconds: Int!', 'Assembly', 'id revision'],
  endFloor: ['itemId: ID!', 'Assembly', 'id revision'],
  closeSpeakersList: ['itemId: ID!', 'Assembly', 'id revision'],
  reopenSpeakersList: ['itemId: ID!', 'Assembly', 'id revision'],
  setSpeakingRules: ['assemblyId: ID!, input: SpeakingRulesInput!', 'Assembly', 'id revision'],
  proposeAmendment: ['input: AmendmentInput!', 'Amendment', 'id number state text before proposer { id }'],
  dropAmendment: ['id: ID!, ending: AmendmentEnding!', 'Amendment', 'id state'],
  openAmendmentVote: ['id: ID!, method: VoteMethod!', 'Vote', VOTE],
  handOverChair: ['input: HandOverChairInput!', 'Assembly', 'id chair { id }'],
  raiseRevocation: [
    'assemblyId: ID!, personId: ID!',
    'Assembly',
    'id agenda { id title kind part revokesId }',
  ],
} as const;
export type VerbName = keyof typeof verbs;

/** What a verb of the day may answer: the fields it declares above, or those of a refusal. */
export interface Answered {
  __typename: string;
  /** Of a refusal, or of a receipt. */
  code: string;
  message: string;
  field: string | null;
  details: Record<string, unknown>;
  id: string;
  state: string;
  standing: string;
  myPresence: { mode: string | null; mayJoin: boolean; reason: string | null } | null;
  remoteSound: { cut: boolean; effect: string; sentence: string } | null;
  instructions: { itemId: string; choice: string }[];
  presence: string | null;
  arrivedAt: string | null;
  leftAt: string | null;
  cancelledAt: string | null;
  withdrawnAt: string | null;
  currentItem: { id: string } | null;
  conflicts: { id: string }[];
  chair: { id: string } | null;
  agenda: { id: string; title: string; kind: string; part: string | null; revokesId: string | null }[];
  result: Result | null;
  counting: CountingSeen | null;
  ballot: { methods: string[]; imposedBy: string | null; requests: number; asked: boolean };
}

export interface CountingSeen {
  state: string;
  most: number;
  online: number;
  mine: object | null;
  agreed: object | null;
  countedBy: string[];
  differences: { bucket: string; mine: number; theirs: number; name: string }[];
}

export interface Result {
  verdict: string;
  summary: string;
  proclamation: string;
  silent: number;
  counts: Record<'for' | 'against' | 'abstention' | 'blank' | 'null', number>;
  channels: { channel: string; counts: { for: number; against: number } | null }[];
}

interface Count {
  electors: number;
  voices: number;
}

/** The roll as the desk reads it. */
export interface RollSeen extends Record<'registered' | 'present' | 'represented' | 'inRoom', Count> {
  quorums: { reached: boolean; counted: number; required: number; sentence: string }[];
  lines: { personId: string; name: string; votes: boolean; reasons: string[] }[];
}

export interface BallotsSeen {
  vote: { id: string } | null;
  mandates: {
    electorId: string;
    own: boolean;
    cast: boolean;
    instruction: string | null;
    instructionBinds: boolean;
    reason: string | null;
    receipt: object | null;
  }[];
}

export type Who = { cookie: string; association: string; locale?: 'fr' | 'en' };

/** Calls a verb of the day and gives its answer: its type, or the refusal. */
export async function callVerb(
  { ask }: Asking,
  name: VerbName,
  variables: object,
  who: Who,
): Promise<Answered> {
  const [parameters, type, fields] = verbs[name];
  const passed = parameters.replace(/(\w+): [^,]+/g, '$1: $$$1');
  const declared = parameters.replace(/(\w+):/g, '$$$1:');
  const query = `mutation (${declared}) { answer: ${name}(${passed}) ${refusable(type, fields)} }`;
  return (await ask<{ answer: Answered }>(query, { ...variables }, who)).answer;
}

export const ROLL = `query ($id: ID!) { roll(assemblyId: $id) { at registered { electors voices } present { electors voices }
  represented { electors voices } inRoom { electors voices } quorums { kind reached counted required sentence } lines { ${LINE} } } }`;
export const MINE = `query ($id: ID!) { myBallots(assemblyId: $id) { vote { id }
  mandates { electorId name voices own cast instruction instructionBinds reason receipt { choice code } } } }`;
