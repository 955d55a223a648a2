import type { ClauseValues } from '@etabli/membership/rules/statutes';
import { type Asking, Evening, type Who } from './evening.js';

const refusable = (type: string, fields: string) =>
  `{ __typename ... on ${type} { ${fields} } ... on Refusal { code message field details } }`;
const LIST = 'id name received members { id place person { displayName } }';
const ELECTION = `agendaItemId office seats method termYears termRules unusual
  candidacies { id personId statement received withdrawnAt remarks person { displayName } }
  lists { ${LIST} } elected { personId name until accepts } ending { mandateId name } viewerCan { action allowed reason }`;
const VOTE = `id round method paper { form seats limit grades oneFirst round tieBallot seed names { candidateId name statement members } }
  result { verdict held proclamation majority counts { for } election { next ties lines rows { name voices figure elected pending until } } }`;
const COUNT = 'valid blank null names { candidateId figures }';
/** Where counting the papers of a round stands. */
export const ELECTION_COUNTING = `electionCounting { state needed most online countedBy
  mine { ${COUNT} } agreed { ${COUNT} } differences { candidateId column mine theirs name } }`;

const verbs = {
  addElection: [
    'assemblyId: ID!, input: ElectionInput!',
    'Assembly',
    `agenda { id title aboutPerson kind part }`,
  ],
  describeElection: ['itemId: ID!, input: ElectionInput!', 'Assembly', 'id'],
  enterCandidacy: ['input: CandidacyInput!', 'Candidacy', 'id personId received withdrawnAt remarks'],
  withdrawCandidacy: ['id: ID!', 'Candidacy', 'id withdrawnAt'],
  enterCandidateList: ['input: CandidateListInput!', 'CandidateList', LIST],
  withdrawCandidateList: ['id: ID!', 'CandidateList', LIST],
  castElectionBallot: [
    'voteId: ID!, electorId: ID!, ballot: ElectionBallotInput!',
    'Receipt',
    'electorId choice code',
  ],
  handInElectionCount: ['voteId: ID!, counts: ElectionCountInput!', 'Vote', `id ${ELECTION_COUNTING}`],
  noteElectedAnswer: ['itemId: ID!, personId: ID!, accepts: Boolean!', 'Election', ELECTION],
  enterElectedMandates: ['itemId: ID!, ending: [ID!]!', 'Election', ELECTION],
  openVote: ['itemId: ID!, method: VoteMethod!, tieRule: TieRule', 'Vote', VOTE],
  closeVote: ['voteId: ID!', 'Vote', VOTE],
  proclaim: ['voteId: ID!', 'Vote', VOTE],
  cancelVote: ['voteId: ID!, reason: String!', 'Vote', 'id'],
} as const;

export interface Row {
  name: string;
  voices: number | null;
  figure: string;
  elected: boolean;
  pending: boolean;
  until: string | null;
}

/** What a verb of elections may answer, or a refusal. */
export interface Polled {
  __typename: string;
  code: string;
  message: string;
  field: string | null;
  id: string;
  round: number;
  withdrawnAt: string | null;
  members: ListMember[];
  remarks: string[];
  choice: string | null;
  agenda: { id: string; title: string; aboutPerson: boolean; kind: string; part: string }[];
  paper: {
    form: string;
    limit: number | null;
    grades: string[];
    seed: string;
    tieBallot: boolean;
    names: { candidateId: string; name: string; members: string[] }[];
  };
  result: {
    verdict: string;
    proclamation: string;
    counts: object | null;
    held: string;
    election: { next: string | null; ties: string[]; lines: string[]; rows: Row[] };
  };
  electionCounting: ElectionCountingSeen | null;
  elected: { name: string; until: string; accepts: boolean | null }[];
  ending: { mandateId: string; name: string }[];
  viewerCan: { action: string; allowed: boolean }[];
}

export interface ListMember {
  id: string;
  place: number;
  person: { displayName: string };
}

export interface ElectionCountingSeen {
  state: string;
  most: number;
  online: number;
  countedBy: string[];
  mine: object | null;
  agreed: object | null;
  differences: { candidateId: string | null; column: number; mine: number; theirs: number; name: string }[];
}

type Ballot = Partial<Record<'marks', string[]>> & {
  answers?: Record<string, string>;
  ranks?: string[][];
  grades?: Record<string, number>;
  /** By its id. */
  list?: string;
};

const inOneHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

/** An assembly of La Corderie with an election on its agenda, called for tomorrow. */
export class Poll {
  private constructor(
    private readonly tools: Asking,
    readonly evening: Evening,
    readonly itemId: string,
    private readonly besideId: string,
  ) {}

  static async called(
    tools: Asking,
    election: object = {},
    clauses: Partial<ClauseValues> = {},
    titles = ['Élection du conseil'],
  ): Promise<Poll> {
    let ids: string[] = [];
    const evening = await Evening.called(tools, clauses, ['Comptes'], async (id, as) => {
      for (const title of titles) {
        const input = { title, seats: 1, candidaciesUntil: inOneHour(), ...election };
        const answer = await call(tools, 'addElection', { assemblyId: id, input }, as);
        expect(answer.message).toBeUndefined();
        ids = titles.map((one) => answer.agenda.find((item) => item.title === one)?.id ?? '');
      }
    });
    const [itemId = '', besideId = ''] = ids;
    return new Poll(tools, evening, itemId, besideId);
  }

  /** An election of an evening that was prepared otherwise. */
  static on = (tools: Asking, evening: Evening, itemId: string): Poll => new Poll(tools, evening, itemId, '');

  /** The second election of the agenda, where one was asked for. */
  beside = (): Poll => new Poll(this.tools, this.evening, this.besideId, this.itemId);

  /** The same, opened, with these people standing and everybody in the room. */
  static async opened(
    tools: Asking,
    names: string[],
    election: object = {},
    clauses: Partial<ClauseValues> = {},
    titles?: string[],
  ): Promise<Poll> {
    const poll = await Poll.called(tools, election, clauses, titles);
    for (const name of names) expect((await poll.stands(name)).message).toBeUndefined();
    for (const name of ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès', 'Solène'])
      await poll.evening.arrives(name);
    await poll.evening.opens();
    return poll;
  }

  idOf = (name: string): string => this.evening.idOf(name);
  verb = (name: keyof typeof verbs, variables: object, who = 'Solène'): Promise<Polled> =>
    call(this.tools, name, variables, this.evening.as(who));
  stands = (name: string, more: object = {}): Promise<Polled> =>
    this.verb(
      'enterCandidacy',
      { input: { itemId: this.itemId, statement: `Je suis ${name}.`, ...more } },
      name,
    );
  receives = (name: string, received: string, by = 'Joaquim', more: object = {}): Promise<Polled> =>
    this.verb(
      'enterCandidacy',
      { input: { itemId: this.itemId, personId: this.idOf(name), received, ...more } },
      by,
    );
  /** Writes down a list that someone handed in. */
  lists = (name: string, people: string[], more: object = {}, who = 'Solène'): Promise<Polled> =>
    this.verb(
      'enterCandidateList',
      { input: { itemId: this.itemId, name, personIds: people.map(this.idOf), ...more } },
      who,
    );
  opens = (method = 'secret', more: object = {}): Promise<Polled> =>
    this.verb('openVote', { itemId: this.itemId, method, ...more });
  casts = (
    voteId: string,
    name: string,
    { answers, grades, list, marks, ranks }: Ballot,
    forWhom = name,
  ): Promise<Polled> => {
    const ballot = {
      list,
      marks: marks?.map(this.idOf),
      ranks: ranks?.map((group) => group.map(this.idOf)),
      answers:
        answers && Object.entries(answers).map(([one, answer]) => ({ candidateId: this.idOf(one), answer })),
      grades:
        grades && Object.entries(grades).map(([one, grade]) => ({ candidateId: this.idOf(one), grade })),
    };
    return this.verb('castElectionBallot', { voteId, electorId: this.idOf(forWhom), ballot }, name);
  };
  /** What someone counted of the papers: voices by name, then valid, blank and null ones. */
  counts = (voteId: string, who: string, rows: Record<string, number[]>, papers: object): Promise<Polled> =>
    this.verb(
      'handInElectionCount',
      {
        voteId,
        counts: {
          ...papers,
          names: Object.entries(rows).map(([name, figures]) => ({ candidateId: this.idOf(name), figures })),
        },
      },
      who,
    );
  /** Closes the vote and says its result aloud. */
  concludes = async (voteId: string): Promise<Polled> => {
    const closed = await this.verb('closeVote', { voteId });
    expect(closed.message).toBeUndefined();
    return this.verb('proclaim', { voteId });
  };
  /** The board as it would be, as someone reads it. */
  ahead = async (ending: string[] = [], who = 'Solène'): Promise<Ahead> => {
    const query = `query ($itemId: ID!, $ending: [ID!]!) {
      resultingBoard(itemId: $itemId, ending: $ending) { remarks members { name elected until why } } }`;
    const variables = { itemId: this.itemId, ending };
    return (await this.tools.ask<{ resultingBoard: Ahead }>(query, variables, this.evening.as(who)))
      .resultingBoard;
  };
  /** The election as someone reads it. */
  read = async (who = 'Ada') => {
    const query = `query ($id: ID!) { assembly(id: $id) { agenda { id ballot { methods imposedBy } election { ${ELECTION} } } } }`;
    const { assembly } = await this.tools.ask<{ assembly: { agenda: ReadItem[] } }>(
      query,
      { id: this.evening.id },
      this.evening.as(who),
    );
    return assembly.agenda.find(({ id }) => id === this.itemId) as ReadItem;
  };
}

interface Ahead {
  remarks: string[];
  members: { name: string; elected: boolean; until: string | null; why: string | null }[];
}

interface ReadItem {
  id: string;
  ballot: { methods: string[]; imposedBy: string | null };
  election: Pick<Polled, 'elected' | 'ending' | 'viewerCan'> & {
    method: string;
    seats: number;
    unusual: boolean;
    termRules: string[];
    lists: { id: string; name: string; members: ListMember[] }[];
    candidacies: {
      id: string;
      statement: string;
      received: string;
      withdrawnAt: string | null;
      remarks: string[];
      person: { displayName: string };
    }[];
  };
}

async function call({ ask }: Asking, name: keyof typeof verbs, variables: object, who: Who): Promise<Polled> {
  const [parameters, type, fields] = verbs[name];
  const passed = parameters.replace(/(\w+): [^,]+/g, '$1: $$$1');
  const declared = parameters.replace(/(\w+):/g, '$$$1:');
  const query = `mutation (${declared}) { answer: ${name}(${passed}) ${refusable(type, fields)} }`;
  return (await ask<{ answer: Polled }>(query, { ...variables }, who)).answer;
}
