import { ask, request, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Evening } from '../testing/evening.js';

const tools = { sql, signedIn, ask };
const clauses = { online_advance: true, postal: true } as const;
const FIELDS = `electorId open replaceable beforeProxy standing items { itemId bar sent { choice channel code } }`;

interface Mine {
  __typename: string;
  code: string;
  open: boolean;
  replaceable: boolean;
  standing: string | null;
  items: { itemId: string; bar: string | null; sent: { choice: string; code: string } | null }[];
}
type Choices = Partial<Record<number, string>>;

const ballots = (evening: Evening, choices: Choices) =>
  Object.entries(choices).map(([index, choice]) => ({ itemId: evening.voted(Number(index)), choice }));

async function sends(evening: Evening, name: string, choices: Choices, forWhom = name): Promise<Mine> {
  const input = {
    assemblyId: evening.id,
    electorId: evening.idOf(forWhom),
    ballots: ballots(evening, choices),
  };
  const query = `mutation ($input: VoteInAdvanceInput!) { answer: voteInAdvance(input: $input) {
    __typename ... on MyAdvance { ${FIELDS} } ... on Refusal { code } } }`;
  return (await ask<{ answer: Mine }>(query, { input }, evening.as(name))).answer;
}

async function posts(evening: Evening, name: string, choices: Choices, who = 'Joaquim') {
  const response = await request('/files?name=bulletin.pdf', {
    ...evening.as(who),
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: `bulletin de ${name}`,
  });
  const { id: fileId } = (await response.json()) as { id: string };
  const input = {
    ...{ assemblyId: evening.id, electorId: evening.idOf(name), fileId },
    ballots: ballots(evening, choices),
  };
  const query = `mutation ($input: PostalVoteInput!) { answer: recordPostalVote(input: $input) {
    __typename ... on AdvanceVoter { personId channels items standing } ... on Refusal { code } } }`;
  return (await ask<{ answer: { __typename: string; code?: string } }>(query, { input }, evening.as(who)))
    .answer;
}

const mine = async (evening: Evening, name: string): Promise<Mine | undefined> =>
  (
    await ask<{ myAdvance: Mine[] }>(
      `query ($id: ID!) { myAdvance(assemblyId: $id) { ${FIELDS} } }`,
      { id: evening.id },
      evening.as(name),
    )
  ).myAdvance[0];

/** Opened with these people in the room, and a vote by name on the first resolution. */
async function voting(evening: Evening, present: string[], index = 0) {
  for (const name of present) await evening.arrives(name);
  await evening.opens();
  return evening.opensVote(index);
}

describe('a vote in advance', () => {
  test('is counted with the room, and the minutes’ sentence says so', async () => {
    const evening = await Evening.called(tools, clauses);
    const sent = await sends(evening, 'Ada', { 0: 'against', 1: 'for' });
    expect(sent).toMatchObject({
      __typename: 'MyAdvance',
      standing: 'waiting',
      open: true,
      replaceable: false,
    });
    expect(sent.items.map((item) => item.sent?.choice)).toEqual(['against', 'for']);
    const { id } = await voting(evening, ['Bakary', 'Chloé']);
    const now =
      'query ($id: ID!) { assemblyNow(id: $id) { vote { participation { cast expected } } floor { itemId } item { amendments { id } } } }';
    expect(await ask(now, { id: evening.id }, evening.as('Ada'))).toMatchObject({
      assemblyNow: { vote: { participation: { cast: 0, expected: 2 } } },
    });
    await evening.casts(id, 'Bakary', 'for');
    await evening.casts(id, 'Chloé', 'for');
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ verdict: 'adopted', counts: { for: 2, against: 1 }, silent: 0 });
    expect(await mine(evening, 'Ada')).toMatchObject({ standing: 'counts', open: false });
    const [{ outcome }] = (await sql('select outcome from vote where id = $1', [id])) as [
      { outcome: object },
    ];
    expect(outcome).toMatchObject({ advance: { voices: 1, counts: { against: 1 }, void: 0 } });
  });

  test('stands aside for who comes: they vote in the room, and are told', async () => {
    const evening = await Evening.called(tools, clauses);
    await sends(evening, 'Ada', { 0: 'against' });
    const { id } = await voting(evening, ['Bakary']);
    await evening.casts(id, 'Bakary', 'for');
    await evening.arrives('Ada');
    expect(await mine(evening, 'Ada')).toMatchObject({ standing: 'aside' });
    await evening.casts(id, 'Ada', 'for');
    await evening.leaves('Ada');
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ counts: { for: 2, against: 0 } });
  });

  test('and an arrival while it is counted count the voice once, whichever comes first', async () => {
    const evening = await Evening.called(tools, clauses);
    await sends(evening, 'Ada', { 0: 'against' });
    const { id } = await voting(evening, ['Bakary']);
    await evening.casts(id, 'Bakary', 'for');
    const [closed] = await Promise.all([
      evening.chair('closeVote', { voteId: id }),
      evening.arrives('Ada'),
      evening.casts(id, 'Ada', 'for'),
    ]);
    const { counts } = closed.result as { counts: { for: number; against: number } };
    expect(counts.for + counts.against).toBeLessThanOrEqual(2);
    expect(counts.for).toBeGreaterThanOrEqual(1);
  });

  test('counts for the quorum only where the statutes say so', async () => {
    for (const [base, counted] of [
      [['represented'], 1],
      [['represented', 'postal'], 2],
    ] as const) {
      const evening = await Evening.called(tools, { ...clauses, 'quorum.base': [...base] });
      await sends(evening, 'Ada', { 0: 'for' });
      await evening.arrives('Bakary');
      expect((await evening.roll()).quorums[0]).toMatchObject({ counted });
    }
  });

  test('is final unless the statutes let it be changed; sent ten times at once, one is kept', async () => {
    const evening = await Evening.called(tools, clauses);
    const answers = await Promise.all(Array.from({ length: 10 }, () => sends(evening, 'Ada', { 0: 'for' })));
    expect(answers.filter(({ __typename }) => __typename === 'MyAdvance')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'advance.already-sent')).toHaveLength(9);
    expect(await sends(evening, 'Ada', { 1: 'for' })).toMatchObject({ __typename: 'MyAdvance' });

    const changing = await Evening.called(tools, { ...clauses, 'advance.replaceable': true });
    await sends(changing, 'Ada', { 0: 'for' });
    const again = await sends(changing, 'Ada', { 0: 'against' });
    expect(again.items[0]?.sent?.choice).toBe('against');
    const { id } = await voting(changing, ['Bakary']);
    await changing.casts(id, 'Bakary', 'against');
    expect((await changing.chair('closeVote', { voteId: id })).result).toMatchObject({
      counts: { against: 2 },
    });
  });

  test('goes before a proxy or after it, as the statutes say, and only on the items voted on', async () => {
    const evening = await Evening.called(tools, clauses);
    await evening.grants('Ada', 'Bakary');
    await sends(evening, 'Ada', { 0: 'against' });
    const { id } = await voting(evening, ['Bakary']);
    expect(await evening.casts(id, 'Bakary', 'for', 'Ada')).toMatchObject({ code: 'ballot.proxy-void' });
    await evening.casts(id, 'Bakary', 'for');
    expect((await evening.chair('closeVote', { voteId: id })).result).toMatchObject({
      counts: { for: 1, against: 1 },
    });
    const other = await evening.opensVote(1);
    expect(await evening.casts(other.id, 'Bakary', 'for', 'Ada')).toMatchObject({ __typename: 'Receipt' });

    const proxyFirst = await Evening.called(tools, { ...clauses, 'advance.precedence': 'proxy' });
    await proxyFirst.grants('Ada', 'Bakary');
    await sends(proxyFirst, 'Ada', { 0: 'against' });
    const vote = await voting(proxyFirst, ['Bakary']);
    await proxyFirst.casts(vote.id, 'Bakary', 'for', 'Ada');
    expect(await mine(proxyFirst, 'Ada')).toMatchObject({ standing: 'by_proxy', beforeProxy: false });
    expect((await proxyFirst.chair('closeVote', { voteId: vote.id })).result).toMatchObject({
      counts: { for: 1, against: 0 },
    });
  });

  test('is not offered where the vote is secret, and keeps the chair from a secret that nothing imposes', async () => {
    const secret = await Evening.called(tools, { ...clauses, 'ballot.mode': 'secret' });
    expect((await mine(secret, 'Ada'))?.items[0]?.bar).toBe('secret');
    expect(await sends(secret, 'Ada', { 0: 'for' })).toMatchObject({ code: 'advance.secret' });

    const evening = await Evening.called(tools, clauses);
    await sends(evening, 'Ada', { 0: 'for' });
    for (const name of ['Bakary', 'Chloé']) await evening.arrives(name);
    await evening.opens();
    expect(await evening.opensVote(0, 'secret')).toMatchObject({ code: 'vote.advance-by-name' });
    expect(await evening.opensVote(1, 'secret')).toMatchObject({ __typename: 'Vote' });
  });

  test('is set aside, and said to be, once the room makes the vote secret', async () => {
    const evening = await Evening.called(tools, { ...clauses, 'ballot.secret_requests': 1 });
    await sends(evening, 'Ada', { 0: 'for' });
    await evening.arrives('Bakary');
    await evening.opens();
    await evening.verb('askSecrecy', { itemId: evening.voted(0) }, evening.as('Bakary'));
    const { id } = await evening.opensVote(0, 'secret');
    await evening.casts(id, 'Bakary', 'against');
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ counts: { for: 0, against: 1 } });
    const [{ outcome }] = (await sql('select outcome from vote where id = $1', [id])) as [
      { outcome: object },
    ];
    expect(outcome).toMatchObject({ advance: { voices: 0, void: 1, why: 'secret' } });
  });

  test('is refused too late, without a voice, for another, where statutes know none, and on no resolution', async () => {
    const evening = await Evening.called(tools, clauses);
    expect(await sends(evening, 'Omar', { 0: 'for' })).toMatchObject({ code: 'advance.no-vote' });
    expect(await sends(evening, 'Ada', { 0: 'for' }, 'Bakary')).toMatchObject({
      code: 'advance.not-your-voice',
    });
    const elsewhere = await Evening.called(tools, clauses);
    const input = {
      ...{ assemblyId: evening.id, electorId: evening.idOf('Ada') },
      ballots: [{ itemId: elsewhere.voted(0), choice: 'for' }],
    };
    const query = `mutation ($input: VoteInAdvanceInput!) { answer: voteInAdvance(input: $input) {
      __typename ... on Refusal { code } } }`;
    expect(await ask(query, { input }, evening.as('Ada'))).toMatchObject({
      answer: { code: 'advance.not-on-agenda' },
    });
    expect(await ask(query, { input }, elsewhere.as('Ada'))).toMatchObject({ answer: { code: 'not-found' } });
    await evening.arrives('Bakary');
    await evening.opens();
    expect(await sends(evening, 'Ada', { 0: 'for' })).toMatchObject({ code: 'advance.too-late' });
    const silent = await Evening.called(tools);
    expect(await mine(silent, 'Ada')).toBeUndefined();
    expect(await sends(silent, 'Ada', { 0: 'for' })).toMatchObject({ code: 'advance.not-online' });
  });

  test('of who no longer votes at the opening is not counted', async () => {
    const evening = await Evening.called(tools, clauses);
    await sends(evening, 'Ada', { 0: 'against' });
    await sql('delete from fee_coverage where association_id = $1 and person_id = $2', [
      evening.house.id,
      evening.idOf('Ada'),
    ]);
    const { id } = await voting(evening, ['Bakary']);
    await evening.casts(id, 'Bakary', 'for');
    expect((await evening.chair('closeVote', { voteId: id })).result).toMatchObject({
      counts: { for: 1, against: 0 },
    });
  });
});

describe('a vote by post', () => {
  test('is entered with its paper by who keeps the desk, and counted; the desk reads who, never what', async () => {
    const evening = await Evening.called(tools, clauses);
    expect(await posts(evening, 'Ada', { 0: 'for' })).toMatchObject({ channels: ['postal'], items: 1 });
    expect(await sends(evening, 'Ada', { 0: 'against' })).toMatchObject({ code: 'advance.already-sent' });
    const seen = `query ($id: ID!) { advanceVoters(assemblyId: $id) { name channels items standing } assembly(id: $id) { advance { online postal voters } } }`;
    expect(await ask(seen, { id: evening.id }, evening.as('Solène'))).toEqual({
      advanceVoters: [{ name: 'Ada', channels: ['postal'], items: 1, standing: 'waiting' }],
      assembly: { advance: { online: true, postal: true, voters: 1 } },
    });
    const { id } = await voting(evening, ['Bakary']);
    await evening.casts(id, 'Bakary', 'for');
    expect((await evening.chair('closeVote', { voteId: id })).result).toMatchObject({ counts: { for: 2 } });
  });

  test('is refused to a member, and where the statutes know none', async () => {
    const evening = await Evening.called(tools, clauses);
    expect(await posts(evening, 'Bakary', { 0: 'for' }, 'Ada')).toMatchObject({ __typename: 'Refusal' });
    const silent = await Evening.called(tools, { online_advance: true });
    expect(await posts(silent, 'Ada', { 0: 'for' })).toMatchObject({ code: 'advance.not-postal' });
  });
});
