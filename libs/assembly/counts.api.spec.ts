import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { COUNTING, type CountingSeen, Evening } from './testing/evening.js';
import { House } from './testing/house.js';

const tools = { sql, signedIn, ask };
const everyone = ['Solène', 'Joaquim', 'Inès', 'Ada', 'Bakary', 'Chloé', 'Driss'];

/** Ada and Driss are scrutineers, everyone is there. */
async function withScrutineers(scrutineers = ['Ada', 'Driss'], method = 'hands') {
  const evening = await Evening.called(tools);
  for (const name of everyone) await evening.arrives(name);
  const input = {
    id: evening.id,
    chairId: evening.idOf('Solène'),
    secretaryId: evening.idOf('Joaquim'),
    scrutineerIds: scrutineers.map(evening.idOf),
  };
  await evening.chair('openAssembly', { input });
  const { id: voteId } = await evening.opensVote(0, method);
  return { evening, voteId };
}

/** Counting as someone sees it; null for who does not count. */
async function seenBy(evening: Evening, name: string): Promise<CountingSeen | null> {
  const query = `query ($id: ID!) { assembly(id: $id) { agenda { votes { ${COUNTING} } } } }`;
  const { assembly } = await ask<{
    assembly: { agenda: { votes: { counting: CountingSeen | null }[] }[] };
  }>(query, { id: evening.id }, evening.as(name));
  return assembly.agenda.flatMap(({ votes }) => votes)[0]?.counting ?? null;
}

const seven = { for: 4, against: 2, blank: 1 };
const six = { for: 3, against: 2, blank: 1 };

describe('two scrutineers', () => {
  test('each count on their own device; the same count closes the vote', async () => {
    const { evening, voteId } = await withScrutineers();
    const first = await evening.handsIn(voteId, seven, 'Ada');
    expect(first.counting).toMatchObject({
      state: 'awaited',
      mine: { for: 4, against: 2 },
      countedBy: ['Ada'],
    });
    expect((await evening.chair('closeVote', { voteId })).code).toBe('vote.count-awaited');
    const second = await evening.handsIn(voteId, seven, 'Driss');
    expect(second.counting).toMatchObject({
      state: 'agreed',
      agreed: { for: 4, against: 2 },
      differences: [],
    });
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result).toMatchObject({
      counts: { for: 4, against: 2, blank: 1 },
      channels: [{ channel: 'hands', counts: { for: 4, against: 2 } }],
    });
  });

  test('who differ both see where, and one corrects', async () => {
    const { evening, voteId } = await withScrutineers();
    await evening.handsIn(voteId, seven, 'Ada');
    const other = await evening.handsIn(voteId, six, 'Driss');
    expect(other.counting).toMatchObject({
      state: 'differ',
      agreed: null,
      differences: [{ bucket: 'for', mine: 3, theirs: 4, name: 'Ada' }],
    });
    expect((await seenBy(evening, 'Ada'))?.differences).toEqual([
      { bucket: 'for', mine: 4, theirs: 3, name: 'Driss' },
    ]);
    expect((await evening.chair('closeVote', { voteId })).code).toBe('vote.counts-differ');
    expect((await evening.handsIn(voteId, seven, 'Driss')).counting?.state).toBe('agreed');
    const rows = await sql('select 1 from count_sheet where vote_id = $1', [voteId]);
    expect(rows).toHaveLength(3);
  });

  test('see no figure of the other before giving theirs; nobody else sees any', async () => {
    const { evening, voteId } = await withScrutineers();
    await evening.handsIn(voteId, seven, 'Ada');
    const driss = await seenBy(evening, 'Driss');
    expect(driss).toMatchObject({ state: 'awaited', mine: null, agreed: null, differences: [] });
    expect(await seenBy(evening, 'Bakary')).toBeNull();
    await evening.handsIn(voteId, seven, 'Driss');
    await evening.chair('closeVote', { voteId });
    expect(await seenBy(evening, 'Ada')).toBeNull();
  });

  test('at once are both kept', async () => {
    const { evening, voteId } = await withScrutineers();
    await Promise.all([evening.handsIn(voteId, seven, 'Ada'), evening.handsIn(voteId, seven, 'Driss')]);
    expect((await seenBy(evening, 'Solène'))?.state).toBe('agreed');
  });

  test('one named: the chair counts beside; none: one count is enough', async () => {
    const one = await withScrutineers(['Ada']);
    expect((await one.evening.handsIn(one.voteId, seven, 'Ada')).counting?.state).toBe('awaited');
    expect((await one.evening.handsIn(one.voteId, seven, 'Solène')).counting?.state).toBe('agreed');
    const none = await withScrutineers([]);
    expect((await none.evening.handsIn(none.voteId, seven, 'Solène')).counting?.state).toBe('agreed');
    expect((await none.evening.chair('closeVote', { voteId: none.voteId })).result?.verdict).toBe('adopted');
  });

  test('are refused bad figures, another association, a vote that is over', async () => {
    const { evening, voteId } = await withScrutineers();
    expect((await evening.handsIn(voteId, { for: -1, against: 0 }, 'Ada')).code).toBe('input.invalid');
    expect((await evening.handsIn(voteId, { for: 8, against: 0 }, 'Ada')).code).toBe('count.more-than-left');
    expect((await evening.handsIn(voteId, seven, 'Bakary')).code).toBe('sitting.not-yours');
    const stranger = await House.build(tools);
    await stranger.welcome('Zoé', { role: 'chair' });
    const theirs = { voteId, counts: seven };
    expect((await evening.verb('handInCount', theirs, stranger.as('Zoé'))).code).toBe('not-found');
    await evening.chair('cancelVote', { voteId, reason: 'Mal compté.' });
    expect((await evening.handsIn(voteId, seven, 'Ada')).code).toBe('vote.cancelled');
    const half = `insert into count_sheet (association_id, id, vote_id, channel, counts)
      values ($1, gen_random_uuid(), $2, 'hands', '{"for": 1.5, "against": 0, "abstention": 0, "blank": 0, "null": 0}')`;
    await expect(sql(half, [evening.house.id, voteId])).rejects.toThrow(/count_sheet_counts/);
  });
});

describe('one vote by several channels', () => {
  test('phones and paper are one secret count, each voice by one channel', async () => {
    const { evening, voteId } = await withScrutineers(['Ada', 'Driss'], 'secret');
    for (const name of ['Solène', 'Joaquim', 'Inès']) await evening.casts(voteId, name, 'for');
    expect(await seenBy(evening, 'Ada')).toMatchObject({ most: 4, online: 3 });
    expect(await evening.handsIn(voteId, { for: 5, against: 0 }, 'Ada')).toMatchObject({
      code: 'count.more-than-left',
      details: { voted: 5, voices: 4 },
    });
    for (const name of ['Ada', 'Driss']) await evening.handsIn(voteId, { for: 2, against: 1, null: 1 }, name);
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result).toMatchObject({
      counts: { for: 5, against: 1, null: 1 },
      silent: 0,
      channels: [
        { channel: 'online', counts: null },
        { channel: 'paper', counts: null },
      ],
    });
  });

  test('who took paper no longer votes on a phone, and paper ballots are no more than were taken', async () => {
    const { evening, voteId } = await withScrutineers(['Ada', 'Driss'], 'secret');
    const signs = (name: string, who = 'Ada') =>
      evening.verb('signOffOnPaper', { voteId, electorId: evening.idOf(name) }, evening.as(who));
    await evening.casts(voteId, 'Solène', 'for');
    expect((await signs('Bakary')).counting?.most).toBe(1);
    expect((await signs('Bakary')).code).toBe('ballot.already-cast');
    expect((await signs('Solène')).code).toBe('ballot.already-cast');
    expect((await signs('Omar')).code).toBe('ballot.not-in-room');
    expect((await signs('Chloé', 'Chloé')).code).toBe('sitting.not-yours');
    expect((await evening.casts(voteId, 'Bakary', 'for')).code).toBe('ballot.already-cast');
    expect((await evening.mine('Bakary')).mandates[0]).toMatchObject({ cast: true, receipt: null });
    const query = 'query ($id: ID!) { papersToHand(voteId: $id) { name signed } }';
    const list = await ask<{ papersToHand: object[] }>(query, { id: voteId }, evening.as('Ada'));
    expect(list.papersToHand).toHaveLength(6);
    expect(list.papersToHand).toContainEqual({ name: 'Bakary', signed: true });
    const { errors } = await graphql(query, { id: voteId }, evening.as('Chloé'));
    expect(errors[0]?.extensions?.['refusal']).toBe('sitting.not-yours');
    expect((await evening.chair('closeVote', { voteId })).code).toBe('vote.not-counted');
    expect((await evening.handsIn(voteId, { for: 2, against: 0 }, 'Ada')).code).toBe('count.more-than-left');
    for (const name of ['Ada', 'Driss']) await evening.handsIn(voteId, { for: 0, against: 1 }, name);
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result).toMatchObject({ counts: { for: 1, against: 1 }, silent: 5 });
  });

  test('the same mandate on a phone and on paper at once votes once', async () => {
    const { evening, voteId } = await withScrutineers(['Ada', 'Driss'], 'secret');
    const both = await Promise.all([
      evening.casts(voteId, 'Bakary', 'for'),
      evening.verb('signOffOnPaper', { voteId, electorId: evening.idOf('Bakary') }, evening.as('Ada')),
    ]);
    expect(both.filter(({ code }) => code === 'ballot.already-cast')).toHaveLength(1);
    expect(await sql('select 1 from sign_off where vote_id = $1', [voteId])).toHaveLength(1);
  });

  test('who votes on a phone after the paper was counted makes the count impossible, and it is said', async () => {
    const { evening, voteId } = await withScrutineers(['Ada', 'Driss'], 'secret');
    for (const name of ['Ada', 'Driss']) await evening.handsIn(voteId, { for: 7, against: 0 }, name);
    await evening.casts(voteId, 'Bakary', 'against');
    expect(await evening.chair('closeVote', { voteId })).toMatchObject({
      code: 'count.more-than-left',
      details: { voted: 7, voices: 6 },
    });
  });

  test('phones by name and the hands of the others', async () => {
    const { evening, voteId } = await withScrutineers(['Ada', 'Driss'], 'named');
    await evening.casts(voteId, 'Solène', 'for');
    expect(
      (await evening.verb('signOffOnPaper', { voteId, electorId: evening.idOf('Ada') }, evening.as('Ada')))
        .code,
    ).toBe('vote.no-paper');
    for (const name of ['Ada', 'Driss']) await evening.handsIn(voteId, { for: 1, against: 3 }, name);
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result).toMatchObject({
      verdict: 'rejected',
      counts: { for: 2, against: 3 },
      channels: [
        { channel: 'online', counts: { for: 1, against: 0 } },
        { channel: 'hands', counts: { for: 1, against: 3 } },
      ],
    });
  });
});
