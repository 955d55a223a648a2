import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening } from './testing/evening.js';
import { House } from './testing/house.js';

const tools = { sql, signedIn, ask };
const opened = (clauses: Parameters<typeof Evening.opened>[2], present = ['Ada', 'Bakary', 'Chloé']) =>
  Evening.opened(tools, present, clauses);
const asks = (evening: Evening, name: string, verb: 'askSecrecy' | 'takeBackSecrecy' = 'askSecrecy') =>
  evening.verb(verb, { itemId: evening.voted(0) }, evening.as(name));

describe('secrecy asked for', () => {
  test('by enough members leaves only the secret ballot (ballot.secret_requests)', async () => {
    const evening = await opened({ 'ballot.secret_requests': 2 });
    expect((await asks(evening, 'Ada')).ballot).toEqual({
      methods: ['hands', 'named', 'secret'],
      imposedBy: null,
      requests: 1,
      requestsNeeded: 2,
      asked: true,
    });
    expect((await asks(evening, 'Ada')).ballot.requests).toBe(1);
    expect((await asks(evening, 'Bakary')).ballot).toMatchObject({
      methods: ['secret'],
      imposedBy: 'requests',
    });
    expect(await evening.opensVote(0, 'hands')).toMatchObject({
      code: 'vote.secret-only',
      message: expect.stringContaining('ont demandé le secret'),
    });
    expect((await evening.opensVote(0, 'secret')).__typename).toBe('Vote');
    expect((await asks(evening, 'Chloé')).code).toBe('secrecy.too-late');
    expect((await asks(evening, 'Ada', 'takeBackSecrecy')).code).toBe('secrecy.too-late');
  });

  test('may be taken back before the vote opens', async () => {
    const evening = await opened({ 'ballot.secret_requests': 1 });
    expect((await asks(evening, 'Ada')).ballot.imposedBy).toBe('requests');
    expect((await asks(evening, 'Ada', 'takeBackSecrecy')).ballot).toMatchObject({
      imposedBy: null,
      asked: false,
    });
    expect((await evening.opensVote(0, 'hands')).__typename).toBe('Vote');
  });

  test('at once is counted once a person', async () => {
    const evening = await opened({ 'ballot.secret_requests': 3 });
    await Promise.all(['Ada', 'Ada', 'Bakary', 'Bakary', 'Chloé'].map((name) => asks(evening, name)));
    const rows = await sql('select 1 from secrecy_request where agenda_item_id = $1', [evening.voted(0)]);
    expect(rows).toHaveLength(3);
  });

  test('is refused without the right, without a voice in the room, on what is not voted, from elsewhere', async () => {
    const none = await opened({ 'ballot.secret_requests': null });
    expect((await asks(none, 'Ada')).code).toBe('secrecy.no-right');
    const evening = await opened({ 'ballot.secret_requests': 1 });
    expect((await asks(evening, 'Driss')).code).toBe('secrecy.voters-only');
    const information = evening.items.find(({ kind }) => kind === 'information');
    const told = await evening.verb('askSecrecy', { itemId: information?.id }, evening.as('Ada'));
    expect(told.code).toBe('vote.information-only');
    const stranger = await House.build(tools);
    await stranger.welcome('Zoé');
    const theirs = await evening.verb('askSecrecy', { itemId: evening.voted(0) }, stranger.as('Zoé'));
    expect(theirs.code).toBe('not-found');
    const early = await Evening.called(tools, { 'ballot.secret_requests': 1 });
    expect((await asks(early, 'Ada')).code).toBe('sitting.not-open');
  });
});

describe('the statutes', () => {
  test('may ask for secrecy at every vote (ballot.mode)', async () => {
    const evening = await opened({ 'ballot.mode': 'secret' });
    expect(await evening.opensVote(0, 'named')).toMatchObject({
      code: 'vote.secret-only',
      message: expect.stringContaining('bulletin secret'),
    });
    expect((await asks(evening, 'Ada')).code).toBe('secrecy.no-right');
    expect((await evening.opensVote(0, 'secret')).__typename).toBe('Vote');
  });

  test('or when it is about a person (ballot.secret_if_persons)', async () => {
    const evening = await opened({ 'ballot.secret_if_persons': true });
    await sql('update agenda_item set about_person = true where id = $1', [evening.voted(0)]);
    expect((await evening.opensVote(0, 'hands')).message).toContain('porte sur une personne');
    expect((await evening.opensVote(1, 'hands')).__typename).toBe('Vote');
  });

  test('may forbid phones: neither by name, nor in secret but on paper (ballot.phones)', async () => {
    const evening = await opened({ 'ballot.phones': false });
    expect((await evening.opensVote(0, 'named')).code).toBe('vote.no-phones');
    expect((await evening.opensVote(0, 'secret')).__typename).toBe('Vote');
  });
});
