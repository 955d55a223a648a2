import { ask, graphql, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Poll } from '../testing/poll.js';

const tools = { sql, signedIn, ask };
const year = new Date().getUTCFullYear();

/** A mandate that its holder left last month, with this last day of its term. */
async function leftEarly(poll: Poll, name: string, termEndsOn: string): Promise<void> {
  await sql(
    `with given as (insert into mandate (association_id, id, person_id, role, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, 'board_member', current_date - 400, current_date - 30) returning id)
     insert into mandate_ending (association_id, mandate_id, ends_on, was_ends_on, reason)
     select $1, id, current_date - 30, $3, 'Départ' from given`,
    [poll.evening.house.id, poll.idOf(name), termEndsOn],
  );
}

/** Elects these people, the first with one vote more than the next. */
async function elects(poll: Poll, names: string[]): Promise<void> {
  const { id } = await poll.opens();
  const voters = ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès', 'Solène'];
  for (const [index, voter] of voters.entries()) {
    const marks = names.slice(0, Math.max(1, names.length - index));
    expect((await poll.casts(id, voter, { marks })).message).toBeUndefined();
  }
  expect((await poll.concludes(id)).result.verdict).toBe('elected');
}

const enters = (poll: Poll, ending: string[] = []) =>
  poll.verb('enterElectedMandates', { itemId: poll.itemId, ending });
const given = (poll: Poll) =>
  sql(
    `select p.given_name as name, m.ends_on::text as "to" from mandate m join person p on p.id = m.person_id
     where m.association_id = $1 and m.decided_by <> '' order by m.ends_on, p.given_name`,
    [poll.evening.house.id],
  );

describe('the terms of those elected', () => {
  test('are drawn when a whole board goes out by thirds, announced before and told after (board.renewal)', async () => {
    const thirds = { 'board.renewal': 'thirds', 'board.seats_min': 3 } as const;
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé', 'Driss'], { seats: 3 }, thirds);
    expect((await poll.read()).election.termRules).toEqual([expect.stringContaining('par tiers')]);
    await elects(poll, ['Ada', 'Bakary', 'Chloé']);
    const { elected } = (await poll.read()).election;
    expect(new Set(elected.map(({ until }) => until.slice(0, 4))).size).toBe(3);
    const [{ outcome }] = (await sql(
      'select outcome from vote where agenda_item_id = $1 and outcome is not null',
      [poll.itemId],
    )) as [{ outcome: { termDraws: { subject: string }[] } }];
    expect(outcome.termDraws).toMatchObject([{ subject: 'first-renewal' }]);
    expect((await poll.ahead()).members.filter(({ why }) => why?.includes('tirage au sort'))).toHaveLength(2);
    expect((await enters(poll)).message).toBeUndefined();
    expect(await given(poll)).toEqual(
      elected.map(({ name, until }) => ({ name, to: until })).sort((a, b) => (a.to < b.to ? -1 : 1)),
    );
  });

  test('are what is left of one, for the last elected, where a seat was left early (coopt.term)', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], { seats: 2 });
    const until = `${year + 2}-12-31`;
    await leftEarly(poll, 'Driss', until);
    expect((await poll.read()).election.termRules).toEqual([expect.stringContaining(`${year + 2}`)]);
    await elects(poll, ['Ada', 'Bakary']);
    expect((await poll.read()).election.elected).toMatchObject([
      { name: 'Ada', until: expect.not.stringContaining(until) },
      { name: 'Bakary', until },
    ]);
    expect((await poll.ahead()).members.at(-1)).toMatchObject({
      name: 'Bakary',
      until,
      why: expect.stringContaining('reste du mandat'),
    });
    expect(
      (await poll.verb('enterElectedMandates', { itemId: poll.itemId, ending: [] })).code,
    ).toBeUndefined();
    expect(await given(poll)).toMatchObject([{ name: 'Bakary', to: until }, { name: 'Ada' }]);
  });

  test('are what is left of one once only, when two elections fill seats the same evening', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary'], {}, {}, ['Premier siège', 'Second siège']);
    const second = poll.beside();
    for (const name of ['Chloé', 'Driss']) expect((await second.stands(name)).message).toBeUndefined();
    const until = `${year + 2}-12-31`;
    await leftEarly(poll, 'Driss', until);
    await elects(poll, ['Ada']);
    await elects(second, ['Chloé']);
    expect((await poll.read()).election.elected).toMatchObject([{ until }]);
    expect((await second.read()).election.elected).toMatchObject([
      { until: expect.not.stringContaining(until) },
    ]);
  });

  test('are whole where the election says another length, and for an office outside the board', async () => {
    const shorter = await Poll.called(tools, { termYears: 1 });
    const auditor = await Poll.called(tools, { office: 'auditor' });
    for (const poll of [shorter, auditor]) {
      await leftEarly(poll, 'Driss', `${year + 2}-12-31`);
      expect((await poll.read()).election.termRules).toEqual([]);
    }
  });
});

describe('the board that results', () => {
  test('says who would sit and what the statutes ask, and follows the mandates that end', async () => {
    const clauses = { 'board.seats_min': 5, 'board.parity': 'balanced', 'board.max_terms': 1 } as const;
    const poll = await Poll.opened(tools, ['Ada', 'Bakary'], {}, clauses);
    await sql(
      `insert into mandate (association_id, id, person_id, role, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, 'board_member', current_date - 400, current_date - 10)`,
      [poll.evening.house.id, poll.idOf('Ada')],
    );
    await elects(poll, ['Ada']);
    const before = await poll.ahead();
    expect(before.members.map(({ name, elected }) => [name, elected])).toEqual([
      ['Inès', false],
      ['Joaquim', false],
      ['Solène', false],
      ['Ada', true],
    ]);
    expect(before.remarks).toEqual([
      expect.stringMatching(/compterait 4\smembres\s; il en faut au moins 5/),
      expect.stringContaining('autant de femmes que d’hommes'),
      expect.stringMatching(/Ada a déjà fait 1\smandat de suite/),
    ]);
    const { ending } = (await poll.read()).election;
    const after = await poll.ahead(ending.map(({ mandateId }) => mandateId));
    expect(after.members.map(({ name }) => name)).toEqual(['Joaquim', 'Solène', 'Ada']);
    expect(after.remarks[0]).toMatch(/compterait 3\smembres/);
  });

  test('leaves out whoever declined, and says when there are too many (board.seats_max)', async () => {
    const clauses = { 'board.seats_min': 1, 'board.seats_max': 4 };
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], { seats: 2 }, clauses);
    await elects(poll, ['Ada', 'Bakary']);
    expect((await poll.ahead()).remarks).toEqual([expect.stringMatching(/en admettent 4 au plus/)]);
    const personId = poll.idOf('Bakary');
    await poll.verb('noteElectedAnswer', { itemId: poll.itemId, personId, accepts: false });
    const { members, remarks } = await poll.ahead();
    expect(members.map(({ name }) => name)).not.toContain('Bakary');
    expect(remarks).toEqual([expect.stringContaining('Un siège reste vide')]);
  });

  test('counts the seats that nobody was elected to with those of who declines (coopt)', async () => {
    const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé', 'Driss'], { seats: 3 });
    await elects(poll, ['Ada', 'Bakary']);
    expect((await poll.ahead()).remarks).toEqual([expect.stringContaining('Un siège reste vide')]);
    const personId = poll.idOf('Bakary');
    await poll.verb('noteElectedAnswer', { itemId: poll.itemId, personId, accepts: false });
    expect((await poll.ahead()).remarks).toEqual([expect.stringMatching(/2\ssièges restent vides/)]);
  });

  test('is for who gives mandates, in their own association, about an election', async () => {
    const poll = await Poll.called(tools);
    const other = await Poll.called(tools);
    const refused = async (itemId: string, who: string) => {
      const query = 'query ($itemId: ID!) { resultingBoard(itemId: $itemId, ending: []) { remarks } }';
      const { errors } = await graphql(query, { itemId }, poll.evening.as(who));
      return errors[0]?.extensions?.['refusal'];
    };
    expect(await refused(poll.itemId, 'Ada')).toBe('access.denied');
    expect(await refused(other.itemId, 'Solène')).toBe('election.not-one');
    expect(await refused(poll.evening.voted(0), 'Solène')).toBe('election.not-one');
  });
});
