import { ask, signedIn, sql } from '../../../../apps/api/testing/client.js';
import { House } from '../../testing/house.js';
import { Poll } from '../../testing/poll.js';
import { ELECTION_COUNTING, type ElectionCountingSeen } from '../../testing/poll-verbs.js';

const tools = { sql, signedIn, ask };
const candidates = ['Ada', 'Bakary', 'Chloé'];

/** A secret election for two seats is open; Ada, the scrutineer, and Solène, who chairs, count. Six people are there. */
async function open(election: object = { seats: 2 }, clauses = {}, names = candidates) {
  const poll = await Poll.opened(tools, names, election, clauses);
  const { id } = await poll.opens();
  return { poll, id };
}

const signsOff = (poll: Poll, voteId: string, name: string, who = 'Solène') =>
  poll.evening.verb('signOffOnPaper', { voteId, electorId: poll.idOf(name) }, poll.evening.as(who));

/** Counting as someone sees it; null for who does not count. */
async function seenBy(poll: Poll, name: string): Promise<ElectionCountingSeen | null> {
  const query = `query ($id: ID!) { assembly(id: $id) { agenda { votes { ${ELECTION_COUNTING} } } } }`;
  const { assembly } = await ask<{
    assembly: { agenda: { votes: { electionCounting: ElectionCountingSeen | null }[] }[] };
  }>(query, { id: poll.evening.id }, poll.evening.as(name));
  return assembly.agenda.flatMap(({ votes }) => votes)[0]?.electionCounting ?? null;
}

describe('an election counted on paper', () => {
  test('phones and paper are one count, each mandate by one channel', async () => {
    const { poll, id } = await open();
    await poll.casts(id, 'Ada', { marks: ['Ada', 'Bakary'] });
    await poll.casts(id, 'Bakary', { marks: ['Bakary'] });
    for (const name of ['Chloé', 'Driss', 'Inès']) await signsOff(poll, id, name);
    expect(await poll.casts(id, 'Chloé', { marks: ['Chloé'] })).toMatchObject({
      code: 'ballot.already-cast',
    });
    expect(await signsOff(poll, id, 'Ada')).toMatchObject({ code: 'ballot.already-cast' });
    expect(await seenBy(poll, 'Ada')).toMatchObject({ state: 'none', most: 3, online: 2 });
    const papers = { valid: 2, blank: 1 };
    await poll.counts(id, 'Ada', { Ada: [2], Chloé: [1] }, papers);
    const second = await poll.counts(id, 'Solène', { Ada: [2], Chloé: [1] }, papers);
    expect(second.electionCounting).toMatchObject({ state: 'agreed', countedBy: ['Ada', 'Solène'] });
    const { result } = await poll.concludes(id);
    expect(result.election.rows).toMatchObject([
      { name: 'Ada', voices: 3, elected: true },
      { name: 'Bakary', voices: 2, elected: true },
      { name: 'Chloé', voices: 1, elected: false },
    ]);
    expect(result.election.lines[0]).toMatch(/blancs\s: 1/);
    expect(result.held).toContain('en ligne et sur papier');
    expect(await seenBy(poll, 'Ada')).toBeNull();
  });

  test('on paper only, where the statutes allow no phones (ballot.phones)', async () => {
    const { poll, id } = await open({ seats: 1 }, { 'ballot.phones': false });
    expect(await poll.casts(id, 'Ada', { marks: ['Ada'] })).toMatchObject({ code: 'ballot.on-paper' });
    expect(await seenBy(poll, 'Ada')).toMatchObject({ most: 6, online: 0 });
    for (const who of ['Ada', 'Solène']) {
      await poll.counts(id, who, { Ada: [1], Bakary: [4] }, { valid: 5, null: 1 });
    }
    const { result } = await poll.concludes(id);
    expect(result.election.rows[0]).toMatchObject({ name: 'Bakary', voices: 4, elected: true });
    expect(result.held).toContain('sur papier');
    expect(result.held).not.toContain('en ligne');
  });

  test('two who differ both see where, and one corrects; nobody sees before giving theirs', async () => {
    const { poll, id } = await open();
    await poll.counts(id, 'Ada', { Ada: [3], Bakary: [1] }, { valid: 3 });
    expect(await seenBy(poll, 'Solène')).toMatchObject({ state: 'awaited', mine: null, differences: [] });
    expect(await seenBy(poll, 'Bakary')).toBeNull();
    expect((await poll.verb('closeVote', { voteId: id })).code).toBe('vote.count-awaited');
    const other = await poll.counts(id, 'Solène', { Ada: [3], Bakary: [2] }, { valid: 3, blank: 1 });
    expect(other.electionCounting).toMatchObject({
      state: 'differ',
      differences: [
        { candidateId: null, column: 1, mine: 1, theirs: 0, name: 'Ada' },
        { candidateId: poll.idOf('Bakary'), column: 0, mine: 2, theirs: 1, name: 'Ada' },
      ],
    });
    expect((await poll.verb('closeVote', { voteId: id })).code).toBe('vote.counts-differ');
    const corrected = await poll.counts(id, 'Ada', { Ada: [3], Bakary: [2] }, { valid: 3, blank: 1 });
    expect(corrected.electionCounting?.state).toBe('agreed');
  });

  test('for or against each name, and by grades, whose papers are summed up too', async () => {
    const lone = await open({ seats: 1 }, {}, ['Ada']);
    for (const who of ['Ada', 'Solène']) {
      await lone.poll.counts(lone.id, who, { Ada: [4, 1, 0] }, { valid: 5 });
    }
    expect((await lone.poll.concludes(lone.id)).result.election.rows[0]?.figure).toContain('4 pour');
    const graded = await open({ method: 'majority_judgment', seats: 1 }, {}, ['Ada', 'Bakary']);
    await graded.poll.casts(graded.id, 'Driss', { grades: { Ada: 5, Bakary: 0 } });
    const rows = { Ada: [0, 0, 0, 0, 0, 2], Bakary: [2, 0, 0, 0, 0, 0] };
    for (const who of ['Ada', 'Solène']) await graded.poll.counts(graded.id, who, rows, { valid: 2 });
    expect((await graded.poll.concludes(graded.id)).result.election.rows[0]).toMatchObject({
      name: 'Ada',
      figure: 'excellent',
    });
  });

  test('papers handed out must be counted before the vote closes', async () => {
    const { poll, id } = await open();
    await poll.casts(id, 'Ada', { marks: ['Ada'] });
    await signsOff(poll, id, 'Driss');
    expect((await poll.verb('closeVote', { voteId: id })).code).toBe('vote.not-counted');
  });

  test('a phone that votes while papers are counted leaves fewer of them: the count is refused at closing', async () => {
    const { poll, id } = await open();
    for (const who of ['Ada', 'Solène']) await poll.counts(id, who, { Ada: [6] }, { valid: 6 });
    await poll.casts(id, 'Driss', { marks: ['Ada'] });
    expect((await poll.verb('closeVote', { voteId: id })).code).toBe('count.more-than-left');
  });

  test('two sheets at once are both kept, and one mandate goes one way only', async () => {
    const { poll, id } = await open();
    await Promise.all(['Ada', 'Solène'].map((who) => poll.counts(id, who, { Ada: [2] }, { valid: 2 })));
    expect((await seenBy(poll, 'Ada'))?.state).toBe('agreed');
    const both = await Promise.all([
      signsOff(poll, id, 'Driss'),
      poll.casts(id, 'Driss', { marks: ['Ada'] }),
    ]);
    expect(both.filter(({ code }) => code === 'ballot.already-cast')).toHaveLength(1);
  });
});

describe('papers of an election are refused', () => {
  test('when their figures cannot come from them, or are more than the room has', async () => {
    const { poll, id } = await open();
    expect(await poll.counts(id, 'Ada', { Ada: [3] }, { valid: 2 })).toMatchObject({
      code: 'election.sheet-does-not-add-up',
    });
    expect(await poll.counts(id, 'Ada', { Driss: [2] }, { valid: 2 })).toMatchObject({
      code: 'election.sheet-unknown-name',
    });
    expect(await poll.counts(id, 'Ada', { Ada: [2, 1] }, { valid: 2 })).toMatchObject({
      code: 'election.sheet-unfit',
    });
    expect(await poll.counts(id, 'Ada', { Ada: [-1] }, { valid: 0 })).toMatchObject({
      code: 'input.invalid',
    });
    expect(await poll.counts(id, 'Ada', { Ada: [7] }, { valid: 7 })).toMatchObject({
      code: 'count.more-than-left',
    });
    expect(await poll.evening.handsIn(id, { for: 1, against: 0 }, 'Ada')).toMatchObject({
      code: 'election.counts-names',
    });
  });

  test('from who does not count, from another association, on a resolution, once the vote is over', async () => {
    const { poll, id } = await open();
    expect(await poll.counts(id, 'Bakary', {}, { valid: 0 })).toMatchObject({ code: 'sitting.not-yours' });
    const stranger = await House.build(tools);
    await stranger.welcome('Zoé', { role: 'chair' });
    const query = `mutation ($voteId: ID!, $counts: ElectionCountInput!) {
      answer: handInElectionCount(voteId: $voteId, counts: $counts) { ... on Refusal { code } } }`;
    const variables = { voteId: id, counts: { valid: 0, names: [] } };
    expect(await ask(query, variables, stranger.as('Zoé'))).toEqual({ answer: { code: 'not-found' } });
    await poll.verb('cancelVote', { voteId: id, reason: 'Bulletins mal imprimés.' });
    expect(await poll.counts(id, 'Ada', { Ada: [1] }, { valid: 1 })).toMatchObject({
      code: 'vote.cancelled',
    });
    const { id: resolution } = await poll.evening.opensVote(0, 'secret');
    expect(await poll.counts(resolution, 'Ada', {}, { valid: 0 })).toMatchObject({
      code: 'election.not-one',
    });
  });

  test('in a vote by name, and where voters put names in order: the database refuses them too', async () => {
    const clauses = { 'ballot.secret_if_persons': false };
    const poll = await Poll.opened(tools, ['Ada', 'Bakary'], {}, clauses);
    const { id } = await poll.opens('named');
    expect(await poll.counts(id, 'Ada', { Ada: [1] }, { valid: 1 })).toMatchObject({ code: 'vote.no-paper' });
    const insert = `insert into election_sheet (association_id, id, vote_id, content, recorded_by)
      values ($1, gen_random_uuid(), $2, '{"kind": "marks", "valid": 1, "blank": 0, "null": 0, "scores": {}}', $3)`;
    const by = poll.idOf('Ada');
    await expect(sql(insert, [poll.evening.house.id, id, by])).rejects.toThrow(/no papers to count/);
    const ranked = await open({ method: 'stv', seats: 1 });
    expect(await ranked.poll.counts(ranked.id, 'Ada', {}, { valid: 0 })).toMatchObject({
      code: 'election.sheet-unfit',
    });
    expect(await signsOff(ranked.poll, ranked.id, 'Driss')).toMatchObject({
      code: 'election.on-phones-only',
    });
    expect(await seenBy(ranked.poll, 'Ada')).toBeNull();
    await expect(
      sql(insert, [ranked.poll.evening.house.id, ranked.id, ranked.poll.idOf('Ada')]),
    ).rejects.toThrow(/voted on phones/);
  });
});
