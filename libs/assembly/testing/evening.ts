import {
  type Answered,
  type Asking,
  type BallotsSeen,
  callVerb,
  MINE,
  ROLL,
  type RollSeen,
  type VerbName,
  type Who,
} from './day-verbs.js';
import { House, inDays } from './house.js';

export * from './day-verbs.js';

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
