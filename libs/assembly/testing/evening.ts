import { House, inDays, type Tools } from './house.js';

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
const MINE = `query ($id: ID!) { myBallots(assemblyId: $id) { vote { id }
  mandates { electorId name voices own cast instruction instructionBinds reason receipt { choice code } } } }`;

type Item = { id: string; position: number; kind: string };

/** An assembly of La Corderie, called for tomorrow, with the people who come to it. */
export class Evening {
  private constructor(
    private readonly tools: Asking,
    readonly house: House,
    readonly id: string,
    readonly items: Item[],
  ) {}

  /** Solène chairs, Joaquim keeps the minutes, Inès is at the desk; Ada, Bakary, Chloé and Driss vote; Omar owes his fee. */
  static async called(
    tools: Asking,
    clauses: Parameters<typeof House.build>[1] = {},
    texts = ['Comptes', 'Budget'],
    prepare: (id: string, as: Who) => Promise<void> = async () => {},
  ) {
    const house = await House.build(tools, { 'quorum.ago': null, ...clauses });
    await house.welcome('Solène', { role: 'chair' });
    await house.welcome('Joaquim', { role: 'secretary' });
    await house.welcome('Inès', { role: 'board_member' });
    for (const name of ['Ada', 'Bakary', 'Chloé', 'Driss']) await house.welcome(name);
    await house.welcome('Omar', { paid: false });
    const answered = await tools.ask<{ answer: { id: string } }>(
      `mutation ($input: PrepareAssemblyInput!) { answer: prepareAssembly(input: $input) { ... on Assembly { id } ... on Refusal { message } } }`,
      { input: { nature: 'ordinary', startsAt: inDays(1), place: 'Atelier', fromTemplate: false } },
      house.as('Solène'),
    );
    expect(answered.answer).toEqual({ id: expect.any(String) });
    const id = answered.answer.id;
    const add = `mutation ($id: ID!, $input: AgendaItemInput!) { addAgendaItem(assemblyId: $id, input: $input) { __typename ... on Refusal { message } } }`;
    await tools.ask(
      add,
      { id, input: { kind: 'information', title: 'Accueil', text: '' } },
      house.as('Solène'),
    );
    for (const title of texts) {
      const input = { kind: 'vote', part: 'ordinary', title, text: `L’assemblée approuve : ${title}.` };
      await tools.ask(add, { id, input }, house.as('Solène'));
    }
    await prepare(id, house.as('Solène'));
    const convene = `mutation ($id: ID!, $input: ConveneInput) { convene(assemblyId: $id, input: $input) { __typename ... on Refusal { code message } } }`;
    const { convene: answer } = await tools.ask<{ convene: object }>(
      convene,
      { id, input: { lateReason: 'Convoquée de vive voix.' } },
      house.as('Solène'),
    );
    expect(answer).toEqual({ __typename: 'Assembly' });
    const { assembly } = await tools.ask<{ assembly: { agenda: Item[] } }>(
      'query ($id: ID!) { assembly(id: $id) { agenda { id position kind } } }',
      { id },
      house.as('Solène'),
    );
    return new Evening(tools, house, id, assembly.agenda);
  }

  /** The same, opened, with these people in the room. */
  static async opened(
    tools: Asking,
    present: string[],
    clauses: Parameters<typeof House.build>[1] = {},
    texts?: string[],
  ) {
    const evening = await Evening.called(tools, clauses, texts);
    for (const name of present) await evening.arrives(name);
    await evening.opens();
    return evening;
  }

  as = (name: string): Who => this.house.as(name);
  verb = (name: VerbName, variables: object, who: Who): Promise<Answered> =>
    callVerb(this.tools, name, variables, who);
  idOf = (name: string): string => this.house.idOf(name);
  /** The items put to the vote, from 0. */
  voted = (index: number): string => this.items.filter(({ kind }) => kind === 'vote')[index]?.id ?? '';

  opens = () =>
    this.verb(
      'openAssembly',
      {
        input: {
          id: this.id,
          chairId: this.idOf('Solène'),
          secretaryId: this.idOf('Joaquim'),
          scrutineerIds: [this.idOf('Ada')],
        },
      },
      this.as('Solène'),
    );

  arrives = (name: string, mode = 'present') =>
    this.verb('recordArrival', { assemblyId: this.id, personId: this.idOf(name), mode }, this.as('Inès'));
  leaves = (name: string) =>
    this.verb('recordDeparture', { assemblyId: this.id, personId: this.idOf(name) }, this.as('Inès'));
  grants = (giver: string, holder: string, more: object = {}) =>
    this.verb(
      'grantProxy',
      { input: { assemblyId: this.id, holderId: this.idOf(holder), ...more } },
      this.as(giver),
    );
  opensVote = (index: number, method = 'named', who = 'Solène') =>
    this.verb('openVote', { itemId: this.voted(index), method }, this.as(who));
  casts = (voteId: string, name: string, choice: string, forWhom = name) =>
    this.verb('castBallot', { voteId, electorId: this.idOf(forWhom), choice }, this.as(name));
  handsIn = (voteId: string, counts: object, who: string) =>
    this.verb('handInCount', { voteId, counts }, this.as(who));
  /** Counted by the scrutineer and by the chair, who find the same; or by one person. Gives the last answer. */
  counts = async (voteId: string, counts: object, who?: string) => {
    if (!who) await this.handsIn(voteId, counts, 'Ada');
    return this.handsIn(voteId, counts, who ?? 'Solène');
  };
  chair = (name: VerbName, variables: object) => this.verb(name, variables, this.as('Solène'));

  roll = async (): Promise<RollSeen> =>
    (await this.tools.ask<{ roll: RollSeen }>(ROLL, { id: this.id }, this.as('Inès'))).roll;
  mine = async (name: string): Promise<BallotsSeen> =>
    (await this.tools.ask<{ myBallots: BallotsSeen }>(MINE, { id: this.id }, this.as(name))).myBallots;
}
