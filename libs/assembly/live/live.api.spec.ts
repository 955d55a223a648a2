import { api, ask, graphql, signedIn, sql } from '../../../apps/api/testing/client.js';
import { following as follow } from '../../membership/testing/following.js';
import { Evening, type Result, type Who } from '../testing/evening.js';
import { House } from '../testing/house.js';
import { Poll } from '../testing/poll.js';

const tools = { sql, signedIn, ask };
const ROOM = `id revision state item { title text amended standing amendments { number proposer text } }
  floor { speaking { name } waiting { name } } vote { id method stage participation { cast expected } election { names seed } }
  results { amendmentId title verdict summary proclamation counts { for against abstention blank null } }
  quorums { reached counted required sentence }`;

interface Room {
  revision: number;
  state: string;
  item: { title: string; standing: string[] } | null;
  vote: {
    stage: string;
    participation: { cast: number; expected: number } | null;
    election: { names: string[]; seed: string } | null;
  } | null;
  results: (Result & { title: string })[];
  quorums: { reached: boolean; counted: number; sentence: string }[];
}

/** A phone or the screen of the room, following an assembly. */
function following(evening: Evening, who: Who) {
  const query = `subscription ($id: ID!) { assemblyLive(id: $id) { ${ROOM} } }`;
  const rooms = follow<{ assemblyLive: Room }>(api().url, query, { id: evening.id }, who);
  const next = async (): Promise<Room> => {
    const value = await rooms.next();
    if (!value?.data) throw new Error(JSON.stringify(value?.errors));
    return value.data.assemblyLive;
  };
  return {
    next,
    /** The first state that is as expected: several changes may arrive folded into one. */
    until: async (expected: (room: Room) => boolean): Promise<Room> => {
      for (;;) {
        const room = await next();
        if (expected(room)) return room;
      }
    },
    stop: rooms.stop,
  };
}

describe('the room', () => {
  test('is followed by all, each in their language: item, participation, result; never a running total', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary', 'Chloé']);
    const screen = following(evening, evening.as('Inès'));
    const phone = following(evening, { ...evening.as('Ada'), locale: 'en' });
    expect(await screen.next()).toMatchObject({ state: 'open', item: null, vote: null, results: [] });
    expect((await phone.next()).quorums[0]?.sentence).not.toMatch(/Quorum (non )?atteint/);

    const vote = await evening.opensVote(0);
    const opened = await screen.until((room) => room.vote !== null);
    expect(opened).toMatchObject({
      item: { title: 'Comptes' },
      vote: { stage: 'open', participation: { cast: 0, expected: 3 } },
    });
    await Promise.all([evening.casts(vote.id, 'Ada', 'for'), evening.casts(vote.id, 'Bakary', 'against')]);
    const counting = await screen.until((room) => room.vote?.participation?.cast === 2);
    expect(JSON.stringify(counting)).not.toMatch(/"(for|against)":/);
    await evening.casts(vote.id, 'Chloé', 'for');
    await evening.chair('closeVote', { voteId: vote.id });
    const closed = await screen.until((room) => room.vote?.stage === 'counted');
    expect(closed.results).toEqual([]);
    await evening.chair('proclaim', { voteId: vote.id });
    const proclaimed = await screen.until((room) => room.results.length > 0);
    expect(proclaimed.results[0]).toMatchObject({
      title: 'Comptes',
      verdict: 'adopted',
      proclamation: 'La résolution est adoptée.',
      counts: { for: 2, against: 1 },
    });
    const inEnglish = await phone.until((room) => room.results.length > 0);
    expect(inEnglish.results[0]?.proclamation).not.toBe(proclaimed.results[0]?.proclamation);
    await Promise.all([screen.stop(), phone.stop()]);
  });

  test('shows the quorum as people come and go', async () => {
    const evening = await Evening.opened(tools, ['Ada'], { 'quorum.ago': { num: 1, den: 4 } });
    const screen = following(evening, evening.as('Ada'));
    expect((await screen.next()).quorums).toMatchObject([{ reached: false, counted: 1 }]);
    await evening.arrives('Bakary');
    const reached = await screen.until(({ quorums }) => quorums[0]?.reached === true);
    expect(reached.quorums[0]).toMatchObject({ counted: 2 });
    await evening.leaves('Bakary');
    expect((await screen.until(({ quorums }) => quorums[0]?.reached === false)).quorums[0]?.counted).toBe(1);
    await screen.stop();
  });

  test('holds nothing personal', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const vote = await evening.opensVote(0);
    await evening.casts(vote.id, 'Ada', 'for');
    const query = `query ($id: ID!) { assemblyNow(id: $id) { ${ROOM} } }`;
    const seen = JSON.stringify(await ask(query, { id: evening.id }, evening.as('Chloé')));
    for (const name of ['Ada', 'Bakary']) {
      expect(seen).not.toContain(evening.idOf(name));
      expect(seen).not.toContain(name);
    }
  });

  test('is shut to another association, and ends when the right to read it does', async () => {
    const evening = await Evening.opened(tools, ['Ada']);
    const stranger = await House.build(tools);
    await stranger.welcome('Zoé', { role: 'chair' });
    const query = `query ($id: ID!) { assemblyNow(id: $id) { id } }`;
    const { errors } = await graphql(query, { id: evening.id }, stranger.as('Zoé'));
    expect(errors[0]?.extensions?.['refusal']).toBe('not-found');
    const phone = following(evening, evening.as('Driss'));
    await phone.next();
    await sql(`update membership set ends_on = '2020-01-02' where association_id = $1 and person_id = $2`, [
      evening.house.id,
      evening.idOf('Driss'),
    ]);
    const ended = phone.next().then(
      () => 'more',
      () => 'ended',
    );
    await evening.arrives('Bakary');
    expect(await ended).toBe('ended');
    await phone.stop();
  });
});

describe('a screen that comes late, or back after a cut', () => {
  test('is given the present state first: who speaks, the amendment, the text as amended', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary', 'Chloé']);
    const itemId = evening.voted(0);
    await evening.chair('callItem', { itemId });
    const before = following(evening, evening.as('Ada'));
    await before.until(({ item }) => item?.title === 'Comptes');
    await before.stop();
    for (const name of ['Ada', 'Bakary']) await evening.verb('askToSpeak', { itemId }, evening.as(name));
    await evening.chair('giveFloor', { itemId });
    const proposes = (text: string) =>
      evening.chair('proposeAmendment', {
        input: { itemId, proposerId: evening.idOf('Chloé'), text, withinItem: true },
      });
    const { id } = await proposes('Approuvés, avec réserve.');
    const vote = await evening.chair('openAmendmentVote', { id, method: 'hands' });
    await evening.counts(vote.id, { for: 3, against: 0 });
    await evening.chair('closeVote', { voteId: vote.id });
    await evening.chair('proclaim', { voteId: vote.id });
    await evening.chair('giveFloor', { itemId });
    await proposes('Rejetés.');
    const after = following(evening, evening.as('Ada'));
    expect(await after.next()).toMatchObject({
      item: {
        title: 'Comptes',
        text: 'Approuvés, avec réserve.',
        amended: true,
        amendments: [{ number: 2, proposer: 'Chloé', text: 'Rejetés.' }],
      },
      floor: { speaking: { name: 'Bakary' }, waiting: [] },
      results: [{ amendmentId: id, proclamation: expect.stringMatching(/^L’amendement est adopté/) }],
    });
    await after.stop();
  });

  test('shows who stands and the phrase of the lots before the count, while ballots come in', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary']);
    const screen = following(poll.evening, poll.evening.as('Inès'));
    await screen.next();
    await poll.evening.chair('callItem', { itemId: poll.itemId });
    const discussed = await screen.until(({ item }) => item !== null);
    expect(discussed).toMatchObject({ item: { standing: ['Ada', 'Bakary'] }, vote: null });
    expect((await poll.receives('Chloé', 'sitting')).message).toBeUndefined();
    await screen.until(({ item }) => item?.standing.includes('Chloé') ?? false);
    const { id, paper } = await poll.opens();
    const open = await screen.until(({ vote }) => vote !== null);
    expect(open.item?.standing).toEqual([]);
    expect(open.vote?.election).toEqual({ names: ['Ada', 'Bakary', 'Chloé'], seed: paper.seed });
    for (const name of ['Ada', 'Bakary', 'Chloé']) await poll.casts(id, name, { marks: ['Ada'] });
    await screen.until(({ vote }) => vote?.participation?.cast === 3);
    await poll.concludes(id);
    const { results } = await screen.until((room) => room.results.length > 0);
    expect(results).toMatchObject([{ verdict: 'elected', proclamation: expect.stringContaining('Ada') }]);
    screen.stop();
  });
});
