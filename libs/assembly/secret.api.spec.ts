import { Client } from 'pg';
import { api, ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening } from './testing/evening.js';
import { House } from './testing/house.js';

const tools = { sql, signedIn, ask };
const everyone = ['Solène', 'Joaquim', 'Inès', 'Ada', 'Bakary', 'Chloé', 'Driss'];
const choices = ['for', 'against', 'for', 'blank', 'for', 'against', 'abstention'];

/** An evening where everyone is there, and a secret vote is open. */
async function inSecret(clauses: Parameters<typeof Evening.opened>[2] = {}, present = everyone) {
  const evening = await Evening.opened(tools, present, clauses);
  const vote = await evening.opensVote(0, 'secret');
  return { evening, voteId: vote.id };
}

/** Runs statements as the application does, inside an association. */
async function asApplication(evening: Evening, text: string, values: unknown[]): Promise<object[]> {
  const client = new Client({ connectionString: api().application });
  await client.connect();
  try {
    await client.query(`select set_config('etabli.association_id', $1, false)`, [evening.house.id]);
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

describe('a secret vote', () => {
  test('is cast on phones, one ballot a mandate; the result comes with the closing, never before', async () => {
    const { evening, voteId } = await inSecret({}, ['Ada', 'Bakary', 'Chloé']);
    await evening.grants('Driss', 'Ada');
    const before = await evening.mine('Ada');
    expect(before.vote?.id).toBe(voteId);
    expect(before.mandates.map(({ own }) => own)).toEqual([true, false]);
    const receipt = await evening.casts(voteId, 'Ada', 'against');
    expect(receipt).toEqual({
      __typename: 'Receipt',
      electorId: evening.idOf('Ada'),
      choice: null,
      at: null,
      code: expect.stringMatching(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/),
    });
    await evening.casts(voteId, 'Ada', 'for', 'Driss');
    await evening.casts(voteId, 'Bakary', 'for');
    const after = await evening.mine('Ada');
    expect(after.mandates).toMatchObject([
      { cast: true, receipt: { choice: null, code: receipt.code } },
      { cast: true, receipt: { choice: null } },
    ]);
    const now = `query ($id: ID!) { assemblyNow(id: $id) { vote { online participation { cast expected } } results { summary } } }`;
    expect(await ask(now, { id: evening.id }, evening.as('Chloé'))).toEqual({
      assemblyNow: { vote: { online: true, participation: { cast: 3, expected: 4 } }, results: [] },
    });
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result).toMatchObject({
      verdict: 'adopted',
      counts: { for: 2, against: 1 },
      silent: 1,
      channels: [{ channel: 'online', counts: { for: 2, against: 1 } }],
    });
  });

  test('gives a receipt of its own to each vote, and keeps no hour', async () => {
    const { evening, voteId } = await inSecret();
    const receipt = await evening.casts(voteId, 'Ada', 'for');
    await evening.chair('cancelVote', { voteId, reason: 'Pour voir.' });
    const again = await evening.opensVote(0, 'secret');
    expect((await evening.casts(again.id, 'Ada', 'for')).code).not.toBe(receipt.code);
    const rows = await sql('select at from sign_off where vote_id = any($1)', [[voteId, again.id]]);
    expect(rows).toEqual([{ at: null }, { at: null }]);
  });

  test('keeps each mandate once, cast twenty times at once', async () => {
    const { evening, voteId } = await inSecret();
    const answers = await Promise.all(Array.from({ length: 20 }, () => evening.casts(voteId, 'Ada', 'for')));
    expect(answers.filter(({ __typename }) => __typename === 'Receipt')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ballot.already-cast')).toHaveLength(19);
    expect(await sql('select choice from sealed_ballot where vote_id = $1', [voteId])).toEqual([
      { choice: 'for' },
    ]);
  });

  test('loses none of twenty ballots cast at once', async () => {
    const evening = await Evening.called(tools);
    const crowd = Array.from({ length: 20 }, (_, place) => `Votant${place}`);
    for (const name of crowd) await evening.house.welcome(name);
    await Promise.all(crowd.map((name) => evening.arrives(name)));
    await evening.opens();
    const { id: voteId } = await evening.opensVote(0, 'secret');
    const cast = await Promise.all(
      crowd.map((name, place) => evening.casts(voteId, name, place % 3 === 0 ? 'against' : 'for')),
    );
    expect(cast.every(({ __typename }) => __typename === 'Receipt')).toBe(true);
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result).toMatchObject({ counts: { for: 13, against: 7 }, silent: 0 });
  });

  test('racing the closing is either counted or refused, never lost', async () => {
    const { evening, voteId } = await inSecret();
    await evening.casts(voteId, 'Solène', 'for');
    const voters = everyone.slice(1);
    const [closed, ...cast] = await Promise.all([
      evening.chair('closeVote', { voteId }),
      ...voters.map((name) => evening.casts(voteId, name, 'for')),
    ]);
    const kept = cast.filter(({ __typename }) => __typename === 'Receipt').length;
    expect(cast.filter(({ code }) => code === 'vote.closed')).toHaveLength(voters.length - kept);
    expect(closed.result?.counts.for).toBe(1 + kept);
  });

  test('refuses what comes after the closing, on a proxy taken back, or from elsewhere', async () => {
    const { evening, voteId } = await inSecret({}, ['Ada', 'Bakary']);
    const proxy = await evening.grants('Driss', 'Ada');
    await evening.verb('withdrawProxy', { id: proxy.id }, evening.as('Driss'));
    expect((await evening.casts(voteId, 'Ada', 'for', 'Driss')).code).toBe('ballot.proxy-void');
    expect((await evening.casts(voteId, 'Bakary', 'for', 'Ada')).code).toBe('ballot.mandate-not-yours');
    const stranger = await House.build(tools);
    await stranger.welcome('Zoé', { role: 'chair' });
    const variables = { voteId, electorId: evening.idOf('Ada'), choice: 'for' };
    expect((await evening.verb('castBallot', variables, stranger.as('Zoé'))).code).toBe('not-found');
    expect((await evening.chair('closeVote', { voteId })).code).toBe('vote.nobody-voted');
    await evening.casts(voteId, 'Ada', 'for');
    await evening.chair('closeVote', { voteId });
    expect((await evening.casts(voteId, 'Bakary', 'for')).code).toBe('vote.closed');
    const query = `mutation ($v: ID!, $e: ID!) { castBallot(voteId: $v, electorId: $e, choice: maybe) { __typename } }`;
    const { errors } = await graphql(query, { v: voteId, e: variables.electorId }, evening.as('Ada'));
    expect(errors).toHaveLength(1);
  });

  test('a tie is never settled by a casting vote (CA Bordeaux, 12 January 2017)', async () => {
    const { evening, voteId } = await inSecret({ tie: 'casting' });
    await evening.casts(voteId, 'Ada', 'for');
    await evening.casts(voteId, 'Bakary', 'against');
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result?.verdict).toBe('rejected');
    expect((await evening.chair('castChairVote', { voteId, choice: 'for' })).code).toBe('vote.not-tied');
  });

  test('set aside, keeps everything sealed and counts for nothing', async () => {
    const { evening, voteId } = await inSecret();
    for (const name of ['Ada', 'Bakary']) await evening.casts(voteId, name, 'for');
    await evening.chair('cancelVote', { voteId, reason: 'Question mal lue.' });
    const kept = (table: string) => sql(`select 1 from ${table} where vote_id = $1`, [voteId]);
    expect(await kept('sealed_ballot')).toHaveLength(2);
    expect(await kept('opened_ballot')).toEqual([]);
    expect(await kept('sign_off')).toHaveLength(2);
    await expect(asApplication(evening, 'select open_box($1)', [voteId])).rejects.toThrow(/no box to open/);
    expect((await evening.opensVote(0, 'secret')).__typename).toBe('Vote');
  });

  test('is not held on phones where the statutes allow none (ballot.phones)', async () => {
    const { evening, voteId } = await inSecret({ 'ballot.phones': false });
    expect((await evening.casts(voteId, 'Ada', 'for')).code).toBe('ballot.on-paper');
    expect((await evening.mine('Ada')).vote).toBeNull();
    expect((await evening.chair('closeVote', { voteId })).code).toBe('vote.nobody-voted');
    await evening.counts(voteId, { for: 4, against: 2, null: 1 });
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result).toMatchObject({ verdict: 'adopted', counts: { for: 4, against: 2, null: 1 } });
  });
});

describe('secrecy', () => {
  /** Everyone votes in an order that is not that of the list, and the vote is closed. */
  async function voted() {
    const { evening, voteId } = await inSecret();
    const order = ['Chloé', 'Ada', 'Joaquim', 'Driss', 'Solène', 'Inès', 'Bakary'];
    for (const [place, name] of order.entries()) await evening.casts(voteId, name, choices[place] ?? 'for');
    return { evening, voteId, order: order.map((name) => evening.idOf(name)) };
  }

  test('before the closing the application can read no ballot, and write none beside the sign-off', async () => {
    const { evening, voteId } = await voted();
    for (const columns of ['choice', 'content', 'id', 'count(*)']) {
      await expect(
        asApplication(evening, `select ${columns} from sealed_ballot where vote_id = $1`, [voteId]),
      ).rejects.toThrow(/permission denied/);
    }
    for (const statement of [
      `insert into sealed_ballot (vote_id, choice) values ($1, 'for')`,
      `delete from sealed_ballot where vote_id = $1`,
      `insert into opened_ballot (vote_id, choice) values ($1, 'for')`,
      `update sign_off set at = now() where vote_id = $1`,
      `select rewrite_sign_offs($1)`,
      `select * from emptied_box($1)`,
    ]) {
      await expect(asApplication(evening, statement, [voteId])).rejects.toThrow(/permission denied/);
    }
    expect(await asApplication(evening, 'select * from opened_ballot where vote_id = $1', [voteId])).toEqual(
      [],
    );
  });

  test('a box opened while its vote stays open is shut again by the database', async () => {
    const { evening, voteId } = await voted();
    await expect(asApplication(evening, 'select open_box($1)', [voteId])).rejects.toThrow(/the vote is open/);
    expect(await sql('select 1 from sealed_ballot where vote_id = $1', [voteId])).toHaveLength(7);
  });

  test('a ballot with its elector never enters a secret vote', async () => {
    const { evening, voteId } = await voted();
    await expect(
      asApplication(
        evening,
        `insert into named_ballot (vote_id, elector_id, choice) values ($1, $2, 'for')`,
        [voteId, evening.idOf('Ada')],
      ),
    ).rejects.toThrow(/not by name/);
  });

  test('after the closing nothing in the tables joins who and what: no column, transaction, place or time', async () => {
    const { evening, voteId, order } = await voted();
    await evening.chair('closeVote', { voteId });
    const [signed, ballots] = await Promise.all([
      sql<Row>('select *, xmin::text, cmin::text from sign_off where vote_id = $1 order by ctid', [voteId]),
      sql<Row>('select *, xmin::text, cmin::text from opened_ballot where vote_id = $1 order by ctid', [
        voteId,
      ]),
    ]);
    expect([signed.length, ballots.length]).toEqual([7, 7]);
    expect(await sql('select 1 from sealed_ballot where vote_id = $1', [voteId])).toEqual([]);
    // No value that is in only one row of each side.
    const own = (rows: Row[]) =>
      rows.map((row) => Object.values(row).filter((value) => rows.filter((r) => has(r, value)).length === 1));
    const theirs = new Set(own(ballots).flat().map(String));
    expect(
      own(signed)
        .flat()
        .filter((value) => theirs.has(String(value))),
    ).toEqual([]);
    // One transaction for all of them, and one command on each side.
    expect(new Set([...signed, ...ballots].map(({ xmin }) => xmin)).size).toBe(1);
    expect(new Set(signed.map(({ cmin }) => cmin)).size).toBe(1);
    expect(new Set(ballots.map(({ cmin }) => cmin)).size).toBe(1);
    // The place of sign-offs on disk is that of the list, not that of casting.
    const places = signed.map((row) => row['elector_id']);
    expect(places).toEqual([...places].sort());
    expect(places).not.toEqual(order);
    // No time on either side, and random ids (version 4) that no clock gives.
    const times = (rows: Row[]) => rows.flatMap((row) => Object.values(row).filter((v) => v instanceof Date));
    expect([...times(signed), ...times(ballots)]).toEqual([]);
    for (const { id } of ballots) expect(id).toMatch(/^.{14}4/);
  });

  test('the order of opened ballots says nothing of the order of casting', async () => {
    const orders = new Set<string>();
    const { evening } = await inSecret({}, everyone);
    await evening.chair('cancelVote', { voteId: await openVoteOf(evening), reason: 'Essai.' });
    for (let round = 0; round < 4; round += 1) {
      const { id } = await evening.opensVote(0, 'secret');
      for (const [place, name] of everyone.entries()) await evening.casts(id, name, choices[place] ?? 'for');
      await evening.chair('closeVote', { voteId: id });
      const rows = await sql<{ choice: string }>(
        'select choice from opened_ballot where vote_id = $1 order by ctid',
        [id],
      );
      expect(rows.map(({ choice }) => choice).sort()).toEqual([...choices].sort());
      orders.add(rows.map(({ choice }) => choice).join());
      await evening.chair('cancelVote', { voteId: id, reason: 'Essai.' });
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test('a vote set aside is shuffled too', async () => {
    const { evening, voteId } = await voted();
    await evening.chair('cancelVote', { voteId, reason: 'Question mal lue.' });
    const traces = (table: string) =>
      sql<{ xmin: string }>(`select distinct xmin::text from ${table} where vote_id = $1`, [voteId]);
    expect(await traces('sealed_ballot')).toEqual(await traces('sign_off'));
    expect(await traces('sealed_ballot')).toHaveLength(1);
  });

  test('a mandate of many voices leaves ballots of one voice each', async () => {
    const { evening, voteId } = await inSecret();
    await sql(
      'update elector set voices = 3 where association_id = $1 and assembly_id = $2 and person_id = $3',
      [evening.house.id, evening.id, evening.idOf('Ada')],
    );
    await evening.casts(voteId, 'Ada', 'for');
    await evening.casts(voteId, 'Bakary', 'against');
    expect(await sql('select choice from sealed_ballot where vote_id = $1', [voteId])).toHaveLength(4);
    const closed = await evening.chair('closeVote', { voteId });
    expect(closed.result?.counts).toMatchObject({ for: 3, against: 1 });
  });

  test('a box that does not hold what was signed for is not counted', async () => {
    const { evening, voteId } = await voted();
    await sql(
      'delete from sealed_ballot where id = (select id from sealed_ballot where vote_id = $1 limit 1)',
      [voteId],
    );
    expect((await evening.chair('closeVote', { voteId })).code).toBe('vote.box-does-not-add-up');
  });

  test('leaves no choice elsewhere: jobs, mails, what changed, one’s own copy', async () => {
    const { evening, voteId } = await voted();
    await evening.chair('closeVote', { voteId });
    const tables = await sql<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'jobs', 'auth') and c.relkind = 'r'
         and c.relname not in ('vote', 'opened_ballot', 'sign_off', 'count_sheet')`,
    );
    for (const { name } of tables) {
      const found = await sql(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [
        voteId,
      ]);
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });
});

type Row = Record<string, unknown> & { xmin: string; cmin: string; id?: string };
const has = (row: Row, value: unknown) => Object.values(row).some((one) => String(one) === String(value));
const openVoteOf = async (evening: Evening): Promise<string> => {
  const [row] = await sql<{ id: string }>(
    'select id from vote where assembly_id = $1 and closed_at is null and cancelled_at is null',
    [evening.id],
  );
  return row?.id ?? '';
};
