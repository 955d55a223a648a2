import type { ClauseValues } from '@etabli/membership/rules/statutes';
import { type Asking, Evening } from './evening.js';
import { type Ahead, call, ELECTION, type Polled, type PollVerb, type ReadItem } from './poll-verbs.js';

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
  verb = (name: PollVerb, variables: object, who = 'Solène'): Promise<Polled> =>
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
