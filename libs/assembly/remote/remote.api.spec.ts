import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Evening } from '../testing/evening.js';

const tools = { sql, signedIn, ask };
const clauses = { remote_presence: true, 'quorum.base': ['represented', 'remote'] } as const;
const here = (evening: Evening) => ({ assemblyId: evening.id });
const joins = (evening: Evening, name: string) =>
  evening.verb('joinRemotely', here(evening), evening.as(name));
const leaves = (evening: Evening, name: string) =>
  evening.verb('leaveRemotely', here(evening), evening.as(name));
const open = (more: Parameters<typeof Evening.called>[1] = {}) =>
  Evening.opened(tools, ['Bakary'], { ...clauses, 'quorum.base': [...clauses['quorum.base']], ...more });

describe('a member away', () => {
  test('says they are there, counts for the quorum, and votes on their phone', async () => {
    const evening = await open();
    expect(await joins(evening, 'Ada')).toMatchObject({ myPresence: { mode: 'remote', mayJoin: false } });
    expect((await evening.roll()).quorums[0]).toMatchObject({ counted: 2 });
    const { id } = await evening.opensVote(0);
    const now =
      'query ($id: ID!) { assemblyNow(id: $id) { vote { participation { cast expected } } quorums { counted } } }';
    expect(await ask(now, { id: evening.id }, evening.as('Ada'))).toEqual({
      assemblyNow: { vote: { participation: { cast: 0, expected: 2 } }, quorums: [{ counted: 2 }] },
    });
    expect((await evening.mine('Ada')).mandates).toMatchObject([
      { own: true, reason: null, instruction: null },
    ]);
    await evening.casts(id, 'Ada', 'for');
    await evening.casts(id, 'Bakary', 'for');
    expect((await evening.chair('closeVote', { voteId: id })).result).toMatchObject({ counts: { for: 2 } });
    const moves = await sql(
      'select mode, identification from attendance where assembly_id = $1 and person_id = $2',
      [evening.id, evening.idOf('Ada')],
    );
    expect(moves).toEqual([{ mode: 'remote', identification: 'account' }]);
  });

  test('says it ten times at once and is there once; leaves, and comes back', async () => {
    const evening = await open();
    await Promise.all(Array.from({ length: 10 }, () => joins(evening, 'Ada')));
    const moves = 'select kind from attendance where assembly_id = $1 and person_id = $2 order by at';
    expect(await sql(moves, [evening.id, evening.idOf('Ada')])).toEqual([{ kind: 'arrived' }]);
    expect(await leaves(evening, 'Ada')).toMatchObject({ myPresence: { mode: null, mayJoin: true } });
    expect(await joins(evening, 'Ada')).toMatchObject({ myPresence: { mode: 'remote' } });
  });

  test('is refused where the statutes say no, want to see them, another day, and when they are in the room', async () => {
    expect(await joins(await open({ remote_presence: false, 'quorum.base': [] }), 'Ada')).toMatchObject({
      code: 'roll.remote-not-allowed',
    });
    expect(await joins(await open({ 'remote.identification': 'on-sight' }), 'Ada')).toMatchObject({
      code: 'remote.on-sight',
    });
    const tomorrow = await Evening.called(tools, { remote_presence: true });
    expect(await joins(tomorrow, 'Ada')).toMatchObject({ code: 'remote.not-today' });
    const evening = await open();
    expect(await joins(evening, 'Bakary')).toMatchObject({ code: 'remote.in-room' });
    expect(await leaves(evening, 'Bakary')).toMatchObject({ myPresence: { mode: 'present' } });
    expect(await evening.verb('joinRemotely', here(evening), tomorrow.as('Ada'))).toMatchObject({
      code: 'not-found',
    });
    await evening.house.welcome('Zoé', { member: false });
    expect((await joins(evening, 'Zoé')).__typename).toBe('Refusal');
    for (const index of [0, 1]) await evening.chair('withdrawItem', { itemId: evening.voted(index) });
    await evening.chair('closeAssembly', { id: evening.id });
    expect(await joins(evening, 'Ada')).toMatchObject({ code: 'sitting.desk-shut' });
  });

  test('whose vote in advance stands aside once they join', async () => {
    const evening = await Evening.called(tools, { remote_presence: true, online_advance: true });
    const input = {
      ...{ assemblyId: evening.id, electorId: evening.idOf('Ada') },
      ballots: [{ itemId: evening.voted(0), choice: 'against' }],
    };
    await ask(
      'mutation ($input: VoteInAdvanceInput!) { voteInAdvance(input: $input) { __typename } }',
      { input },
      evening.as('Ada'),
    );
    await evening.arrives('Bakary');
    await evening.opens();
    const { id } = await evening.opensVote(0);
    await joins(evening, 'Ada');
    await evening.casts(id, 'Ada', 'for');
    await evening.casts(id, 'Bakary', 'for');
    expect((await evening.chair('closeVote', { voteId: id })).result).toMatchObject({
      counts: { for: 2, against: 0 },
    });
  });
});

describe('a cut of the link', () => {
  const cuts = (evening: Evening, cut: boolean, name = 'Solène') =>
    evening.verb('noteRemoteLink', { ...here(evening), cut }, evening.as(name));

  test.each([
    ['continue', null, null],
    ['suspend', 'vote.remote-cut', null],
    ['adjourn', 'vote.remote-adjourned', 'vote.remote-adjourned'],
  ] as const)('under remote.incident %s', async (effect, whileCut, afterwards) => {
    const evening = await open({ 'remote.incident': effect });
    expect(await cuts(evening, true)).toMatchObject({ remoteSound: { cut: true, effect } });
    await cuts(evening, true);
    const first = await evening.opensVote(0);
    expect(first.code ?? null).toBe(whileCut);
    if (!whileCut) await evening.chair('cancelVote', { voteId: first.id, reason: 'Essai.' });
    expect(await cuts(evening, false)).toMatchObject({ remoteSound: { cut: false } });
    expect((await evening.opensVote(1)).code ?? null).toBe(afterwards);
    const noted = await sql('select remote_link from incident where assembly_id = $1 order by at', [
      evening.id,
    ]);
    expect(noted).toEqual([{ remote_link: 'cut' }, { remote_link: 'back' }]);
  });

  test('is noted by who conducts, where the statutes know remote presence', async () => {
    expect(await cuts(await open(), true, 'Bakary')).toMatchObject({ __typename: 'Refusal' });
    const closed = await open({ remote_presence: false, 'quorum.base': [] });
    expect(await cuts(closed, true)).toMatchObject({ code: 'roll.remote-not-allowed' });
  });
});
