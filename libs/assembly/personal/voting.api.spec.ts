import { api, ask, graphql, signedIn, sql } from '../../../apps/api/testing/client.js';
import { following } from '../../membership/testing/following.js';
import { Evening } from '../testing/evening.js';
import { tokenOf } from '../testing/links.js';

const tools = { sql, signedIn, ask };
const advance = { online_advance: true } as const;
const remote = { remote_presence: true, 'remote.identification': 'personal-link' } as const;
const VOICE = 'electorId name open replaceable standing items { itemId bar sent { choice code } }';
const PAGE = 'state assembly { advance { open sent beforeProxy } presence { mode mayJoin reason } }';
const BALLOTS = 'vote { id paper { form } } mandates { electorId own cast reason receipt { choice code } }';

interface Answered {
  __typename: string;
  code: string;
  standing: string | null;
  choice: string | null;
  items: { itemId: string; bar: string | null; sent: { choice: string; code: string } | null }[];
  assembly: { advance: object | null; presence: object | null } | null;
  url: string;
}

const key = (evening: Evening, name: string) => tokenOf(tools, evening.house, name);

/** A verb by a link, without a session. */
async function says(name: string, type: string, fields: string, declared: string, variables: object) {
  const passed = declared.replace(/\$(\w+): [\w!]+/g, '$1: $$$1');
  const { answer } = await ask<{ answer: Answered }>(
    `mutation (${declared}) { answer: ${name}(${passed}) { __typename ... on ${type} { ${fields} } ... on Refusal { code } } }`,
    { ...variables },
  );
  return answer;
}
const joins = (token: string) => says('joinByLink', 'PersonalPage', PAGE, '$token: String!', { token });
const leaves = (token: string) => says('leaveByLink', 'PersonalPage', PAGE, '$token: String!', { token });
const casts = (token: string, voteId: string, electorId: string, choice: string) =>
  says(
    'castBallotByLink',
    'Receipt',
    'choice code',
    '$token: String!, $voteId: ID!, $electorId: ID!, $choice: Choice!',
    { token, voteId, electorId, choice },
  );
function sends(evening: Evening, token: string, name: string, choices: Partial<Record<number, string>>) {
  const ballots = Object.entries(choices).map(([index, choice]) => ({
    itemId: evening.voted(Number(index)),
    choice,
  }));
  const input = { electorId: evening.idOf(name), ballots };
  return says('voteInAdvanceByLink', 'MyAdvance', VOICE, '$token: String!, $input: AdvanceByLinkInput!', {
    token,
    input,
  });
}

/** What a link reads; the code of the refusal instead when it is refused. */
async function reads<T>(field: string, fields: string, token: string): Promise<T | string> {
  const { data, errors } = await graphql<{ read: T }>(
    `query ($token: String!) { read: ${field}(token: $token) { ${fields} } }`,
    { token },
  );
  return data?.read ?? String(errors[0]?.extensions?.['refusal']);
}
const ballotsOf = (token: string) =>
  reads<{ vote: { id: string } | null; mandates: object[] }>('personalBallots', BALLOTS, token);

describe('voting in advance by the link', () => {
  test('reads, casts, gives a receipt; the room counts it; reading alone changes nothing', async () => {
    const evening = await Evening.called(tools, advance);
    const token = await key(evening, 'Ada');
    expect(await reads('personalAdvance', VOICE, token)).toMatchObject([{ open: true, standing: null }]);
    expect(await reads('personalPage', PAGE, token)).toMatchObject({
      assembly: { advance: { open: true, sent: false } },
    });
    const opened = 'select 1 from personal_link_opening where association_id = $1';
    expect(await sql(opened, [evening.house.id])).toEqual([]);
    const sent = await sends(evening, token, 'Ada', { 0: 'for', 1: 'against' });
    expect(sent).toMatchObject({ __typename: 'MyAdvance', standing: 'waiting' });
    expect(sent.items.map((item) => item.sent)).toEqual([
      { choice: 'for', code: expect.any(String) },
      { choice: 'against', code: expect.any(String) },
    ]);
    expect(await sql(opened, [evening.house.id])).toHaveLength(1);
    expect(
      await sql('select distinct recorded_by from advance_vote where assembly_id = $1', [evening.id]),
    ).toEqual([{ recorded_by: evening.idOf('Ada') }]);
    await evening.arrives('Bakary');
    await evening.opens();
    const { id } = await evening.opensVote(0);
    await evening.casts(id, 'Bakary', 'against');
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result?.counts).toMatchObject({ for: 1, against: 1 });
    expect(await sends(evening, token, 'Ada', { 1: 'for' })).toMatchObject({ code: 'advance.too-late' });
  });

  test('is final or may be changed as the statutes say; ten at once are one vote', async () => {
    const final = await Evening.called(tools, advance);
    const token = await key(final, 'Ada');
    const many = await Promise.all(
      Array.from({ length: 10 }, () => sends(final, token, 'Ada', { 0: 'for' })),
    );
    expect(many.filter(({ __typename }) => __typename === 'MyAdvance')).toHaveLength(1);
    expect(new Set(many.map(({ code }) => code))).toEqual(new Set([undefined, 'advance.already-sent']));
    const loose = await Evening.called(tools, { ...advance, 'advance.replaceable': true });
    const again = await key(loose, 'Ada');
    await sends(loose, again, 'Ada', { 0: 'for' });
    expect((await sends(loose, again, 'Ada', { 0: 'blank' })).items[0]?.sent?.choice).toBe('blank');
  });

  test('tells which counts, the vote or the proxy given too, as the statutes say (advance.precedence)', async () => {
    for (const [precedence, beforeProxy] of [
      ['advance', true],
      ['proxy', false],
    ] as const) {
      const evening = await Evening.called(tools, { ...advance, 'advance.precedence': precedence });
      const token = await key(evening, 'Ada');
      await evening.grants('Ada', 'Bakary');
      await sends(evening, token, 'Ada', { 0: 'for' });
      expect(await reads('personalPage', PAGE, token)).toMatchObject({
        assembly: { advance: { sent: true, beforeProxy } },
      });
    }
  });

  test('is refused as with an account: another’s voice, a secret vote, statutes that know none, no voice', async () => {
    const evening = await Evening.called(tools, { ...advance, 'ballot.mode': 'secret' });
    const token = await key(evening, 'Ada');
    expect(await sends(evening, token, 'Bakary', { 0: 'for' })).toMatchObject({
      code: 'advance.not-your-voice',
    });
    expect(await sends(evening, token, 'Ada', { 0: 'for' })).toMatchObject({ code: 'advance.secret' });
    expect(await reads('personalPage', PAGE, token)).toMatchObject({ assembly: { advance: null } });
    const silent = await Evening.called(tools);
    expect(await sends(silent, await key(silent, 'Ada'), 'Ada', { 0: 'for' })).toMatchObject({
      code: 'advance.not-online',
    });
    const owing = await key(evening, 'Omar');
    expect(await sends(evening, owing, 'Omar', { 0: 'for' })).toMatchObject({ code: 'advance.no-vote' });
    const other = await Evening.called(tools, advance);
    const elsewhere = await sends(other, token, 'Ada', { 0: 'for' });
    expect(elsewhere.__typename).toBe('Refusal');
  });

  test('is an answer: no reminder goes to them, and the forecast counts them', async () => {
    const evening = await Evening.called(tools, { ...advance, 'quorum.ago': { num: 1, den: 2 } });
    await sends(evening, await key(evening, 'Ada'), 'Ada', { 0: 'for' });
    const query = `query ($id: ID!) { reminderPlan(assemblyId: $id) { byMail { name } }
      convocationFigures(assemblyId: $id) { unanswered votedInAdvance }
      quorumForecast(assemblyId: $id) { answered sentence } }`;
    const seen = await ask<{
      reminderPlan: { byMail: { name: string }[] };
      convocationFigures: object;
      quorumForecast: { answered: number; sentence: string };
    }>(query, { id: evening.id }, evening.as('Solène'));
    expect(seen.reminderPlan.byMail.map(({ name }) => name)).not.toContain('Ada');
    expect(seen.reminderPlan.byMail.map(({ name }) => name)).toContain('Bakary');
    expect(seen.convocationFigures).toEqual({ unanswered: 7, votedInAdvance: 1 });
    expect(seen.quorumForecast).toMatchObject({
      answered: 1,
      sentence: expect.stringMatching(/1\svote par avance/),
    });
  });
});

describe('attending and voting by the link', () => {
  test('enters from a distance, votes with the mandates carried, leaves', async () => {
    const evening = await Evening.opened(tools, ['Bakary'], remote);
    await evening.grants('Chloé', 'Ada');
    const token = await key(evening, 'Ada');
    expect(await reads('personalPage', PAGE, token)).toMatchObject({
      assembly: { presence: { mode: null, mayJoin: true } },
    });
    expect(await joins(token)).toMatchObject({ assembly: { presence: { mode: 'remote' } } });
    expect(
      await sql('select identification from attendance where assembly_id = $1 and person_id = $2', [
        evening.id,
        evening.idOf('Ada'),
      ]),
    ).toEqual([{ identification: 'personal-link' }]);
    const { id } = await evening.opensVote(0);
    expect(await ballotsOf(token)).toMatchObject({
      vote: { id, paper: null },
      mandates: [
        { own: true, reason: null },
        { own: false, reason: null },
      ],
    });
    expect(await casts(token, id, evening.idOf('Ada'), 'for')).toMatchObject({ choice: 'for' });
    expect(await casts(token, id, evening.idOf('Chloé'), 'against')).toMatchObject({ choice: 'against' });
    expect(await casts(token, id, evening.idOf('Ada'), 'against')).toMatchObject({
      code: 'ballot.already-cast',
    });
    expect(await casts(token, id, evening.idOf('Bakary'), 'for')).toMatchObject({
      code: 'ballot.mandate-not-yours',
    });
    expect(await leaves(token)).toMatchObject({ assembly: { presence: { mode: null } } });
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result?.counts).toMatchObject({ for: 1, against: 1 });
  });

  test('where the statutes want an account, or to see them, the link does not enter', async () => {
    const account = await Evening.opened(tools, ['Bakary'], { remote_presence: true });
    const token = await key(account, 'Ada');
    expect(await joins(token)).toMatchObject({ code: 'remote.account-needed' });
    expect(await reads('personalPage', PAGE, token)).toMatchObject({
      assembly: { presence: { mayJoin: false, reason: expect.stringContaining('compte') } },
    });
    const seen = await Evening.opened(tools, ['Bakary'], { ...remote, 'remote.identification': 'on-sight' });
    expect(await joins(await key(seen, 'Ada'))).toMatchObject({ code: 'remote.on-sight' });
    const none = await Evening.opened(tools, ['Bakary']);
    expect(await joins(await key(none, 'Ada'))).toMatchObject({ code: 'roll.remote-not-allowed' });
  });

  test('casts nothing in another assembly of the house, before arriving, nor with a link that serves no more', async () => {
    const evening = await Evening.opened(tools, ['Bakary'], remote);
    const token = await key(evening, 'Ada');
    const { id } = await evening.opensVote(0);
    expect(await casts(token, id, evening.idOf('Ada'), 'for')).toMatchObject({ code: 'ballot.not-arrived' });
    const [link] = await sql<{ id: string; assembly: string }>(
      `select l.id, c.assembly_id as assembly from personal_link l join convocation c on c.id = l.convocation_id
       where c.assembly_id = $1 and c.person_id = $2`,
      [evening.id, evening.idOf('Ada')],
    );
    await evening.chair('cancelVote', { voteId: id, reason: 'Erreur.' });
    expect(await casts(token, id, evening.idOf('Ada'), 'for')).toMatchObject({ code: 'vote.closed' });
    const elsewhere = await Evening.opened(tools, ['Bakary'], remote);
    const other = await elsewhere.opensVote(0);
    expect(await casts(token, other.id, evening.idOf('Ada'), 'for')).toMatchObject({ code: 'not-found' });
    await sql('update personal_link set revoked_at = now() where id = $1', [link?.id]);
    expect(await casts(token, id, evening.idOf('Ada'), 'for')).toMatchObject({ code: 'personal.replaced' });
    expect(await ballotsOf(token)).toBe('personal.replaced');
    expect(await reads('personalAdvance', VOICE, token)).toBe('personal.replaced');
  });

  test('follows the room, and no more once the link is revoked', async () => {
    const evening = await Evening.opened(tools, ['Bakary'], remote);
    const token = await key(evening, 'Ada');
    const query =
      'subscription ($token: String!) { personalRoom(token: $token) { state item { title } vote { id } } }';
    const nobody = { cookie: '', association: '' };
    const rooms = following<{ personalRoom: { vote: { id: string } | null } }>(
      api().url,
      query,
      { token },
      nobody,
    );
    expect((await rooms.next())?.data?.personalRoom).toMatchObject({ vote: null });
    const { id } = await evening.opensVote(0);
    let room = (await rooms.next())?.data?.personalRoom;
    while (!room?.vote) room = (await rooms.next())?.data?.personalRoom;
    expect(room.vote.id).toBe(id);
    await sql(
      `update personal_link set revoked_at = now() where convocation_id = (select id from convocation
         where assembly_id = $1 and person_id = $2)`,
      [evening.id, evening.idOf('Ada')],
    );
    await evening.chair('cancelVote', { voteId: id, reason: 'Erreur.' });
    expect(await rooms.next()).toBeUndefined();
    await rooms.stop();
  });
});

describe('a link handed over at the desk', () => {
  const hands = (evening: Evening, name: string, by: string) =>
    ask<{ answer: Answered }>(
      `mutation ($assemblyId: ID!, $personId: ID!) { answer: handPersonalLink(assemblyId: $assemblyId, personId: $personId) {
        ... on HandedLink { url } ... on Refusal { code } } }`,
      { assemblyId: evening.id, personId: evening.idOf(name) },
      evening.as(by),
    ).then(({ answer }) => answer);

  test('opens the booth to who is in the room; to nobody else, and not from any hands', async () => {
    const evening = await Evening.opened(tools, ['Bakary', 'Ada']);
    const { url } = await hands(evening, 'Ada', 'Inès');
    const token = new URL(url).searchParams.get('token') ?? '';
    const { id } = await evening.opensVote(0);
    expect(await casts(token, id, evening.idOf('Ada'), 'for')).toMatchObject({ choice: 'for' });
    expect(await hands(evening, 'Chloé', 'Inès')).toMatchObject({ code: 'personal.not-here' });
    expect(await hands(evening, 'Ada', 'Bakary')).toMatchObject({ code: 'access.denied' });
    const elsewhere = await Evening.opened(tools, ['Ada']);
    const foreign = { ...evening, id: elsewhere.id, as: evening.as, idOf: evening.idOf } as Evening;
    expect(await hands(foreign, 'Ada', 'Inès')).toMatchObject({ code: 'not-found' });
  });
});
