import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { House, inDays } from './testing/house.js';

const tools = { sql, signedIn };
const refusable = (type: string, fields: string) =>
  `{ __typename ... on ${type} { ${fields} } ... on Refusal { code message field details } }`;
const RESULT = 'result { verdict summary proclamation silent counts { for against abstention blank null } }';
const VOTE = `id method openedAt closedAt cancelledAt proclaimedAt ${RESULT}`;
const LINE = `personId name listed votes voices reasons presence arrivedAt leftAt representedByName voicesInHand
  carries { giverId giverName voices } exercisedByName`;
const PROXY = 'id standing sentence source giver { id } holder { id } carriedBy { id }';

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
  withdrawProxy: ['id: ID!', 'GivenProxy', PROXY],
  openVote: ['itemId: ID!, method: VoteMethod!', 'Vote', VOTE],
  countHands: ['voteId: ID!, counts: HandsCountInput!', 'Vote', VOTE],
  closeVote: ['voteId: ID!', 'Vote', VOTE],
  castChairVote: ['voteId: ID!, choice: CastingVote!', 'Vote', VOTE],
  proclaim: ['voteId: ID!', 'Vote', VOTE],
  cancelVote: ['voteId: ID!, reason: String!', 'Vote', VOTE],
  castBallot: ['voteId: ID!, electorId: ID!, choice: Choice!', 'Receipt', 'electorId choice at code'],
} as const;
type VerbName = keyof typeof verbs;

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its verb declares above
type Answered = any;
type Who = { cookie: string; association: string; locale?: 'fr' | 'en' };

async function verb(name: VerbName, variables: object, who: Who): Promise<Answered> {
  const [parameters, type, fields] = verbs[name];
  const passed = parameters.replace(/(\w+): [^,]+/g, '$1: $$$1');
  const declared = parameters.replace(/(\w+):/g, '$$$1:');
  const query = `mutation (${declared}) { answer: ${name}(${passed}) ${refusable(type, fields)} }`;
  return (await ask<{ answer: Answered }>(query, { ...variables }, who)).answer;
}

const ROLL = `query ($id: ID!) { roll(assemblyId: $id) { at registered { electors voices } present { electors voices }
  represented { electors voices } inRoom { electors voices } quorums { kind reached counted required sentence } lines { ${LINE} } } }`;
const MINE = `query ($id: ID!) { myBallots(assemblyId: $id) { vote { id }
  mandates { electorId name voices own cast reason receipt { choice code } } } }`;

type Item = { id: string; position: number; kind: string };

/** An assembly of La Corderie, called for tomorrow, with the people who come to it. */
class Evening {
  private constructor(
    readonly house: House,
    readonly id: string,
    readonly items: Item[],
  ) {}

  /** Solène chairs, Joaquim keeps the minutes, Inès is at the desk; Ada, Bakary, Chloé and Driss vote; Omar owes his fee. */
  static async called(clauses: Parameters<typeof House.build>[1] = {}, texts = ['Comptes', 'Budget']) {
    const house = await House.build(tools, { 'quorum.ago': null, ...clauses });
    await house.welcome('Solène', { role: 'chair' });
    await house.welcome('Joaquim', { role: 'secretary' });
    await house.welcome('Inès', { role: 'board_member' });
    for (const name of ['Ada', 'Bakary', 'Chloé', 'Driss']) await house.welcome(name);
    await house.welcome('Omar', { paid: false });
    const answered = await ask<{ answer: { id: string } }>(
      `mutation ($input: PrepareAssemblyInput!) { answer: prepareAssembly(input: $input) { ... on Assembly { id } ... on Refusal { message } } }`,
      { input: { nature: 'ordinary', startsAt: inDays(1), place: 'Atelier', fromTemplate: false } },
      house.as('Solène'),
    );
    expect(answered.answer).toEqual({ id: expect.any(String) });
    const id = answered.answer.id;
    const add = `mutation ($id: ID!, $input: AgendaItemInput!) { addAgendaItem(assemblyId: $id, input: $input) { __typename ... on Refusal { message } } }`;
    await ask(add, { id, input: { kind: 'information', title: 'Accueil', text: '' } }, house.as('Solène'));
    for (const title of texts) {
      const input = { kind: 'vote', part: 'ordinary', title, text: `L’assemblée approuve : ${title}.` };
      await ask(add, { id, input }, house.as('Solène'));
    }
    const convene = `mutation ($id: ID!, $input: ConveneInput) { convene(assemblyId: $id, input: $input) { __typename ... on Refusal { code message } } }`;
    const { convene: answer } = await ask<{ convene: object }>(
      convene,
      { id, input: { lateReason: 'Convoquée de vive voix.' } },
      house.as('Solène'),
    );
    expect(answer).toEqual({ __typename: 'Assembly' });
    const { assembly } = await ask<{ assembly: { agenda: Item[] } }>(
      'query ($id: ID!) { assembly(id: $id) { agenda { id position kind } } }',
      { id },
      house.as('Solène'),
    );
    return new Evening(house, id, assembly.agenda);
  }

  /** The same, opened, with these people in the room. */
  static async opened(present: string[], clauses: Parameters<typeof House.build>[1] = {}, texts?: string[]) {
    const evening = await Evening.called(clauses, texts);
    for (const name of present) await evening.arrives(name);
    await evening.opens();
    return evening;
  }

  as = (name: string): Who => this.house.as(name);
  idOf = (name: string): string => this.house.idOf(name);
  /** The items put to the vote, from 0. */
  voted = (index: number): string => this.items.filter(({ kind }) => kind === 'vote')[index]?.id ?? '';

  opens = () =>
    verb(
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
    verb('recordArrival', { assemblyId: this.id, personId: this.idOf(name), mode }, this.as('Inès'));
  leaves = (name: string) =>
    verb('recordDeparture', { assemblyId: this.id, personId: this.idOf(name) }, this.as('Inès'));
  grants = (giver: string, holder: string, more: object = {}) =>
    verb(
      'grantProxy',
      { input: { assemblyId: this.id, holderId: this.idOf(holder), ...more } },
      this.as(giver),
    );
  opensVote = (index: number, method = 'named', who = 'Solène') =>
    verb('openVote', { itemId: this.voted(index), method }, this.as(who));
  casts = (voteId: string, name: string, choice: string, forWhom = name) =>
    verb('castBallot', { voteId, electorId: this.idOf(forWhom), choice }, this.as(name));
  counts = (voteId: string, counts: object, who = 'Ada') =>
    verb('countHands', { voteId, counts }, this.as(who));
  chair = (name: VerbName, variables: object) => verb(name, variables, this.as('Solène'));

  roll = async (): Promise<Answered> =>
    (await ask<{ roll: Answered }>(ROLL, { id: this.id }, this.as('Inès'))).roll;
  mine = async (name: string): Promise<Answered> =>
    (await ask<{ myBallots: Answered }>(MINE, { id: this.id }, this.as(name))).myBallots;
}

let stranger: Who;
beforeAll(async () => {
  const house = await House.build(tools);
  await house.welcome('Zoé', { role: 'chair' });
  stranger = house.as('Zoé');
});

describe('opening', () => {
  test('draws up the list: who votes, and why the others do not', async () => {
    const evening = await Evening.called();
    const opened = await evening.opens();
    expect(opened).toMatchObject({ state: 'open', chair: { id: evening.idOf('Solène') } });
    const { registered, lines } = await evening.roll();
    expect(registered).toEqual({ electors: 7, voices: 7 });
    const omar = lines.find(({ name }: { name: string }) => name === 'Omar');
    expect(omar).toMatchObject({ votes: false, reasons: [expect.stringContaining('cotisation')] });
  });

  test('only once, even when two try together', async () => {
    const evening = await Evening.called();
    const answers = await Promise.all([evening.opens(), evening.opens()]);
    expect(answers.map((one) => one.code ?? one.state).sort()).toEqual(['open', 'sitting.not-convened']);
  });

  test('is refused to members, to other associations, and with people who are not from here', async () => {
    const evening = await Evening.called();
    const input = { id: evening.id, chairId: evening.idOf('Ada'), secretaryId: evening.idOf('Ada') };
    expect((await verb('openAssembly', { input }, evening.as('Ada'))).code).toBe('access.denied');
    expect((await verb('openAssembly', { input }, stranger)).code).toBe('not-found');
    const foreign = { ...input, scrutineerIds: ['01900000-0000-7000-8000-00000000abcd'] };
    expect(await evening.chair('openAssembly', { input: foreign })).toMatchObject({
      code: 'not-found',
      field: 'scrutineerIds.0',
    });
    expect(await evening.chair('openAssembly', { input: { ...input, chairId: 'x' } })).toMatchObject({
      code: 'input.invalid',
      field: 'chairId',
    });
  });
});

describe('the desk', () => {
  test('notes an arrival once, however often it is said', async () => {
    const evening = await Evening.opened([]);
    const [first, second] = await Promise.all([evening.arrives('Ada'), evening.arrives('Ada')]);
    expect(first).toMatchObject({ presence: 'present', votes: true, voicesInHand: 1 });
    expect(second.arrivedAt).toBe(first.arrivedAt);
    const rows = await sql('select 1 from attendance where assembly_id = $1', [evening.id]);
    expect(rows).toHaveLength(1);
    expect((await evening.leaves('Ada')).presence).toBeNull();
    expect((await evening.leaves('Ada')).leftAt).toBeTruthy();
    expect(await sql('select 1 from attendance where assembly_id = $1', [evening.id])).toHaveLength(2);
  });

  test('counts the quorum as people come', async () => {
    const evening = await Evening.opened(['Ada'], { 'quorum.ago': { num: 1, den: 4 } });
    expect((await evening.roll()).quorums).toMatchObject([{ reached: false, counted: 1, required: 2 }]);
    await evening.arrives('Bakary');
    const [quorum] = (await evening.roll()).quorums;
    expect(quorum).toMatchObject({ reached: true, counted: 2 });
    expect(quorum.sentence).toMatch(/^Quorum atteint/);
  });

  test('refuses remote presence that the statutes do not know, and takes it where they do', async () => {
    const strict = await Evening.opened([]);
    expect((await strict.arrives('Ada', 'remote')).code).toBe('roll.remote-not-allowed');
    const open = await Evening.opened([], { remote_presence: true });
    expect(await open.arrives('Ada', 'remote')).toMatchObject({ presence: 'remote', voicesInHand: 1 });
  });

  test('a fee paid at the desk gives the vote at once', async () => {
    const evening = await Evening.opened(['Omar']);
    await sql(
      `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source)
       values ($1, gen_random_uuid(), $2, '2020-01-01', '2100-01-01', 'desk')`,
      [evening.house.id, evening.idOf('Omar')],
    );
    const redraw = { assemblyId: evening.id, personId: evening.idOf('Omar') };
    expect(await verb('redrawElector', redraw, evening.as('Inès'))).toMatchObject({
      votes: true,
      voicesInHand: 1,
      reasons: [],
    });
  });

  test('an organisation comes and goes with who votes for it', async () => {
    const evening = await Evening.called();
    await evening.house.welcome('Mairie', { organisation: true });
    await evening.house.welcome('Lou', { represents: 'Mairie' });
    await evening.opens();
    await evening.arrives('Lou');
    expect((await evening.roll()).present).toEqual({ electors: 2, voices: 2 });
    await evening.leaves('Lou');
    expect((await evening.roll()).present.electors).toBe(0);
  });

  test('is kept by those who may, from the convocation to the end', async () => {
    const evening = await Evening.opened(['Ada']);
    const arrival = { assemblyId: evening.id, personId: evening.idOf('Bakary'), mode: 'present' };
    expect((await verb('recordArrival', arrival, evening.as('Ada'))).code).toBe('access.denied');
    expect((await verb('recordArrival', arrival, stranger)).code).toBe('not-found');
    expect((await verb('recordArrival', { ...arrival, personId: 'x' }, evening.as('Inès'))).code).toBe(
      'not-found',
    );
    const { errors } = await graphql(ROLL, { id: evening.id }, evening.as('Ada'));
    expect(errors[0]?.extensions?.['refusal']).toBe('access.denied');
    for (const item of [0, 1]) await evening.chair('withdrawItem', { itemId: evening.voted(item) });
    expect((await evening.chair('closeAssembly', { id: evening.id })).state).toBe('closed');
    expect((await evening.arrives('Bakary')).code).toBe('sitting.desk-shut');
  });
});

describe('proxies', () => {
  test('given online, carried when the holder comes, taken back at any time', async () => {
    const evening = await Evening.called();
    const proxy = await evening.grants('Ada', 'Bakary');
    expect(proxy).toMatchObject({ standing: 'waiting', source: 'online', carriedBy: null });
    await evening.arrives('Bakary');
    expect((await evening.roll()).represented.voices).toBe(1);
    const withdrawn = await verb('withdrawProxy', { id: proxy.id }, evening.as('Ada'));
    expect(withdrawn.standing).toBe('revoked');
    expect((await verb('withdrawProxy', { id: proxy.id }, evening.as('Ada'))).standing).toBe('revoked');
    expect((await evening.roll()).represented.voices).toBe(0);
  });

  test('what can never count is refused when filed, with the rule’s own sentence', async () => {
    const evening = await Evening.called({ 'proxy.max': 1, 'proxy.substitute': false });
    expect(await evening.grants('Ada', 'Ada')).toMatchObject({
      code: 'proxy.refused',
      details: { reason: 'self' },
      message: expect.stringContaining('soi-même'),
    });
    await evening.grants('Ada', 'Bakary');
    const cap = await evening.grants('Chloé', 'Bakary');
    expect(cap).toMatchObject({ code: 'proxy.refused', details: { reason: 'over-limit' } });
    const chain = await evening.grants('Chloé', 'Ada');
    expect(chain).toMatchObject({ code: 'proxy.refused', details: { reason: 'holder-gave-proxy' } });
    const substitute = await evening.grants('Chloé', 'Driss', { substituteId: evening.idOf('Inès') });
    expect(substitute.code).toBe('proxy.no-substitute');
    const english = await verb(
      'grantProxy',
      { input: { assemblyId: evening.id, holderId: evening.idOf('Chloé') } },
      { ...evening.as('Chloé'), locale: 'en' },
    );
    expect(english.message).not.toMatch(/pouvoir/);
  });

  test('over the cap at the same instant: one is kept, the other refused', async () => {
    const evening = await Evening.called({ 'proxy.max': 1 });
    const answers = await Promise.all([evening.grants('Ada', 'Bakary'), evening.grants('Chloé', 'Bakary')]);
    expect(answers.map((one) => one.code ?? one.standing).sort()).toEqual(['proxy.refused', 'waiting']);
  });

  test('who owes the fee may give one before the opening, since it may still be paid', async () => {
    const evening = await Evening.called();
    expect((await evening.grants('Omar', 'Ada')).__typename).toBe('GivenProxy');
    await evening.opens();
    expect(await evening.grants('Omar', 'Ada')).toMatchObject({ details: { reason: 'giver-not-elector' } });
  });

  test('a paper at the desk; the deadline of the statutes counts for it', async () => {
    const evening = await Evening.called({ 'proxy.deadline_days': 2 });
    const paper = { assemblyId: evening.id, giverId: evening.idOf('Ada'), holderId: evening.idOf('Bakary') };
    const late = await verb('recordPaperProxy', { input: paper }, evening.as('Inès'));
    expect(late).toMatchObject({ code: 'proxy.refused', details: { reason: 'late' } });
    const inTime = { ...paper, receivedAt: inDays(-3) };
    expect(await verb('recordPaperProxy', { input: inTime }, evening.as('Inès'))).toMatchObject({
      source: 'paper',
      standing: 'waiting',
    });
    const tomorrow = { ...paper, receivedAt: inDays(1) };
    expect((await verb('recordPaperProxy', { input: tomorrow }, evening.as('Inès'))).code).toBe(
      'proxy.received-later',
    );
    expect((await verb('recordPaperProxy', { input: inTime }, evening.as('Ada'))).code).toBe('access.denied');
  });

  test('are private: a member sees those given and held, the desk sees all', async () => {
    const evening = await Evening.called();
    await evening.grants('Ada', 'Bakary');
    const [other] = await Promise.all([evening.grants('Chloé', 'Driss')]);
    const list = async (who: Who) =>
      (
        await ask<{ proxies: { giver: { id: string } }[] }>(
          'query ($id: ID!) { proxies(assemblyId: $id) { giver { id } } }',
          { id: evening.id },
          who,
        )
      ).proxies.map(({ giver }) => giver.id);
    expect(await list(evening.as('Bakary'))).toEqual([evening.idOf('Ada')]);
    expect(await list(evening.as('Inès'))).toHaveLength(2);
    expect((await verb('withdrawProxy', { id: other.id }, evening.as('Ada'))).code).toBe('not-found');
    expect((await verb('withdrawProxy', { id: other.id }, stranger)).code).toBe('not-found');
    const forAnother = {
      assemblyId: evening.id,
      holderId: evening.idOf('Ada'),
      giverId: evening.idOf('Driss'),
    };
    expect((await verb('grantProxy', { input: forAnother }, evening.as('Bakary'))).code).toBe(
      'proxy.not-yours-to-give',
    );
  });
});

describe('a vote by hands', () => {
  test('is counted, closed, proclaimed; only then do members see it', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary', 'Chloé']);
    const vote = await evening.opensVote(0, 'hands');
    await evening.counts(vote.id, { for: 1, against: 1, abstention: 1 });
    await evening.counts(vote.id, { for: 2, against: 1 });
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result).toMatchObject({ verdict: 'adopted', counts: { for: 2, against: 1 }, silent: 0 });
    const seen = async (name: string) => {
      const query = `query ($id: ID!) { assembly(id: $id) { agenda { votes { id ${RESULT} } } } }`;
      const { assembly } = await ask<{ assembly: Answered }>(query, { id: evening.id }, evening.as(name));
      return assembly.agenda.flatMap((item: Answered) => item.votes)[0].result;
    };
    expect(await seen('Bakary')).toBeNull();
    const proclaimed = await evening.chair('proclaim', { voteId: vote.id });
    expect(proclaimed.result.proclamation).toMatch(/adoptée/);
    expect((await seen('Bakary')).summary).toMatch(/^Adoptée/);
    expect((await evening.opensVote(0)).code).toBe('vote.already-decided');
  });

  test('cannot have more voices than the room', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    const vote = await evening.opensVote(0, 'hands');
    expect(await evening.counts(vote.id, { for: 3, against: 0 })).toMatchObject({
      code: 'assembly.more-votes-than-voices',
      details: { voted: 3, voices: 2 },
    });
    expect((await evening.counts(vote.id, { for: -1, against: 0 })).code).toBe('input.invalid');
    expect((await evening.chair('closeVote', { voteId: vote.id })).code).toBe('vote.not-counted');
    expect((await evening.counts(vote.id, { for: 1, against: 0 }, 'Bakary')).code).toBe('sitting.not-yours');
  });

  test('is opened one at a time, on a vote item, in an open sitting, by who conducts', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    const both = await Promise.all([evening.opensVote(0, 'hands'), evening.opensVote(1, 'hands')]);
    expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
      'Vote',
      'vote.one-at-a-time',
    ]);
    const information = evening.items.find(({ kind }) => kind === 'information');
    const onInformation = { itemId: information?.id, method: 'hands' };
    expect((await evening.chair('openVote', onInformation)).code).toBe('vote.information-only');
    expect((await evening.opensVote(1, 'hands', 'Bakary')).code).toBe('sitting.not-yours');
    expect((await verb('openVote', { itemId: evening.voted(1), method: 'hands' }, stranger)).code).toBe(
      'not-found',
    );
    const early = await Evening.called();
    expect((await early.opensVote(0)).code).toBe('sitting.not-open');
    const secret = await Evening.opened(['Ada'], { 'ballot.mode': 'secret' });
    expect(await secret.opensVote(0)).toMatchObject({
      code: 'vote.secret-only',
      message: expect.stringContaining('bulletin secret'),
    });
  });

  test('a tie is settled by whoever holds the casting vote (tie)', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary'], { tie: 'casting' });
    const vote = await evening.opensVote(0, 'hands');
    await evening.counts(vote.id, { for: 1, against: 1 });
    expect((await evening.chair('castChairVote', { voteId: vote.id, choice: 'for' })).code).toBe(
      'vote.not-tied',
    );
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result.verdict).toBe('tied');
    expect((await evening.chair('proclaim', { voteId: vote.id })).code).toBe('vote.unsettled');
    const byJoaquim = await verb('castChairVote', { voteId: vote.id, choice: 'for' }, evening.as('Joaquim'));
    expect(byJoaquim.code).toBe('vote.not-your-casting-vote');
    const settled = await evening.chair('castChairVote', { voteId: vote.id, choice: 'for' });
    expect(settled.result).toMatchObject({ verdict: 'adopted' });
    expect((await evening.chair('proclaim', { voteId: vote.id })).result.proclamation).toMatch(
      /prépondérante/,
    );
  });

  test('without quorum nothing is decided', async () => {
    const evening = await Evening.opened(['Ada'], { 'quorum.ago': { num: 1, den: 2 } });
    const vote = await evening.opensVote(0, 'hands');
    await evening.counts(vote.id, { for: 1, against: 0 });
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result.verdict).toBe('no_quorum');
  });

  test('set aside with its reason, the item is voted again', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    const vote = await evening.opensVote(0, 'hands');
    expect(await evening.chair('cancelVote', { voteId: vote.id, reason: ' ' })).toMatchObject({
      code: 'input.required',
      field: 'reason',
    });
    const cancelled = await evening.chair('cancelVote', { voteId: vote.id, reason: 'Question mal lue.' });
    expect(cancelled.cancelledAt).toBeTruthy();
    expect((await evening.counts(vote.id, { for: 1, against: 0 })).code).toBe('vote.cancelled');
    expect((await evening.opensVote(0, 'hands')).__typename).toBe('Vote');
  });
});

describe('a ballot', () => {
  test('cast twenty times at once is kept exactly once', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    const vote = await evening.opensVote(0);
    const answers = await Promise.all(Array.from({ length: 20 }, () => evening.casts(vote.id, 'Ada', 'for')));
    expect(answers.filter(({ __typename }) => __typename === 'Receipt')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ballot.already-cast')).toHaveLength(19);
    const rows = await sql('select choice from named_ballot where vote_id = $1', [vote.id]);
    expect(rows).toEqual([{ choice: 'for' }]);
  });

  test('gives a receipt, which the voter finds again', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    await evening.grants('Chloé', 'Ada');
    const vote = await evening.opensVote(0);
    const receipt = await evening.casts(vote.id, 'Ada', 'against', 'Chloé');
    expect(receipt).toMatchObject({ electorId: evening.idOf('Chloé'), choice: 'against' });
    expect(receipt.code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const mine = await evening.mine('Ada');
    expect(mine.vote.id).toBe(vote.id);
    expect(mine.mandates).toEqual([
      {
        electorId: evening.idOf('Ada'),
        name: 'Ada',
        ...{ voices: 1, own: true, cast: false, reason: null, receipt: null },
      },
      {
        electorId: evening.idOf('Chloé'),
        name: 'Chloé',
        ...{ voices: 1, own: false, cast: true, reason: null },
        receipt: { choice: 'against', code: receipt.code },
      },
    ]);
    const [chloe] = (await evening.mine('Chloé')).mandates;
    expect(chloe).toMatchObject({ own: true, cast: true, receipt: null });
  });

  test('is refused to who may not cast it, each time with its reason', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary', 'Omar']);
    const proxy = await evening.grants('Chloé', 'Bakary');
    const vote = await evening.opensVote(0);
    expect((await evening.casts(vote.id, 'Driss', 'for')).code).toBe('ballot.not-arrived');
    expect(await evening.casts(vote.id, 'Omar', 'for')).toMatchObject({
      code: 'ballot.no-vote',
      message: expect.stringContaining('cotisation'),
    });
    expect((await evening.casts(vote.id, 'Ada', 'for', 'Bakary')).code).toBe('ballot.mandate-not-yours');
    expect((await evening.casts(vote.id, 'Ada', 'for', 'Chloé')).code).toBe('ballot.mandate-not-yours');
    await verb('withdrawProxy', { id: proxy.id }, evening.as('Chloé'));
    expect(await evening.casts(vote.id, 'Bakary', 'for', 'Chloé')).toMatchObject({
      code: 'ballot.proxy-void',
      message: expect.stringContaining('repris'),
    });
    const foreign = { voteId: vote.id, electorId: evening.idOf('Ada'), choice: 'for' };
    expect((await verb('castBallot', foreign, stranger)).code).toBe('not-found');
    expect((await verb('castBallot', { ...foreign, voteId: 'x' }, evening.as('Ada'))).code).toBe('not-found');
    const { errors } = await graphql(
      'mutation ($v: ID!, $e: ID!) { castBallot(voteId: $v, electorId: $e, choice: maybe) { __typename } }',
      { v: vote.id, e: evening.idOf('Ada') },
      evening.as('Ada'),
    );
    expect(errors).toHaveLength(1);
  });

  test('comes too late once the vote is closed, and is not for hands', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    const vote = await evening.opensVote(0);
    expect((await evening.chair('closeVote', { voteId: vote.id })).code).toBe('vote.nobody-voted');
    await evening.casts(vote.id, 'Ada', 'for');
    await evening.chair('closeVote', { voteId: vote.id });
    expect((await evening.casts(vote.id, 'Bakary', 'for')).code).toBe('vote.closed');
    await evening.chair('proclaim', { voteId: vote.id });
    const hands = await evening.opensVote(1, 'hands');
    expect((await evening.casts(hands.id, 'Bakary', 'for')).code).toBe('ballot.by-hands');
  });

  test('racing the closing is either counted or refused, never lost', async () => {
    const evening = await Evening.opened(['Solène', 'Joaquim', 'Inès', 'Ada', 'Bakary', 'Chloé', 'Driss']);
    const vote = await evening.opensVote(0);
    await evening.casts(vote.id, 'Solène', 'for');
    const voters = ['Joaquim', 'Inès', 'Ada', 'Bakary', 'Chloé', 'Driss'];
    const [closed, ...cast] = await Promise.all([
      evening.chair('closeVote', { voteId: vote.id }),
      ...voters.map((name) => evening.casts(vote.id, name, 'for')),
    ]);
    const kept = cast.filter(({ __typename }) => __typename === 'Receipt').length;
    expect(cast.filter(({ code }) => code === 'vote.closed')).toHaveLength(voters.length - kept);
    expect(closed.result.counts.for).toBe(1 + kept);
  });

  test('still counts when who cast it has left before the closing', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    await evening.grants('Chloé', 'Ada');
    const vote = await evening.opensVote(0);
    await evening.casts(vote.id, 'Ada', 'for');
    await evening.casts(vote.id, 'Ada', 'for', 'Chloé');
    await evening.leaves('Ada');
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result).toMatchObject({ verdict: 'adopted', counts: { for: 2 }, silent: 1 });
  });

  test('is kept from who has an interest in the item (coi.excluded)', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    const conflict = { itemId: evening.voted(0), personId: evening.idOf('Ada') };
    expect((await evening.chair('noteConflict', conflict)).conflicts).toEqual([{ id: evening.idOf('Ada') }]);
    const vote = await evening.opensVote(0);
    expect((await evening.casts(vote.id, 'Ada', 'for')).code).toBe('ballot.conflicted');
    const during = { itemId: evening.voted(0), personId: evening.idOf('Bakary') };
    expect((await evening.chair('noteConflict', during)).code).toBe('vote.under-way');
  });
});

describe('conducting', () => {
  test('whoever the sitting chose may conduct it, office or not', async () => {
    const evening = await Evening.called();
    const input = {
      id: evening.id,
      chairId: evening.idOf('Bakary'),
      secretaryId: evening.idOf('Driss'),
      scrutineerIds: [],
    };
    await evening.chair('openAssembly', { input });
    const called = await verb('callItem', { itemId: evening.voted(1) }, evening.as('Bakary'));
    expect(called.currentItem).toEqual({ id: evening.voted(1) });
    expect((await verb('callItem', { itemId: evening.voted(1) }, evening.as('Chloé'))).code).toBe(
      'sitting.not-yours',
    );
    const debate = { itemId: evening.voted(0), speaker: 'Inès', debate: 'Trois questions.' };
    expect(await verb('noteDebate', debate, evening.as('Driss'))).toMatchObject({
      debate: 'Trois questions.',
    });
  });

  test('incidents are noted with their time', async () => {
    const evening = await Evening.opened([]);
    const said = { assemblyId: evening.id, text: 'Panne de son.', itemId: evening.voted(0) };
    expect(await evening.chair('noteIncident', said)).toMatchObject({ text: 'Panne de son.' });
    expect((await evening.chair('noteIncident', { ...said, text: '' })).code).toBe('input.required');
    const { incidents } = await ask<{ incidents: object[] }>(
      'query ($id: ID!) { incidents(assemblyId: $id) { text } }',
      { id: evening.id },
      evening.as('Ada'),
    );
    expect(incidents).toEqual([{ text: 'Panne de son.' }]);
  });

  test('closes when nothing is left to decide, and names what is', async () => {
    const evening = await Evening.opened(['Ada', 'Bakary']);
    const vote = await evening.opensVote(0, 'hands');
    expect((await evening.chair('closeAssembly', { id: evening.id })).code).toBe('vote.under-way');
    expect((await evening.chair('withdrawItem', { itemId: evening.voted(0) })).code).toBe('vote.under-way');
    await evening.counts(vote.id, { for: 2, against: 0 });
    await evening.chair('closeVote', { voteId: vote.id });
    await evening.chair('proclaim', { voteId: vote.id });
    expect(await evening.chair('closeAssembly', { id: evening.id })).toMatchObject({
      code: 'sitting.items-left',
      details: { items: [expect.stringContaining('Budget')] },
    });
    expect((await evening.chair('withdrawItem', { itemId: evening.voted(1) })).withdrawnAt).toBeTruthy();
    expect((await evening.opensVote(1)).code).toBe('vote.item-withdrawn');
    expect((await evening.chair('closeAssembly', { id: evening.id })).state).toBe('closed');
    expect((await evening.chair('closeAssembly', { id: evening.id })).code).toBe('sitting.not-open');
  });

  test('records the failure of a sitting that lacked its quorum', async () => {
    const lacking = await Evening.opened(['Ada'], { 'quorum.ago': { num: 1, den: 2 } });
    expect((await lacking.chair('recordFailure', { id: lacking.id })).state).toBe('closed');
    const reached = await Evening.opened(['Ada', 'Bakary', 'Chloé', 'Driss'], {
      'quorum.ago': { num: 1, den: 2 },
    });
    expect((await reached.chair('recordFailure', { id: reached.id })).code).toBe('sitting.quorum-reached');
  });
});
