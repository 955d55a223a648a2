import { newStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { ask, request, signedIn, sql } from '../../../apps/api/testing/client.js';
import { callVerb, type Who } from '../testing/evening.js';
import { House, inDays, today } from '../testing/house.js';
import { papersOver, signed } from '../testing/paper.js';
import { type Item, saying } from '../testing/verbs.js';

const tools = { sql, signedIn, ask };
const verb = saying(ask);
const { handIn, download } = papersOver(request);

interface Said {
  __typename: string;
  code: string;
  message: string;
  id: string;
  personId: string;
  name: string;
  votes: boolean;
  presence: string | null;
  number: number;
}
const says = async (mutation: string, variables: object, who: Who): Promise<Said> =>
  (await ask<{ answer: Said }>(mutation, { ...variables }, who)).answer;
const refusal = '... on Refusal { code message }';

const ADMIT = `mutation ($input: FounderInput!) { answer: admitFounder(input: $input) { __typename
  ... on RollLine { personId name votes presence } ${refusal} } }`;
const DRAFT = `mutation ($document: Json!) { answer: draftStatutes(document: $document) { __typename
  ... on StatutesVersion { number } ${refusal} } }`;
const STAND = `mutation ($input: CandidacyInput!) { answer: enterCandidacy(input: $input) { __typename
  ... on Candidacy { id } ${refusal} } }`;
const ELECT = `mutation ($voteId: ID!, $electorId: ID!, $ballot: ElectionBallotInput!) {
  answer: castElectionBallot(voteId: $voteId, electorId: $electorId, ballot: $ballot) { __typename ${refusal} } }`;
const PRINT = `mutation ($id: ID!) { answer: printMinutes(assemblyId: $id) { __typename ... on File { id } ${refusal} } }`;
const FILE = `mutation ($id: ID!, $fileId: ID!) { answer: fileSignedMinutes(assemblyId: $id, fileId: $fileId) { __typename
  ... on RegisterEntry { id number } ${refusal} } }`;

/** La Corderie before it exists: those who found it, and the draft they discuss. */
async function founders(clauses = {}): Promise<House> {
  const house = await House.build(tools, null);
  await house.sketch(clauses);
  await house.welcome('Solène', { role: 'chair', paid: false, since: today() });
  await house.welcome('Joaquim', { role: 'secretary', paid: false, since: today() });
  await house.welcome('Inès', { role: 'board_member', paid: false, since: today() });
  return house;
}

const founding = { nature: 'constitutive', startsAt: inDays(1), place: 'Café du port' };
const prepared = async (house: House, input: object = {}) =>
  verb('prepareAssembly', { input: { ...founding, ...input } }, house.as('Solène'));

/** Invited, with these people there, opened by Solène. */
async function opened(house: House, present: string[]) {
  const { id } = await prepared(house);
  await verb('convene', { assemblyId: id }, house.as('Solène'));
  const day = (name: Parameters<typeof callVerb>[1], variables: object, who = 'Solène') =>
    callVerb(tools, name, variables, house.as(who));
  for (const name of present) {
    await day('recordArrival', { assemblyId: id, personId: house.idOf(name), mode: 'present' }, 'Inès');
  }
  const bureau = { chairId: house.idOf('Solène'), secretaryId: house.idOf('Joaquim') };
  const answer = await day('openAssembly', { input: { id, ...bureau, scrutineerIds: [house.idOf('Inès')] } });
  expect(answer).toMatchObject({ state: 'open' });
  const { assembly } = await ask<{ assembly: { agenda: (Item & { adoptsStatutes: boolean })[] } }>(
    'query ($id: ID!) { assembly(id: $id) { agenda { id kind title adoptsStatutes } } }',
    { id },
    house.as('Solène'),
  );
  const votes = assembly.agenda.filter(({ kind }) => kind === 'vote');
  const statutes = votes.find(({ adoptsStatutes }) => adoptsStatutes)?.id ?? '';
  const decide = async (itemId: string, counts: object) => {
    const vote = await day('openVote', { itemId, method: 'hands' });
    await day('handInCount', { voteId: vote.id, counts }, 'Inès');
    await day('handInCount', { voteId: vote.id, counts });
    const closed = await day('closeVote', { voteId: vote.id });
    await day('proclaim', { voteId: vote.id });
    return closed.result;
  };
  const close = async () => {
    for (const item of votes) if (item.id !== statutes) await day('withdrawItem', { itemId: item.id });
    return day('closeAssembly', { id });
  };
  const file = async () => {
    const paper = await says(PRINT, { id }, house.as('Joaquim'));
    const { bytes } = await download(paper.id, house.as('Joaquim'));
    const fileId = await handIn(signed(bytes), house.as('Joaquim'));
    return says(FILE, { id, fileId }, house.as('Joaquim'));
  };
  return { id, votes, statutes, day, decide, close, file };
}

const inForce = async (house: House) =>
  (
    await ask<{ statutes: { inForce: object; versions: object[] } }>(
      '{ statutes { inForce { number draft effectiveFrom decision document } versions { number draft } } }',
      {},
      house.as('Solène'),
    )
  ).statutes;
const barOf = async (house: House) =>
  (await ask<{ founding: { bar: string | null } }>('{ founding { bar } }', {}, house.as('Solène'))).founding
    .bar;

describe('an association is founded', () => {
  test('from the draft to the statutes in force', async () => {
    const house = await founders({ 'conv.notice_days': 30, 'quorum.ago': { num: 1, den: 2 } });
    expect(await barOf(house)).toBeNull();
    const sketch = withClauses(newStatutes(), { 'conv.notice_days': 21 });
    expect(await says(DRAFT, { document: sketch }, house.as('Solène'))).toMatchObject({ number: 2 });

    const evening = await opened(house, ['Solène', 'Joaquim']);
    expect(evening.votes.map(({ title }) => title)).toEqual([
      'Adoption des statuts',
      'Siège de l’association',
      'Première cotisation',
      'Élection des premiers dirigeants',
      'Pouvoirs pour la déclaration',
    ]);
    const rose = { assemblyId: evening.id, givenName: 'Rose', familyName: 'Le Goff' };
    expect(await says(ADMIT, { input: rose }, house.as('Inès'))).toMatchObject({
      name: 'Rose Le Goff',
      votes: true,
      presence: 'present',
    });
    expect(await evening.decide(evening.statutes, { for: 2, against: 1 })).toMatchObject({
      verdict: 'adopted',
      summary: expect.stringContaining('Majorité requise'),
    });
    expect(await says(ADMIT, { input: rose }, house.as('Inès'))).toMatchObject({
      code: 'founding.statutes-voted',
    });
    expect((await evening.close()).state).toBe('closed');
    expect(await inForce(house)).toMatchObject({ inForce: { number: 2, draft: true } });

    expect(await evening.file()).toMatchObject({ __typename: 'RegisterEntry', number: 1 });
    const adopted = await inForce(house);
    expect(adopted).toMatchObject({
      inForce: { number: 3, draft: false, effectiveFrom: today() },
      versions: [{ number: 3 }, { number: 2 }, { number: 1 }],
    });
    expect(adopted.inForce).toMatchObject({
      decision: expect.stringContaining('Assemblée générale constitutive du'),
      document: { values: { 'conv.notice_days': 21 } },
    });
    const { association } = await ask<{ association: object }>(
      '{ association { foundedOn } }',
      {},
      house.as('Solène'),
    );
    expect(association).toEqual({ foundedOn: today() });
    expect(await barOf(house)).toBe('exists');
  });

  test('and elects its first board by the method of its draft', async () => {
    const house = await founders({ 'board.seats_min': 2, 'elect.method': 'approval', 'board.term_years': 2 });
    const evening = await opened(house, ['Solène', 'Joaquim', 'Inès']);
    await evening.decide(evening.statutes, { for: 3, against: 0 });
    const itemId = evening.votes.find(({ title }) => title === 'Élection des premiers dirigeants')?.id ?? '';
    const { assembly } = await ask<{ assembly: { agenda: { id: string; election: object | null }[] } }>(
      'query ($id: ID!) { assembly(id: $id) { agenda { id election { office seats method termYears unusual } } } }',
      { id: evening.id },
      house.as('Solène'),
    );
    expect(assembly.agenda.find(({ id }) => id === itemId)?.election).toEqual({
      ...{ office: 'board_member', seats: 2, method: 'approval', termYears: 2, unusual: false },
    });
    for (const name of ['Solène', 'Joaquim', 'Inès']) {
      const stands = await says(STAND, { input: { itemId, received: 'declared' } }, house.as(name));
      expect(stands.message).toBeUndefined();
    }
    const vote = await evening.day('openVote', { itemId, method: 'secret' });
    expect(vote.message).toBeUndefined();
    for (const name of ['Solène', 'Joaquim', 'Inès']) {
      const ballot = { marks: [house.idOf('Solène'), house.idOf('Joaquim')] };
      const cast = await says(
        ELECT,
        { voteId: vote.id, electorId: house.idOf(name), ballot },
        house.as(name),
      );
      expect(cast.message).toBeUndefined();
    }
    await evening.day('closeVote', { voteId: vote.id });
    const { answer } = await ask<{
      answer: { result: { election: { rows: { name: string; elected: boolean }[] } } };
    }>(
      `mutation ($voteId: ID!) { answer: proclaim(voteId: $voteId) { ... on Vote { result { election { rows { name elected } } } } } }`,
      { voteId: vote.id },
      house.as('Solène'),
    );
    expect(
      answer.result.election.rows
        .filter(({ elected }) => elected)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Joaquim', 'Solène']);
  });

  test('its minutes name the founders, and cite no statutes', async () => {
    const house = await founders();
    const evening = await opened(house, ['Solène', 'Joaquim']);
    await evening.decide(evening.statutes, { for: 2, against: 0 });
    await evening.close();
    const { minutes } = await ask<{ minutes: { blocks: { id: string; text?: string }[] } }>(
      'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }',
      { id: evening.id },
      house.as('Joaquim'),
    );
    const text = minutes.blocks
      .map((block) => block.text ?? '')
      .join('\n')
      .replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('les fondatrices et fondateurs de l’association La Corderie');
    expect(text).toContain('Sont présents : Joaquim et Solène.');
    expect(text).toContain('Ils ont été invités le');
    expect(text).toContain('Solène, fondatrice ou fondateur, choisi·e par les fondateurs.');
    expect(text).toContain('une association se fonde à 2 personnes au moins');
    expect(text).not.toMatch(/convoquée|présidence de l’association|\(statuts/);
  });

  test('the greffe is told of a creation, which has no deadline', async () => {
    const house = await founders();
    const evening = await opened(house, ['Solène', 'Joaquim']);
    await evening.decide(evening.statutes, { for: 2, against: 0 });
    await evening.close();
    await sql(
      `insert into mandate (association_id, id, person_id, role, starts_on) values ($1, gen_random_uuid(), $2, 'treasurer', $3)`,
      [house.id, house.idOf('Joaquim'), inDays(1).slice(0, 10)],
    );
    const { boardList, dueDeclarations } = await ask<{ boardList: object; dueDeclarations: object[] }>(
      `query ($id: ID!) { boardList(assemblyId: $id) { toDeclare deadline officers { standing person { givenName } } }
        dueDeclarations { assemblyId deadline } }`,
      { id: evening.id },
      house.as('Joaquim'),
    );
    expect(boardList).toEqual({
      ...{ toDeclare: true, deadline: null },
      officers: [{ standing: 'incoming', person: { givenName: 'Joaquim' } }],
    });
    expect(dueDeclarations).toEqual([{ assemblyId: evening.id, deadline: null }]);
  });

  test('nobody can complain of a notice that no statutes asked for', async () => {
    const house = await founders({ 'conv.notice_days': 30, 'conv.late': 'refuse' });
    const evening = await opened(house, ['Solène', 'Joaquim']);
    await evening.decide(evening.statutes, { for: 2, against: 0 });
    await evening.close();
    const { contestationCheck } = await ask<{ contestationCheck: { findings: { code: string }[] } }>(
      'query ($id: ID!) { contestationCheck(assemblyId: $id) { findings { code } } }',
      { id: evening.id },
      house.as('Solène'),
    );
    expect(contestationCheck.findings).toEqual([{ code: 'minutes-unsigned' }]);
  });

  test('is not, when the statutes are rejected; and may be tried again', async () => {
    const house = await founders();
    const evening = await opened(house, ['Solène', 'Joaquim']);
    expect(await evening.decide(evening.statutes, { for: 1, against: 1 })).toMatchObject({
      verdict: 'rejected',
    });
    await evening.close();
    expect(await barOf(house)).toBe('under_way');
    await evening.file();
    expect(await inForce(house)).toMatchObject({ inForce: { draft: true } });
    expect(await barOf(house)).toBeNull();
    expect(await prepared(house)).toMatchObject({ __typename: 'Assembly' });
  });

  test('with statutes that were adopted by hand meanwhile: those stay', async () => {
    const house = await founders();
    const evening = await opened(house, ['Solène', 'Joaquim']);
    await evening.decide(evening.statutes, { for: 2, against: 0 });
    await evening.close();
    await house.adopt({ 'proxy.max': 1 }, today());
    expect(await evening.file()).toMatchObject({ __typename: 'RegisterEntry' });
    expect(await inForce(house)).toMatchObject({ inForce: { number: 2, draft: false } });
    expect(await barOf(house)).toBe('exists');
  });

  test('never by one person', async () => {
    const house = await founders();
    const evening = await opened(house, ['Solène']);
    expect(await evening.day('recordFailure', { id: evening.id })).toMatchObject({ state: 'closed' });
    const alone = await opened(await founders(), ['Joaquim']);
    expect(await alone.decide(alone.statutes, { for: 1, against: 0 })).toMatchObject({
      verdict: 'no_quorum',
    });
    expect(await verb('secondCall', { id: evening.id }, house.as('Solène'))).toMatchObject({
      code: 'founding.no-second-call',
    });
  });
});

describe('an association is founded once', () => {
  test.each([
    ['it has a founding date', "update association set founded_on = '2015-04-10' where id = $1", 'exists'],
    ['it has a number', "update association set rna = 'W262000001' where id = $1", 'exists'],
    [
      'its statutes are adopted',
      'update statutes_version set draft = false where association_id = $1',
      'statutes-adopted',
    ],
  ])('not when %s', async (_, made, bar) => {
    const house = await founders();
    await sql(made, [house.id]);
    expect(await barOf(house)).toBe(bar.replace('-', '_'));
    expect(await prepared(house)).toMatchObject({ code: `founding.${bar}`, field: 'nature' });
  });

  test('not beside another assembly, unless that was cancelled; nor twice', async () => {
    const house = await founders();
    const other = await prepared(house, { nature: 'ordinary' });
    expect(await prepared(house)).toMatchObject({ code: 'founding.assembly-held' });
    await verb('cancelAssembly', { id: other.id, reason: 'Un essai.' }, house.as('Solène'));
    const { id } = await prepared(house);
    expect(await prepared(house)).toMatchObject({ code: 'founding.under-way' });
    await verb('cancelAssembly', { id, reason: 'Trop tôt.' }, house.as('Solène'));
    expect(await prepared(house)).toMatchObject({ __typename: 'Assembly' });
  });

  test('nor twice at once', async () => {
    const house = await founders();
    const both = await Promise.all([prepared(house), prepared(house)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Assembly', 'Refusal']);
    expect(both.find(({ code }) => code)).toMatchObject({ code: 'founding.under-way' });
  });

  test('what was adopted meanwhile bars the invitation too', async () => {
    const house = await founders();
    const { id } = await prepared(house);
    await sql('update statutes_version set draft = false where association_id = $1', [house.id]);
    expect(await verb('convene', { assemblyId: id }, house.as('Solène'))).toMatchObject({
      code: 'founding.statutes-adopted',
    });
  });

  test('the item that founds it stays, and votes', async () => {
    const house = await founders();
    const { agenda } = await prepared(house, { fromTemplate: false });
    expect(agenda.map(({ title }) => title)).toEqual(['Adoption des statuts']);
    const [item] = agenda;
    const who = house.as('Solène');
    expect(await verb('removeAgendaItem', { id: item?.id }, who)).toMatchObject({
      code: 'founding.item-stays',
    });
    expect(
      await verb('describeAgendaItem', { id: item?.id, input: { kind: 'information' } }, who),
    ).toMatchObject({ code: 'founding.item-stays' });
    expect(
      await verb('describeAgendaItem', { id: item?.id, input: { title: 'Adoption de nos statuts' } }, who),
    ).toMatchObject({ __typename: 'Assembly' });
  });
});

describe('the draft and the founders', () => {
  test('the draft is rewritten until it is adopted, by who keeps the statutes', async () => {
    const house = await founders();
    await house.welcome('Ada');
    const document = withClauses(newStatutes(), { 'proxy.max': 1 });
    expect(await says(DRAFT, { document: newStatutes() }, house.as('Solène'))).toMatchObject({
      code: 'statutes.unchanged',
    });
    expect(await says(DRAFT, { document: { values: 12 } }, house.as('Solène'))).toMatchObject({
      code: 'statutes.invalid',
    });
    expect(await says(DRAFT, { document }, house.as('Ada'))).toMatchObject({ code: 'access.denied' });
    expect(await says(DRAFT, { document }, house.as('Solène'))).toMatchObject({ number: 2 });
    await sql('update statutes_version set draft = false where association_id = $1 and number = 1', [
      house.id,
    ]);
    expect(await says(DRAFT, { document: newStatutes() }, house.as('Solène'))).toMatchObject({
      code: 'statutes.adopted-already',
    });
  });

  test('founders come in at the desk of a founding assembly only, and of one’s own association', async () => {
    const house = await founders();
    const elsewhere = await founders();
    const { id } = await prepared(house);
    const rose = { assemblyId: id, givenName: 'Rose', familyName: 'Le Goff' };
    expect(await says(ADMIT, { input: rose }, house.as('Inès'))).toMatchObject({ code: 'sitting.desk-shut' });
    await verb('convene', { assemblyId: id }, house.as('Solène'));
    expect(await says(ADMIT, { input: rose }, elsewhere.as('Inès'))).toMatchObject({ code: 'not-found' });
    expect(await says(ADMIT, { input: { ...rose, email: 'rose' } }, house.as('Inès'))).toMatchObject({
      code: 'input.invalid',
    });
    await house.welcome('Ada');
    expect(await says(ADMIT, { input: rose }, house.as('Ada'))).toMatchObject({ code: 'access.denied' });
    expect(await says(ADMIT, { input: rose }, house.as('Inès'))).toMatchObject({ votes: true });

    const known = await House.withBoard(tools);
    const ordinary = await verb(
      'prepareAssembly',
      { input: { ...founding, nature: 'ordinary' } },
      known.as('Solène'),
    );
    await verb('convene', { assemblyId: ordinary.id, input: { lateReason: 'Vite.' } }, known.as('Solène'));
    const there = { ...rose, assemblyId: ordinary.id };
    expect(await says(ADMIT, { input: there }, known.as('Inès'))).toMatchObject({
      code: 'founding.not-founders',
    });
  });
});
