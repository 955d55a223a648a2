import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Evening } from '../testing/evening.js';

const tools = { sql, signedIn, ask };
const imperative = { 'proxy.instructions': 'imperative' } as const;

/** Ada gave Bakary her voice, asking for a vote on the first resolution; Bakary is there, and it is being voted. */
async function instructed(clauses: Parameters<typeof Evening.called>[1] = {}, method = 'named') {
  const evening = await Evening.called(tools, clauses);
  const proxy = await evening.grants('Ada', 'Bakary', {
    instructions: [{ itemId: evening.voted(0), choice: 'against' }],
  });
  for (const name of ['Bakary', 'Chloé']) await evening.arrives(name);
  await evening.opens();
  const { id } = await evening.opensVote(0, method);
  return { evening, proxy, voteId: id };
}

const carriedBy = async (evening: Evening, name: string) =>
  (await evening.mine(name)).mandates.find(({ own }) => !own);

describe('what the giver of a proxy asks for', () => {
  test('is shown to who carries it as a wish: the ballot is theirs', async () => {
    const { evening, voteId } = await instructed();
    expect(await carriedBy(evening, 'Bakary')).toMatchObject({
      instruction: 'against',
      instructionBinds: false,
    });
    expect(await evening.casts(voteId, 'Bakary', 'for', 'Ada')).toMatchObject({ __typename: 'Receipt' });
  });

  test('binds where the statutes say so: a ballot against it is refused, the other counted', async () => {
    const { evening, voteId } = await instructed(imperative);
    expect(await carriedBy(evening, 'Bakary')).toMatchObject({ instructionBinds: true });
    expect(await evening.casts(voteId, 'Bakary', 'for', 'Ada')).toMatchObject({
      code: 'assembly.ballot-against-instruction',
    });
    await evening.casts(voteId, 'Bakary', 'for');
    await evening.casts(voteId, 'Bakary', 'against', 'Ada');
    expect((await evening.chair('closeVote', { voteId })).result).toMatchObject({
      counts: { for: 1, against: 1 },
    });
  });

  test('no longer binds once the text was amended', async () => {
    const evening = await Evening.called(tools, imperative);
    const instructions = [{ itemId: evening.voted(0), choice: 'against' }];
    await evening.grants('Ada', 'Bakary', { instructions });
    await evening.arrives('Bakary');
    await evening.opens();
    await evening.chair('callItem', { itemId: evening.voted(0) });
    const amendment = await evening.chair('proposeAmendment', {
      input: {
        itemId: evening.voted(0),
        proposerId: evening.idOf('Bakary'),
        text: 'L’assemblée approuve les comptes corrigés.',
        withinItem: true,
      },
    });
    const first = await evening.chair('openAmendmentVote', { id: amendment.id, method: 'named' });
    await evening.casts(first.id, 'Bakary', 'for');
    await evening.chair('closeVote', { voteId: first.id });
    await evening.chair('proclaim', { voteId: first.id });
    const { id } = await evening.opensVote(0);
    expect(await evening.casts(id, 'Bakary', 'for', 'Ada')).toMatchObject({ __typename: 'Receipt' });
  });

  test('never binds in secret: what is kept by name would tell the ballot', async () => {
    const { evening, voteId } = await instructed(imperative, 'secret');
    expect(await carriedBy(evening, 'Bakary')).toMatchObject({
      instruction: 'against',
      instructionBinds: false,
    });
    expect(await evening.casts(voteId, 'Bakary', 'for', 'Ada')).toMatchObject({ __typename: 'Receipt' });
  });

  test('is read by the giver and the holder only', async () => {
    const { evening } = await instructed();
    const seen = async (name: string) =>
      (
        await ask<{ proxies: { instructions: object[] }[] }>(
          'query ($id: ID!) { proxies(assemblyId: $id) { instructions { title choice } } }',
          { id: evening.id },
          evening.as(name),
        )
      ).proxies.flatMap(({ instructions }) => instructions);
    expect(await seen('Ada')).toHaveLength(1);
    expect(await seen('Bakary')).toHaveLength(1);
    expect(await seen('Solène')).toHaveLength(0);
    expect((await carriedBy(evening, 'Chloé')) ?? null).toBeNull();
  });

  test('is noted at the desk from a paper, once; not on a proxy given online, nor by another', async () => {
    const evening = await Evening.called(tools);
    const paper = await evening.verb(
      'recordPaperProxy',
      { input: { assemblyId: evening.id, giverId: evening.idOf('Ada'), holderId: evening.idOf('Bakary') } },
      evening.as('Inès'),
    );
    const instructions = [{ itemId: evening.voted(0), choice: 'for' }];
    const note = (id: string, name: string, asked: object[] = instructions) =>
      evening.verb('instructProxy', { id, instructions: asked }, evening.as(name));
    expect(await note(paper.id, 'Inès')).toMatchObject({ __typename: 'GivenProxy', instructions: [] });
    expect(await note(paper.id, 'Inès')).toMatchObject({ code: 'proxy.instructed-already' });
    expect(await note(paper.id, 'Chloé')).toMatchObject({ code: 'not-found' });
    const online = await evening.grants('Driss', 'Chloé');
    expect(await note(online.id, 'Inès')).toMatchObject({ code: 'proxy.instruct-paper' });
    const information = evening.items.find(({ kind }) => kind === 'information')?.id;
    expect(await note(online.id, 'Driss', [{ itemId: information, choice: 'for' }])).toMatchObject({
      code: 'proxy.instruct-resolutions',
    });
    const elsewhere = await Evening.called(tools);
    expect(await note(online.id, 'Driss', [{ itemId: elsewhere.voted(0), choice: 'for' }])).toMatchObject({
      code: 'proxy.instruct-resolutions',
    });
    expect(
      await evening.verb('instructProxy', { id: online.id, instructions }, elsewhere.as('Ada')),
    ).toMatchObject({ code: 'not-found' });
  });
});
