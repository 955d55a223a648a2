import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { House, inDays } from '../testing/house.js';
import { Poll } from '../testing/poll.js';

const tools = { sql, signedIn, ask };
const before = (poll: Poll) =>
  sql(`update election set candidacies_until = now() - interval '1 minute' where agenda_item_id = $1`, [
    poll.itemId,
  ]);

describe('an election on the agenda', () => {
  test('takes its method and its term from the statutes, and is about persons: secret where they say so', async () => {
    const poll = await Poll.called(
      tools,
      { seats: 2 },
      { 'board.term_years': 2, 'elect.method': 'approval' },
    );
    const { election, ballot } = await poll.read();
    expect(election).toMatchObject({
      method: 'approval',
      termYears: 2,
      office: 'board_member',
      unusual: false,
    });
    expect(ballot).toMatchObject({ methods: ['secret'], imposedBy: 'person' });
  });

  test('never by hands, and tells of a method the statutes do not name', async () => {
    const poll = await Poll.called(tools, { method: 'stv' }, { 'ballot.secret_if_persons': false });
    const { election, ballot } = await poll.read();
    expect(election.unusual).toBe(true);
    expect(ballot.methods).toEqual(['named', 'secret']);
  });

  test.each([
    ['a role that no assembly elects', { office: 'resident' }, 'election.office-appointed'],
    ['several seats by one name', { method: 'uninominal', seats: 2 }, 'election.one-seat-at-a-time'],
    ['a last day after it begins', { candidaciesUntil: inDays(3) }, 'election.deadline-late'],
    ['a last day that is past', { candidaciesUntil: inDays(-1) }, 'election.deadline-past'],
  ])('refuses %s', async (_, wrong, code) => {
    const house = await House.withBoard(tools);
    const { prepareAssembly } = await ask<{ prepareAssembly: { id: string } }>(
      `mutation ($input: PrepareAssemblyInput!) { prepareAssembly(input: $input) { ... on Assembly { id } } }`,
      { input: { nature: 'ordinary', startsAt: inDays(2), place: 'Atelier', fromTemplate: false } },
      house.as('Solène'),
    );
    const add = (input: object, who: string) =>
      ask<{ addElection: object }>(
        `mutation ($id: ID!, $input: ElectionInput!) { addElection(assemblyId: $id, input: $input) { __typename ... on Refusal { code } } }`,
        { id: prepareAssembly.id, input: { title: 'Conseil', seats: 1, ...input } },
        house.as(who),
      );
    expect((await add(wrong, 'Solène')).addElection).toMatchObject({ code });
    expect((await add({}, 'Ada')).addElection).toMatchObject({ code: 'access.denied' });
  });

  test('takes another method than the one of the statutes, and says so', async () => {
    const poll = await Poll.called(tools, { method: 'approval' }, { 'elect.method': 'without-candidate' });
    expect((await poll.read()).election).toMatchObject({ method: 'approval', unusual: true });
  });

  test('does not become a mere information', async () => {
    const poll = await Poll.called(tools, {}, { 'agenda.binding': false });
    const answer = await ask<{ answer: object }>(
      `mutation ($id: ID!) { answer: describeAgendaItem(id: $id, input: { kind: information }) { __typename ... on Refusal { code } } }`,
      { id: poll.itemId },
      poll.evening.as('Solène'),
    );
    expect(answer.answer).toMatchObject({ code: 'election.is-voted' });
  });
});

describe('a candidacy', () => {
  test('is declared by oneself, read by all, withdrawn, and declared again', async () => {
    const poll = await Poll.called(tools);
    const { id } = await poll.stands('Ada');
    expect((await poll.read('Bakary')).election.candidacies).toMatchObject([
      { person: { displayName: 'Ada' }, statement: 'Je suis Ada.', received: 'declared', withdrawnAt: null },
    ]);
    expect(await poll.stands('Ada')).toMatchObject({ code: 'candidacy.standing' });
    expect((await poll.verb('withdrawCandidacy', { id }, 'Ada')).withdrawnAt).not.toBeNull();
    expect(await poll.verb('withdrawCandidacy', { id }, 'Ada')).toMatchObject({
      code: 'candidacy.withdrawn',
    });
    expect((await poll.stands('Ada')).id).toBeDefined();
    expect((await poll.read()).election.candidacies).toHaveLength(2);
  });

  test('counts once however many come at the same moment', async () => {
    const poll = await Poll.called(tools);
    const answers = await Promise.all([1, 2, 3].map(() => poll.stands('Ada')));
    expect(answers.map(({ code }) => code).sort()).toEqual([
      'candidacy.standing',
      'candidacy.standing',
      undefined,
    ]);
  });

  test('after the date announced is received on paper, or in the sitting by who conducts it', async () => {
    const poll = await Poll.called(tools);
    await before(poll);
    expect(await poll.stands('Ada')).toMatchObject({ code: 'candidacy.deadline' });
    expect(await poll.receives('Bakary', 'paper')).toMatchObject({ received: 'paper' });
    expect(await poll.receives('Ada', 'sitting')).toMatchObject({ code: 'candidacy.not-sitting' });
    for (const name of ['Ada', 'Solène']) await poll.evening.arrives(name);
    await poll.evening.opens();
    expect(await poll.receives('Ada', 'sitting')).toMatchObject({ received: 'sitting' });
  });

  test('of somebody else is for who prepares or conducts, and never declared in their name', async () => {
    const poll = await Poll.called(tools);
    expect(await poll.receives('Bakary', 'paper', 'Ada')).toMatchObject({ code: 'candidacy.not-yours' });
    expect(await poll.receives('Bakary', 'declared')).toMatchObject({ code: 'candidacy.declared-by-self' });
    const { id } = await poll.stands('Ada');
    expect(await poll.verb('withdrawCandidacy', { id }, 'Bakary')).toMatchObject({
      code: 'candidacy.not-yours',
    });
  });

  test('is refused with its reason: not a member, under 16, a seat that goes on', async () => {
    const poll = await Poll.called(tools);
    const { house } = poll.evening;
    await house.welcome('Rose', { member: false });
    expect(await poll.receives('Rose', 'paper')).toMatchObject({
      code: 'candidacy.not-eligible',
      message: expect.stringContaining('n’est pas membre'),
    });
    await sql(`update person set birth_date = now() - interval '15 years' where id = $1`, [
      poll.idOf('Driss'),
    ]);
    expect(await poll.stands('Driss')).toMatchObject({ code: 'candidacy.not-eligible' });
    expect((await poll.stands('Driss', { guardiansConsent: true })).id).toBeDefined();
    await sql(`update mandate set ends_on = now() + interval '2 years' where person_id = $1`, [
      poll.idOf('Inès'),
    ]);
    expect(await poll.stands('Inès')).toMatchObject({ message: expect.stringContaining('siège déjà') });
  });

  test('with too many terms in a row is told to the assembly, not refused (board.max_terms)', async () => {
    const poll = await Poll.called(tools, {}, { 'board.max_terms': 1 });
    await poll.stands('Inès');
    expect((await poll.read()).election.candidacies[0]?.remarks).toEqual([
      expect.stringMatching(/1\smandat de suite/),
    ]);
  });

  test('belongs to its association', async () => {
    const [poll, elsewhere] = [await Poll.called(tools), await House.withBoard(tools)];
    const { answer } = await ask<{ answer: object }>(
      `mutation ($id: ID!) { answer: enterCandidacy(input: { itemId: $id }) { ... on Refusal { code } } }`,
      { id: poll.itemId },
      elsewhere.as('Ada'),
    );
    expect(answer).toEqual({ code: 'election.not-one' });
  });
});
