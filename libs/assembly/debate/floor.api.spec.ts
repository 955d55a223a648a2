import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { callVerb, Evening, type Who } from '../testing/evening.js';
import { House } from '../testing/house.js';

const tools = { sql, signedIn, ask };
const FLOOR = `query ($id: ID!) { assemblyNow(id: $id) { floor { closed secondsEach ordering
  speaking { name motive seconds secondsLeft } waiting { name motive } spoken { name times } } } }`;

interface Floor {
  closed: boolean;
  secondsEach: number;
  ordering: string;
  speaking: { name: string; motive: string; seconds: number; secondsLeft: number } | null;
  waiting: { name: string; motive: string }[];
  spoken: { name: string; times: number }[];
}

const floorOf = async (evening: Evening, who = 'Chloé'): Promise<Floor> =>
  (await ask<{ assemblyNow: { floor: Floor } }>(FLOOR, { id: evening.id }, evening.as(who))).assemblyNow
    .floor;
const queue = async (evening: Evening) => (await floorOf(evening)).waiting.map(({ name }) => name);

/** An evening at its first vote, with these people in the room. */
async function discussing(present: string[], clauses: Parameters<typeof House.build>[1] = {}) {
  const evening = await Evening.opened(tools, present, clauses);
  const itemId = evening.voted(0);
  await evening.chair('callItem', { itemId });
  const asks = (name: string, motive = 'speech') =>
    evening.verb('askToSpeak', { itemId, motive }, evening.as(name));
  const gives = (name?: string) =>
    evening.chair('giveFloor', { itemId, personId: name ? evening.idOf(name) : null });
  return { evening, itemId, asks, gives };
}

let stranger: Who;
beforeAll(async () => {
  const house = await House.build(tools);
  await house.welcome('Zoé', { role: 'chair' });
  stranger = house.as('Zoé');
});

describe('asking to speak', () => {
  test('puts one on the list, once; motions of order and answers come first; one may withdraw', async () => {
    const { evening, itemId, asks } = await discussing(['Ada', 'Bakary', 'Driss']);
    await asks('Ada');
    await asks('Bakary');
    await asks('Ada');
    expect(await queue(evening)).toEqual(['Ada', 'Bakary']);
    await asks('Driss', 'order');
    expect(await queue(evening)).toEqual(['Driss', 'Ada', 'Bakary']);
    expect(await sql('select 1 from floor_event where agenda_item_id = $1', [itemId])).toHaveLength(3);
    await evening.verb('withdrawFromSpeaking', { itemId }, evening.as('Ada'));
    await evening.verb('withdrawFromSpeaking', { itemId }, evening.as('Ada'));
    expect(await queue(evening)).toEqual(['Driss', 'Bakary']);
  });

  test('is for who is in the room, on the item under discussion, while no vote is open', async () => {
    const { evening, itemId, asks } = await discussing(['Ada', 'Bakary']);
    expect(await asks('Chloé')).toMatchObject({ code: 'floor.not-in-the-room', field: 'personId' });
    const elsewhere = { itemId: evening.voted(1), motive: 'speech' };
    expect((await evening.verb('askToSpeak', elsewhere, evening.as('Ada'))).code).toBe('floor.item-passed');
    expect((await callVerb(tools, 'askToSpeak', { itemId }, stranger)).code).toBe('not-found');
    await evening.opensVote(0);
    expect((await asks('Ada')).code).toBe('vote.under-way');
    const before = await Evening.called(tools);
    const early = { itemId: before.voted(0) };
    expect((await before.verb('askToSpeak', early, before.as('Ada'))).code).toBe('sitting.not-open');
  });

  test('the chair asks for who has no phone, nobody else does', async () => {
    const { evening, itemId } = await discussing(['Ada', 'Bakary']);
    const forAda = { itemId, personId: evening.idOf('Ada') };
    expect((await evening.verb('askToSpeak', forAda, evening.as('Bakary'))).code).toBe('sitting.not-yours');
    await evening.chair('askToSpeak', forAda);
    expect(await queue(evening)).toEqual(['Ada']);
    expect(await evening.chair('askToSpeak', { itemId, personId: 'x' })).toMatchObject({ code: 'not-found' });
    await evening.leaves('Ada');
    expect(await queue(evening)).toEqual([]);
  });

  test('not for whom the item concerns (coi.excluded), nor once the list is closed', async () => {
    const { evening, itemId, asks } = await discussing(['Ada', 'Bakary', 'Driss']);
    await evening.chair('noteConflict', { itemId, personId: evening.idOf('Ada') });
    expect((await asks('Ada')).code).toBe('floor.conflicted');
    await evening.chair('closeSpeakersList', { itemId });
    expect((await asks('Bakary')).code).toBe('floor.list-closed');
    expect((await asks('Driss', 'order')).code).toBeUndefined();
    await evening.chair('reopenSpeakersList', { itemId });
    expect((await asks('Bakary')).code).toBeUndefined();
    expect(await floorOf(evening)).toMatchObject({ closed: false });
  });

  test('twenty at once are twenty, each once', async () => {
    const { evening, asks } = await discussing(['Ada', 'Bakary', 'Chloé', 'Driss']);
    const names = ['Ada', 'Bakary', 'Chloé', 'Driss'];
    await Promise.all(Array.from({ length: 20 }, (_, index) => asks(names[index % 4] as string)));
    expect((await queue(evening)).sort()).toEqual(names);
  });
});

describe('the floor', () => {
  test('goes to who comes first, for the time set; extended, ended, and what each has said is counted', async () => {
    const { evening, itemId, asks, gives } = await discussing(['Ada', 'Bakary']);
    await evening.chair('setSpeakingRules', {
      assemblyId: evening.id,
      input: { seconds: 120, ordering: 'first_time_first' },
    });
    await asks('Ada');
    await asks('Bakary');
    await gives();
    const { speaking, waiting } = await floorOf(evening);
    expect(speaking).toMatchObject({ name: 'Ada', motive: 'speech', seconds: 120 });
    expect(speaking?.secondsLeft).toBeGreaterThan(110);
    expect(waiting.map(({ name }) => name)).toEqual(['Bakary']);
    expect((await asks('Ada')).code).toBe('floor.speaking-already');
    await evening.chair('extendFloor', { itemId, seconds: 60 });
    expect((await floorOf(evening)).speaking?.seconds).toBe(180);
    await evening.chair('endFloor', { itemId });
    await asks('Ada');
    expect((await queue(evening))[0]).toBe('Bakary');
    await gives('Ada');
    await gives('Bakary');
    expect(await floorOf(evening)).toMatchObject({
      speaking: { name: 'Bakary' },
      spoken: [{ name: 'Ada', times: 2 }],
    });
  });

  test('ends when the item goes to the vote, and when the assembly moves on', async () => {
    const { evening, asks, gives } = await discussing(['Ada', 'Bakary']);
    await asks('Ada');
    await gives();
    const vote = await evening.opensVote(0, 'hands');
    expect((await floorOf(evening)).speaking).toBeNull();
    expect((await gives()).code).toBe('vote.under-way');
    await evening.chair('cancelVote', { voteId: vote.id, reason: 'Reprise du débat' });
    await asks('Bakary');
    await gives();
    await evening.chair('callItem', { itemId: evening.voted(1) });
    await evening.chair('callItem', { itemId: evening.voted(0) });
    expect(await floorOf(evening)).toMatchObject({
      speaking: null,
      spoken: [{ name: 'Ada' }, { name: 'Bakary' }],
    });
  });

  test('is given by who conducts, to who waits, and never rewritten', async () => {
    const { evening, itemId, asks, gives } = await discussing(['Ada', 'Bakary']);
    expect((await gives()).code).toBe('floor.nobody-waits');
    expect((await evening.chair('extendFloor', { itemId, seconds: 60 })).code).toBe('floor.nobody-speaks');
    await asks('Ada');
    expect(await gives('Bakary')).toMatchObject({ code: 'floor.not-waiting', field: 'personId' });
    for (const name of ['giveFloor', 'endFloor', 'closeSpeakersList'] as const) {
      expect((await evening.verb(name, { itemId }, evening.as('Ada'))).code).toBe('sitting.not-yours');
      expect((await callVerb(tools, name, { itemId }, stranger)).code).toBe('not-found');
    }
    await gives();
    expect((await evening.chair('extendFloor', { itemId, seconds: 0 })).code).toBe('floor.time-malformed');
    const rules = { assemblyId: evening.id, input: { seconds: 5, ordering: 'first_come' } };
    expect(await evening.chair('setSpeakingRules', rules)).toMatchObject({
      code: 'input.invalid',
      field: 'seconds',
    });
    const [may] = await sql(
      `select has_table_privilege('etabli_app', 'floor_event', 'update') or has_table_privilege('etabli_app', 'floor_event', 'delete') as rewrites`,
    );
    expect(may).toEqual({ rewrites: false });
  });

  test('two who give it at once give it to one after the other', async () => {
    const { evening, asks, gives } = await discussing(['Ada', 'Bakary']);
    await asks('Ada');
    await asks('Bakary');
    await Promise.all([gives(), gives()]);
    const { speaking, spoken } = await floorOf(evening);
    expect([speaking?.name, ...spoken.map(({ name }) => name)].sort()).toEqual(['Ada', 'Bakary']);
  });
});
