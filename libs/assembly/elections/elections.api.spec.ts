import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Poll } from '../testing/poll.js';

const tools = { sql, signedIn, ask };
const everyone = ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès', 'Solène'];

/** Everybody votes for the names on their line; those left out vote blank. */
async function all(poll: Poll, voteId: string, votes: Record<string, string[]>) {
  for (const [name, marks] of Object.entries(votes)) {
    expect((await poll.casts(voteId, name, { marks })).code).toMatch(/^[A-Z0-9]{4}-/);
  }
}

describe('an election in a sitting', () => {
  test('hands a paper, takes each mandate once, and elects with every score (plurinominal)', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], { seats: 2 });
    const vote = await poll.opens();
    expect(vote.paper).toMatchObject({
      form: 'marks',
      limit: 2,
      seed: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(vote.paper.names.map(({ name }) => name)).toEqual(['Ada', 'Bakary', 'Chloé']);
    await all(poll, vote.id, {
      Ada: ['Ada', 'Bakary'],
      Bakary: ['Bakary'],
      Chloé: ['Ada', 'Chloé'],
      Driss: ['Ada', 'Bakary'],
    });
    expect(await poll.casts(vote.id, 'Ada', { marks: ['Chloé'] })).toMatchObject({
      code: 'ballot.already-cast',
    });
    expect((await poll.casts(vote.id, 'Inès', {})).choice).toBeNull();
    const { result } = await poll.concludes(vote.id);
    expect(result).toMatchObject({ verdict: 'elected', counts: null });
    expect(result.election.rows).toMatchObject([
      { name: 'Ada', voices: 3, elected: true },
      { name: 'Bakary', voices: 3, elected: true },
      { name: 'Chloé', voices: 1, elected: false, until: null },
    ]);
    expect(result.election.lines[0]).toMatch(/blancs\s: 1/);
  });

  test('refuses a ballot that would be null, which may be filled in again', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary'], { seats: 1 });
    const { id } = await poll.opens();
    expect(await poll.casts(id, 'Ada', { marks: ['Ada', 'Bakary'] })).toMatchObject({
      code: 'election.too-many-names',
    });
    expect(await poll.casts(id, 'Ada', { marks: ['Driss'] })).toMatchObject({
      code: 'election.ballot-unreadable',
    });
    expect(await poll.casts(id, 'Ada', { grades: { Ada: 1 } })).toMatchObject({
      code: 'election.ballot-unreadable',
    });
    expect(await poll.casts(id, 'Ada', { marks: ['Ada'], ranks: [['Ada']] })).toMatchObject({
      code: 'election.ballot-one-form',
    });
    expect(await poll.evening.casts(id, 'Ada', 'for')).toMatchObject({ code: 'election.by-names' });
    expect((await poll.casts(id, 'Ada', { marks: ['Ada'] })).code).toMatch(/^[A-Z0-9]{4}-/);
  });

  test('settles a tie by a second ballot between equals, as its own round (elect.tie)', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], {}, { 'elect.tie': 'second-ballot' });
    const first = await poll.opens();
    await all(poll, first.id, { Ada: ['Ada'], Bakary: ['Bakary'], Driss: [] });
    const said = await poll.concludes(first.id);
    expect(said.result).toMatchObject({ verdict: 'unsettled', election: { next: 'second_ballot' } });
    const second = await poll.opens();
    expect(second).toMatchObject({ round: 2, paper: { tieBallot: true } });
    expect(second.paper.names.map(({ name }) => name)).toEqual(['Ada', 'Bakary']);
    await all(poll, second.id, { Ada: ['Ada'], Bakary: ['Ada'], Driss: ['Bakary'] });
    expect((await poll.concludes(second.id)).result.verdict).toBe('elected');
    expect(await poll.opens()).toMatchObject({ code: 'vote.already-decided' });
    expect((await poll.read()).election.elected).toMatchObject([{ name: 'Ada', accepts: null }]);
  });

  test('lets the assembly choose lot when a ballot between equals leaves them equal again', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], {}, { 'elect.tie': 'second-ballot' });
    const first = await poll.opens();
    await all(poll, first.id, { Ada: ['Ada'], Bakary: ['Bakary'] });
    await poll.concludes(first.id);
    const second = await poll.opens('secret', { tieRule: 'lot' });
    await all(poll, second.id, { Ada: ['Ada'], Bakary: ['Bakary'] });
    const { result } = await poll.concludes(second.id);
    expect(result.verdict).toBe('elected');
    expect(result.election.ties.join(' ')).toContain(second.paper.seed);
  });

  test('asks for a second round without an absolute majority, without those who withdrew (two-round)', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], { method: 'two_round' });
    const first = await poll.opens('secret');
    await all(poll, first.id, {
      Ada: ['Ada'],
      Bakary: ['Ada'],
      Chloé: ['Bakary'],
      Driss: ['Bakary'],
      Inès: ['Chloé'],
    });
    expect((await poll.concludes(first.id)).result.election.next).toBe('second_round');
    const bakary = (await poll.read()).election.candidacies.find(
      ({ person }) => person.displayName === 'Bakary',
    );
    await poll.verb('withdrawCandidacy', { id: bakary?.id }, 'Bakary');
    const second = await poll.opens();
    expect(second.paper).toMatchObject({ form: 'answers', names: [{ name: 'Ada' }] });
    for (const name of ['Ada', 'Bakary']) await poll.casts(second.id, name, { answers: { Ada: 'for' } });
    expect((await poll.concludes(second.id)).result).toMatchObject({
      verdict: 'elected',
      election: { rows: [{ figure: expect.stringContaining('2') }] },
    });
  });

  test('counts grades and orders', async () => {
    const graded = await Poll.opened(tools, ['Ada', 'Bakary'], { method: 'majority_judgment' });
    const one = await graded.opens();
    expect(one.paper).toMatchObject({ form: 'grades', grades: expect.arrayContaining(['excellent']) });
    await graded.casts(one.id, 'Ada', { grades: { Ada: 5, Bakary: 1 } });
    expect((await graded.concludes(one.id)).result.election.rows[0]).toMatchObject({
      name: 'Ada',
      figure: 'excellent',
    });
    const ranked = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], { method: 'schulze' });
    const two = await ranked.opens();
    await ranked.casts(two.id, 'Ada', { ranks: [['Chloé'], ['Ada', 'Bakary']] });
    expect((await ranked.concludes(two.id)).result.election.rows[0]).toMatchObject({
      name: 'Chloé',
      elected: true,
    });
  });

  test('elects nobody without a quorum, nor a lone candidate whom the assembly does not want', async () => {
    const lone = await Poll.opened(tools, ['Ada']);
    const { id, paper } = await lone.opens();
    expect(paper.form).toBe('answers');
    for (const name of ['Bakary', 'Chloé']) await lone.casts(id, name, { answers: { Ada: 'against' } });
    expect((await lone.concludes(id)).result.verdict).toBe('not_elected');
    const few = await Poll.opened(tools, ['Ada', 'Bakary'], {}, { 'quorum.ago': { num: 1, den: 1 } });
    const vote = await few.opens();
    await few.casts(vote.id, 'Ada', { marks: ['Ada'] });
    const { result } = await few.concludes(vote.id);
    expect(result).toMatchObject({
      verdict: 'no_quorum',
      proclamation: expect.stringContaining('n’a élu personne'),
    });
    expect(result.election.rows.some(({ elected }) => elected)).toBe(false);
  });

  test('opens only as it can be held: not by hands, with a candidate, with the birth dates a tie would need', async () => {
    const poll = await Poll.opened(
      tools,
      ['Ada', 'Bakary'],
      {},
      { 'ballot.secret_if_persons': false, 'elect.tie': 'elder' },
    );
    expect(await poll.opens('hands')).toMatchObject({ code: 'election.not-by-hands' });
    expect(await poll.opens('named')).toMatchObject({
      code: 'election.birth-dates-missing',
      message: expect.stringContaining('Ada, Bakary'),
    });
    await sql(`update person set birth_date = '1980-01-01' where id = any($1)`, [
      ['Ada', 'Bakary'].map(poll.idOf),
    ]);
    const vote = await poll.opens('named');
    expect(vote.id).toBeDefined();
    expect(await poll.evening.handsIn(vote.id, { for: 1, against: 0 }, 'Ada')).toMatchObject({
      code: 'election.counts-names',
    });
    expect(await poll.stands('Chloé')).toMatchObject({ code: 'candidacy.ballot-held' });
    const empty = await Poll.opened(tools, []);
    expect(await empty.opens()).toMatchObject({ code: 'election.no-candidate' });
  });

  test('keeps ballots sealed, and knows nobody by name in secret', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary']);
    const { id } = await poll.opens();
    await all(poll, id, { Ada: ['Ada'], Bakary: ['Bakary'], Chloé: ['Ada'] });
    expect(await sql('select count(*)::int as n from opened_ballot where vote_id = $1', [id])).toEqual([
      { n: 0 },
    ]);
    await poll.concludes(id);
    const [{ outcome }] = (await sql('select outcome from vote where id = $1', [id])) as [
      { outcome: object },
    ];
    expect(JSON.stringify(outcome)).not.toContain('ballotId');
    expect(await sql('select count(*)::int as n from named_ballot where vote_id = $1', [id])).toEqual([
      { n: 0 },
    ]);
  });
});

describe('after an election', () => {
  const elected = async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], { seats: 2, termYears: 3 });
    const { id } = await poll.opens();
    for (const name of everyone) await poll.casts(id, name, { marks: ['Ada', 'Bakary'] });
    await poll.concludes(id);
    return poll;
  };
  const mandates = (poll: Poll) =>
    sql(
      `select p.given_name as name, m.starts_on::text as "from", m.ends_on::text as "to" from mandate m join person p on p.id = m.person_id
       where m.association_id = $1 and m.role = 'board_member' order by p.given_name, m.starts_on`,
      [poll.evening.house.id],
    );

  test('notes who accepts, the last answer standing, and only of those elected', async () => {
    const poll = await elected();
    const answer = (name: string, accepts: boolean, who?: string) =>
      poll.verb('noteElectedAnswer', { itemId: poll.itemId, personId: poll.idOf(name), accepts }, who);
    await answer('Bakary', true);
    expect((await answer('Bakary', false)).elected).toMatchObject([
      { name: 'Ada', accepts: null },
      { name: 'Bakary', accepts: false },
    ]);
    expect(await answer('Chloé', true)).toMatchObject({ code: 'election.not-elected' });
    expect(await answer('Ada', true, 'Chloé')).toMatchObject({ code: 'sitting.not-yours' });
  });

  test('gives the mandates once, to those who did not decline, and ends those confirmed', async () => {
    const poll = await elected();
    await poll.verb('noteElectedAnswer', {
      itemId: poll.itemId,
      personId: poll.idOf('Bakary'),
      accepts: false,
    });
    const { ending } = (await poll.read('Solène')).election;
    expect(ending).toMatchObject([{ name: 'Inès' }]);
    const enter = (who: string) =>
      poll.verb(
        'enterElectedMandates',
        { itemId: poll.itemId, ending: ending.map(({ mandateId }) => mandateId) },
        who,
      );
    expect(await enter('Ada')).toMatchObject({ code: 'access.denied' });
    const answers = await Promise.all([enter('Solène'), enter('Joaquim')]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['election.already-entered', undefined]);
    expect(await mandates(poll)).toMatchObject([
      { name: 'Ada', to: expect.stringMatching(/^20/) },
      { name: 'Inès', from: '2020-01-01', to: expect.stringMatching(/^20/) },
    ]);
  });

  test('an answer never contradicts the mandates once they are entered', async () => {
    const poll = await elected();
    const answer = (name: string, accepts: boolean) =>
      poll.verb('noteElectedAnswer', { itemId: poll.itemId, personId: poll.idOf(name), accepts });
    await answer('Bakary', false);
    await poll.verb('enterElectedMandates', { itemId: poll.itemId, ending: [] });
    expect(await answer('Ada', false)).toMatchObject({ code: 'election.answer-entered' });
    expect(await answer('Bakary', true)).toMatchObject({ code: 'election.answer-entered' });
    expect(await answer('Ada', true)).toMatchObject({
      entered: true,
      elected: [
        { name: 'Ada', accepts: true },
        { name: 'Bakary', accepts: false },
      ],
    });
  });

  test('is not told that who it gave a seat sat there already', async () => {
    const poll = await elected();
    await poll.verb('enterElectedMandates', { itemId: poll.itemId, ending: [] });
    const { candidacies } = (await poll.read()).election;
    expect(candidacies.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  test('is not before it is over', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary']);
    expect(await poll.verb('enterElectedMandates', { itemId: poll.itemId, ending: [] })).toMatchObject({
      code: 'election.not-concluded',
    });
    expect((await poll.read('Solène')).election.viewerCan).toContainEqual(
      expect.objectContaining({ action: 'enter', allowed: false }),
    );
  });

  test('is told in the minutes: rounds, scores, who is elected until when, who declines', async () => {
    const poll = await elected();
    await poll.verb('noteElectedAnswer', {
      itemId: poll.itemId,
      personId: poll.idOf('Bakary'),
      accepts: false,
    });
    const { minutes } = await ask<{ minutes: { blocks: { kind: string; id: string }[] } }>(
      'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }',
      { id: poll.evening.id },
      poll.evening.as('Solène'),
    );
    const block = minutes.blocks.find(({ kind, id }) => kind === 'result' && id.includes(poll.itemId));
    expect(JSON.stringify(block).match(/Élu·es/g)).toHaveLength(1);
    expect(JSON.stringify(block)).toMatch(/Ada, 6.*Élu·es\s: Ada.*et Bakary.*Refuse son mandat\s: Bakary/);
  });
});
