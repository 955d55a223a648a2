import { ask, signedIn, sql } from '../../../../apps/api/testing/client.js';
import { House } from '../../testing/house.js';
import { Poll } from '../../testing/poll.js';
import type { Polled } from '../../testing/poll-verbs.js';

const tools = { sql, signedIn, ask };
const everyone = ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès', 'Solène'];

/** A ballot by lists for two seats, these lists having been handed in. */
async function withLists(lists: Record<string, string[]>, clauses = {}) {
  const poll = await Poll.called(tools, { method: 'list', seats: 2 }, clauses);
  for (const [name, people] of Object.entries(lists)) {
    expect((await poll.lists(name, people)).message).toBeUndefined();
  }
  for (const name of everyone) await poll.evening.arrives(name);
  await poll.evening.opens();
  return poll;
}

const two = { Renouveau: ['Ada', 'Bakary', 'Chloé'], Continuité: ['Driss', 'Inès'] };
const idOf = ({ paper }: Polled, list: string): string =>
  paper.names.find(({ name }) => name === list)?.candidateId ?? '';
const peopleOn = (list: { members: { person: { displayName: string } }[] } | undefined) =>
  list?.members.map(({ person }) => person.displayName);

describe('an election by lists (statutes: elect.method)', () => {
  test('hands lists with their people, and seats the first of the one with the most voices', async () => {
    const poll = await withLists(two);
    const vote = await poll.opens();
    expect(vote.paper).toMatchObject({
      form: 'list',
      names: [
        { name: 'Renouveau', members: ['Ada', 'Bakary', 'Chloé'] },
        { name: 'Continuité', members: ['Driss', 'Inès'] },
      ],
    });
    const list = idOf(vote, 'Renouveau');
    for (const name of ['Ada', 'Bakary', 'Chloé']) await poll.casts(vote.id, name, { list });
    await poll.casts(vote.id, 'Driss', { list: idOf(vote, 'Continuité') });
    await poll.casts(vote.id, 'Inès', {});
    const { result } = await poll.concludes(vote.id);
    expect(result.election.rows).toMatchObject([
      { name: 'Renouveau', voices: 3, elected: true },
      { name: 'Continuité', voices: 1, elected: false },
    ]);
    expect(result.election.lines.join(' ')).toMatch(/Liste «\sRenouveau\s»\s: Ada, Bakary et Chloé\./);
    expect((await poll.read()).election.elected).toMatchObject([{ name: 'Ada' }, { name: 'Bakary' }]);
  });

  test('lists left level are voted on again, without one withdrawn since (elect.tie)', async () => {
    const poll = await withLists(two, { 'elect.tie': 'second-ballot' });
    const first = await poll.opens();
    await poll.casts(first.id, 'Ada', { list: idOf(first, 'Renouveau') });
    await poll.casts(first.id, 'Driss', { list: idOf(first, 'Continuité') });
    const said = await poll.concludes(first.id);
    expect(said.result).toMatchObject({ verdict: 'unsettled', election: { next: 'second_ballot' } });
    expect(said.result.election.rows.map(({ name }) => name)).toEqual(['Renouveau', 'Continuité']);
    const [, other] = (await poll.read()).election.lists;
    expect((await poll.verb('withdrawCandidateList', { id: other?.id })).members).toEqual([]);
    expect(await poll.verb('withdrawCandidateList', { id: other?.id })).toMatchObject({
      code: 'list.withdrawn',
    });
    const second = await poll.opens();
    expect(second.paper).toMatchObject({ form: 'answers', names: [{ name: 'Renouveau' }] });
    const list = idOf(second, 'Renouveau');
    const ballot = { answers: [{ candidateId: list, answer: 'for' }] };
    await poll.verb('castElectionBallot', { voteId: second.id, electorId: poll.idOf('Ada'), ballot }, 'Ada');
    const { result } = await poll.concludes(second.id);
    expect(result).toMatchObject({
      verdict: 'elected',
      election: { rows: [{ name: 'Renouveau', elected: true }] },
    });
  });

  test('is counted on paper too: the voices of each list', async () => {
    const poll = await withLists(two, { 'ballot.phones': false });
    const vote = await poll.opens();
    for (const who of ['Ada', 'Solène']) {
      const names = [{ candidateId: idOf(vote, 'Continuité'), figures: [4] }];
      await poll.verb('handInElectionCount', { voteId: vote.id, counts: { valid: 4, blank: 1, names } }, who);
    }
    expect((await poll.concludes(vote.id)).result.election.rows[0]).toMatchObject({
      name: 'Continuité',
      voices: 4,
      elected: true,
    });
  });

  test('without a quorum, the second call is held between the lists that still stand', async () => {
    const poll = await withLists(two, { 'quorum.ago': { num: 1, den: 1 } });
    const [, other] = (await poll.read()).election.lists;
    await poll.verb('withdrawCandidateList', { id: other?.id });
    const failed = await poll.evening.chair('recordFailure', { id: poll.evening.id });
    expect(failed.message).toBeUndefined();
    const { answer } = await ask<{ answer: { agenda: { election: { lists: Polled[] } | null }[] } }>(
      `mutation ($id: ID!) { answer: secondCall(id: $id) { ... on Assembly { agenda { election { lists {
        name members { place person { displayName } } } } } }
        ... on Refusal { message } } }`,
      { id: poll.evening.id },
      poll.evening.as('Solène'),
    );
    expect(answer).not.toHaveProperty('message');
    const lists = answer.agenda.flatMap(({ election }) => election?.lists ?? []);
    expect(lists.map(peopleOn)).toEqual([['Ada', 'Bakary', 'Chloé']]);
  });

  test('someone who leaves their list makes it shorter', async () => {
    const poll = await withLists(two);
    const { candidacies } = (await poll.read()).election;
    const ada = candidacies.find(({ person }) => person.displayName === 'Ada');
    await poll.verb('withdrawCandidacy', { id: ada?.id }, 'Ada');
    const [renewal] = (await poll.read()).election.lists;
    expect(peopleOn(renewal)).toEqual(['Bakary', 'Chloé']);
    expect((await poll.opens()).paper.names[0]?.members).toEqual(['Bakary', 'Chloé']);
  });

  test('a ballot for two lists, or for names, is refused', async () => {
    const poll = await withLists(two);
    const vote = await poll.opens();
    const list = idOf(vote, 'Renouveau');
    expect(await poll.casts(vote.id, 'Ada', { list, marks: ['Ada'] })).toMatchObject({
      code: 'election.ballot-one-form',
    });
    expect(await poll.casts(vote.id, 'Ada', { marks: ['Ada'] })).toMatchObject({
      code: 'election.ballot-unreadable',
    });
    expect(await poll.casts(vote.id, 'Ada', { list: poll.idOf('Ada') })).toMatchObject({
      code: 'election.ballot-unreadable',
    });
  });
});

describe('a list is received', () => {
  const called = () => Poll.called(tools, { method: 'list', seats: 2 });

  test('whole, or not at all', async () => {
    const poll = await called();
    expect(await poll.lists('Renouveau', ['Ada', 'Omar', 'Bakary'], {}, 'Joaquim')).toMatchObject({
      received: 'paper',
    });
    expect(await poll.lists('Autre', ['Driss', 'Ada'])).toMatchObject({ code: 'candidacy.standing' });
    const { candidacies, lists } = (await poll.read()).election;
    expect(candidacies).toHaveLength(3);
    expect(lists.map(({ name }) => name)).toEqual(['Renouveau']);
  });

  test('with people, each once, under a name of its own', async () => {
    const poll = await called();
    expect(await poll.lists('Renouveau', [])).toMatchObject({ code: 'list.empty', field: 'personIds' });
    expect(await poll.lists('Renouveau', ['Ada', 'Ada'])).toMatchObject({ code: 'list.person-twice' });
    expect(await poll.lists('  ', ['Ada'])).toMatchObject({ code: 'input.required', field: 'name' });
    await poll.lists('Renouveau', ['Ada']);
    expect(await poll.lists('Renouveau', ['Bakary'])).toMatchObject({ code: 'list.name-taken' });
    expect(await poll.stands('Driss')).toMatchObject({ code: 'candidacy.on-list' });
  });

  test('two at once with the same person: one stands', async () => {
    const poll = await called();
    const both = await Promise.all([
      poll.lists('Une', ['Ada', 'Driss']),
      poll.lists('Deux', ['Ada', 'Inès']),
    ]);
    expect(both.filter(({ code }) => code === 'candidacy.standing')).toHaveLength(1);
    expect((await poll.read()).election.candidacies).toHaveLength(2);
  });

  test('by who prepares or conducts, before the vote, in the association, where there are lists', async () => {
    const poll = await called();
    expect(await poll.lists('Renouveau', ['Ada'], {}, 'Ada')).toMatchObject({ code: 'candidacy.not-yours' });
    const stranger = await House.build(tools);
    await stranger.welcome('Zoé', { role: 'chair' });
    const query = `mutation ($input: CandidateListInput!) {
      answer: enterCandidateList(input: $input) { ... on Refusal { code } } }`;
    const input = { itemId: poll.itemId, name: 'Intruse', personIds: [stranger.idOf('Zoé')] };
    expect(await ask(query, { input }, stranger.as('Zoé'))).toEqual({
      answer: { code: 'election.not-one' },
    });
    expect(await poll.lists('Trop tôt', ['Ada'], { received: 'sitting' })).toMatchObject({
      code: 'candidacy.not-sitting',
    });
    const voted = await withLists(two);
    await voted.opens();
    expect(await voted.lists('Tardive', ['Solène'])).toMatchObject({ code: 'candidacy.ballot-held' });
    const [list] = (await voted.read()).election.lists;
    expect(await voted.verb('withdrawCandidateList', { id: list?.id })).toMatchObject({
      code: 'vote.under-way',
    });
    const byName = await Poll.called(tools);
    expect(await byName.lists('Renouveau', ['Ada'])).toMatchObject({ code: 'list.not-one' });
  });

  test('the database keeps who stands alone and who stands on a list apart', async () => {
    const poll = await called();
    const insert = `insert into candidacy (association_id, id, assembly_id, agenda_item_id, person_id, number, statement, received, recorded_by)
      values ($1, gen_random_uuid(), $2, $3, $4, 1, '', 'paper', $4)`;
    const alone = [poll.evening.house.id, poll.evening.id, poll.itemId, poll.idOf('Ada')];
    await expect(sql(insert, alone)).rejects.toThrow(/one stands on a list/);
  });
});
