import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { House, inDays, today } from './testing/house.js';
import { type Answered, type Item, saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);

const house = (clauses = {}) => House.withBoard(tools, clauses);
const ordinary = (over: object = {}) => ({
  input: { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle', ...over },
});
const prepared = async (here: House, over: object = {}) =>
  verb('prepareAssembly', ordinary(over), here.as('Inès'));
const itemOf = (assembly: Answered, title: RegExp): Item => {
  const item = assembly.agenda.find((one) => title.test(one.title));
  if (!item) throw new Error(`no item like ${title}`);
  return item;
};
const titles = ({ agenda }: Answered) => agenda.map(({ title }) => title);
/** Sets the state of an assembly as a later part of its life leaves it. */
const convened = (id: string) =>
  sql(
    `update assembly a set state = 'convened', convened_at = now(), statutes_id =
       (select s.id from statutes_version s where s.association_id = a.association_id order by number limit 1) where a.id = $1`,
    [id],
  );
const closed = (id: string, chairId: string) =>
  sql(
    `update assembly set state = 'closed', opened_at = now(), closed_at = now(), chair_id = $2, secretary_id = $2,
       starts_at = now() - interval '2 hours' where id = $1`,
    [id, chairId],
  );

describe('preparing an assembly', () => {
  it('fills the agenda with the usual items and their draft resolutions', async () => {
    const here = await house();
    const assembly = await prepared(here);
    expect(assembly).toMatchObject({
      __typename: 'Assembly',
      state: 'draft',
      call: 'first',
      nature: 'ordinary',
    });
    expect(assembly.title).toMatch(/^Assemblée générale ordinaire du \d/);
    expect(assembly.agenda.map(({ position }) => position)).toEqual(
      assembly.agenda.map((_, index) => index + 1),
    );
    expect(itemOf(assembly, /Approbation des comptes/)).toMatchObject({ kind: 'vote', part: 'ordinary' });
    expect(itemOf(assembly, /Questions diverses/)).toMatchObject({ kind: 'information', part: null });
    expect(itemOf(assembly, /cotisation/)?.text).toMatch(/Actifs, …\s€\s; Sympathisants, …\s€/);
  });

  it('puts the seats to fill to an election for which members stand', async () => {
    const here = await house({ 'elect.method': 'uninominal' });
    const assembly = await prepared(here, { template: { seats: 3 } });
    const elected = async () => {
      const { assembly: found } = await ask<{
        assembly: { agenda: { title: string; election: object | null }[] };
      }>(
        'query ($id: ID!) { assembly(id: $id) { agenda { title aboutPerson election { office seats method } } } }',
        { id: assembly.id },
        here.as('Inès'),
      );
      return found.agenda.filter(({ election }) => election);
    };
    expect(await elected()).toEqual([
      {
        title: 'Élection à l’organe dirigeant',
        aboutPerson: true,
        election: { office: 'board_member', seats: 3, method: 'plurinominal_relative' },
      },
    ]);
    expect(itemOf(assembly, /Élection/).text).not.toContain('…');
  });

  it('starts from nothing when told so', async () => {
    const assembly = await prepared(await house(), { fromTemplate: false, title: '  AG de rentrée ' });
    expect(assembly).toMatchObject({ title: 'AG de rentrée', agenda: [] });
  });

  it('puts each article to change to the vote of an extraordinary assembly', async () => {
    const changes = [{ article: '4', before: 'Le siège est à Quimper.', after: 'Le siège est à Brest.' }];
    const assembly = await prepared(await house(), { nature: 'extraordinary', template: { changes } });
    expect(itemOf(assembly, /article 4/)).toMatchObject({ kind: 'vote', part: 'extraordinary' });
  });

  it.each([
    [{ startsAt: inDays(-1) }, 'assembly.date-past', 'startsAt'],
    [{ remoteLink: 'javascript:alert(1)' }, 'input.invalid', 'remoteLink'],
    [{ title: 'x'.repeat(300) }, 'input.invalid', 'title'],
  ])('refuses %j', async (over, code, field) => {
    expect(await prepared(await house(), over)).toMatchObject({ __typename: 'Refusal', code, field });
  });

  it('refuses a kind of assembly that the statutes do not know', async () => {
    const answer = await prepared(await house({ 'ag.types': ['ordinary'] }), { nature: 'mixed' });
    expect(answer).toMatchObject({ code: 'assembly.nature-not-in-statutes', field: 'nature' });
  });

  it('is refused to a plain member', async () => {
    const here = await house();
    expect(await verb('prepareAssembly', ordinary(), here.as('Ada'))).toMatchObject({
      code: 'access.denied',
    });
  });
});

describe('describing and cancelling', () => {
  it('moves the date of a draft, and the title that only said it', async () => {
    const here = await house();
    const { id, revision } = await prepared(here);
    const moved = await verb('describeAssembly', { id, input: { startsAt: inDays(45) } }, here.as('Inès'));
    expect(moved.startsAt).toBe(inDays(45));
    expect(moved.revision).toBeGreaterThan(revision);
    expect(moved.title).toContain(
      new Date(inDays(45)).toLocaleDateString('fr-FR', { month: 'long', timeZone: 'Europe/Paris' }),
    );
  });

  it('takes the place as the form says it: no link to follow from elsewhere is none', async () => {
    const here = await house();
    const { id } = await prepared(here);
    const input = { place: 'Salle des fêtes', remoteLink: '', remoteConditions: '' };
    expect(await verb('describeAssembly', { id, input }, here.as('Inès'))).toMatchObject({ id });
    const [kept] = await sql('select place, remote_link from assembly where id = $1', [id]);
    expect(kept).toEqual({ place: 'Salle des fêtes', remote_link: null });
  });

  it('refuses to move what members were called to, and says what to do', async () => {
    const here = await house();
    const { id } = await prepared(here);
    await convened(id);
    const answer = await verb('describeAssembly', { id, input: { startsAt: inDays(45) } }, here.as('Inès'));
    expect(answer).toMatchObject({
      code: 'assembly.date-fixed',
      message: expect.stringContaining('Annulez'),
    });
    const link = { remoteLink: 'https://visio.exemple.fr/corderie' };
    expect(await verb('describeAssembly', { id, input: link }, here.as('Inès'))).toMatchObject({ id });
  });

  it('cancels with a reason, and only who convenes may once members are called', async () => {
    const here = await house();
    const { id } = await prepared(here);
    await convened(id);
    const reason = 'La salle est inondée.';
    expect(await verb('cancelAssembly', { id, reason }, here.as('Inès'))).toMatchObject({
      code: 'assembly.not-yours-to-convene',
    });
    expect(await verb('cancelAssembly', { id, reason: ' ' }, here.as('Solène'))).toMatchObject({
      code: 'input.required',
    });
    expect(await verb('cancelAssembly', { id, reason }, here.as('Solène'))).toMatchObject({
      state: 'cancelled',
    });
    expect(await verb('cancelAssembly', { id, reason }, here.as('Solène'))).toMatchObject({
      code: 'assembly.no-longer-awaited',
    });
  });

  it('does not exist for another association', async () => {
    const here = await house();
    const { id } = await prepared(here);
    const elsewhere = await house();
    const input = { place: 'ailleurs' };
    expect(await verb('describeAssembly', { id, input }, elsewhere.as('Inès'))).toMatchObject({
      code: 'not-found',
    });
    expect(await verb('cancelAssembly', { id, reason: 'x' }, elsewhere.as('Solène'))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a second call', () => {
  it('takes up what was not decided, after the interval of the statutes', async () => {
    const here = await house({ 'second.interval_days': 20 });
    const first = await prepared(here);
    await convened(first.id);
    await closed(first.id, here.idOf('Solène'));
    const decided = itemOf(first, /Quitus/);
    await sql(
      `insert into vote (association_id, id, assembly_id, agenda_item_id, method, closed_at, outcome, proclaimed_at)
       values ($1, gen_random_uuid(), $2, $3, 'hands', now(), '{"verdict": "adopted"}', now())`,
      [here.id, first.id, decided.id],
    );
    const second = await verb('secondCall', { id: first.id }, here.as('Inès'));
    expect(second).toMatchObject({
      call: 'second',
      firstCallId: first.id,
      state: 'draft',
      nature: 'ordinary',
    });
    expect(titles(second)).toEqual(titles(first).filter((title) => title !== decided.title));
    expect(new Date(second.startsAt).getTime() - Date.now()).toBeGreaterThan(19 * 86_400_000);
    const removed = await verb('removeAgendaItem', { id: second.agenda[0]?.id }, here.as('Inès'));
    expect(removed).toMatchObject({ code: 'agenda.same-at-second-call' });
    expect(await verb('secondCall', { id: first.id }, here.as('Inès'))).toMatchObject({
      code: 'assembly.second-call-exists',
    });
  });

  it('takes up only the half of a mixed assembly that lacked its quorum, and what was not told', async () => {
    const here = await house();
    const changes = [{ article: '4', before: 'Le siège est à Quimper.', after: 'Le siège est à Brest.' }];
    const first = await prepared(here, { nature: 'mixed', template: { changes } });
    await convened(first.id);
    await closed(first.id, here.idOf('Solène'));
    const notTold = itemOf(first, /Questions diverses/);
    await sql(
      `insert into item_call (association_id, id, assembly_id, agenda_item_id)
       select association_id, gen_random_uuid(), assembly_id, id from agenda_item where assembly_id = $1 and id <> $2`,
      [first.id, notTold.id],
    );
    await sql(
      `insert into vote (association_id, id, assembly_id, agenda_item_id, method, closed_at, outcome, proclaimed_at)
       select association_id, gen_random_uuid(), assembly_id, id, 'hands', now(),
         jsonb_build_object('verdict', case part when 'ordinary' then 'adopted' else 'no-quorum' end), now()
       from agenda_item where assembly_id = $1 and kind = 'vote'`,
      [first.id],
    );
    const second = await verb('secondCall', { id: first.id }, here.as('Inès'));
    expect(second).toMatchObject({ call: 'second', nature: 'extraordinary' });
    expect(second.agenda.map(({ title, part }) => ({ title, part }))).toEqual([
      { title: itemOf(first, /article 4/).title, part: 'extraordinary' },
      { title: notTold.title, part: null },
      { title: itemOf(first, /Pouvoirs pour les formalités/).title, part: 'extraordinary' },
    ]);
  });

  it('is refused once everything was decided', async () => {
    const here = await house();
    const first = await prepared(here);
    await convened(first.id);
    await closed(first.id, here.idOf('Solène'));
    await sql(
      `insert into vote (association_id, id, assembly_id, agenda_item_id, method, closed_at, outcome, proclaimed_at)
       select association_id, gen_random_uuid(), assembly_id, id, 'hands', now(), '{"verdict": "rejected"}', now()
       from agenda_item where assembly_id = $1 and kind = 'vote'`,
      [first.id],
    );
    expect(await verb('secondCall', { id: first.id }, here.as('Inès'))).toMatchObject({
      code: 'assembly.nothing-left-to-decide',
    });
  });

  it('is refused before the first is over, too soon, and for a second call', async () => {
    const here = await house();
    const first = await prepared(here);
    expect(await verb('secondCall', { id: first.id }, here.as('Inès'))).toMatchObject({
      code: 'assembly.not-over',
    });
    await convened(first.id);
    await closed(first.id, here.idOf('Solène'));
    const soon = { id: first.id, startsAt: inDays(3) };
    expect(await verb('secondCall', soon, here.as('Inès'))).toMatchObject({
      code: 'assembly.second-call-too-soon',
      field: 'startsAt',
    });
    const second = await verb('secondCall', { id: first.id }, here.as('Inès'));
    expect(await verb('secondCall', { id: second.id }, here.as('Inès'))).toMatchObject({
      code: 'assembly.second-call-is-last',
    });
  });
});

describe('finding assemblies', () => {
  const list = '{ assemblies { total items { id title } } }';

  it('hides drafts from members and finds by words, accents aside', async () => {
    const here = await house();
    const draft = await prepared(here, { title: 'Assemblée d’été' });
    const called = await prepared(here, { title: 'Assemblée de rentrée' });
    await convened(called.id);
    const seen = await ask<{ assemblies: { total: number; items: { id: string }[] } }>(
      list,
      {},
      here.as('Ada'),
    );
    expect(seen.assemblies).toMatchObject({ total: 1, items: [{ id: called.id }] });
    const one = await graphql(
      'query ($id: ID!) { assembly(id: $id) { id } }',
      { id: draft.id },
      here.as('Ada'),
    );
    expect(one.errors[0]?.extensions).toMatchObject({ refusal: 'not-found' });
    const words = '{ search(words: "ETE assemblee", kind: "assembly", limit: 5) { hits { id } } }';
    expect(await ask(words, {}, here.as('Inès'))).toEqual({ search: [{ hits: [{ id: draft.id }] }] });
    expect(await ask(words, {}, here.as('Ada'))).toEqual({ search: [] });
    const elsewhere = await house();
    expect(await ask(list, {}, elsewhere.as('Inès'))).toEqual({ assemblies: { total: 0, items: [] } });
  });

  it('says what the viewer may do, and why not', async () => {
    const here = await house({ 'conv.by': 'chair' });
    const { id } = await prepared(here);
    const query = 'query ($id: ID!) { assembly(id: $id) { viewerCan { action allowed reason } } }';
    const may = async (name: string, action: string) => {
      const { assembly } = await ask<{
        assembly: { viewerCan: { action: string; allowed: boolean; reason: string | null }[] };
      }>(query, { id }, here.as(name));
      return assembly.viewerCan.find((one) => one.action === action);
    };
    expect(await may('Solène', 'convene')).toMatchObject({ allowed: true, reason: null });
    expect(await may('Joaquim', 'convene')).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('présidence'),
    });
    expect(await may('Inès', 'changeAgenda')).toMatchObject({ allowed: true });
  });
});

describe('the electorate and the notice', () => {
  it('counts who votes and says for each of the others every reason', async () => {
    const here = await house({ 'elig.seniority_days': 90 });
    await here.welcome('Bakary', { paid: false });
    await here.welcome('Célestine', { consultative: true });
    await here.welcome('Dominique', { since: today(), paid: false });
    await here.welcome('Atelier', { organisation: true });
    const { id } = await prepared(here);
    const query = `query ($id: ID!) { electorate(assemblyId: $id) { electors voices excluded exclusions { code count }
      lines(votes: false) { total items { name reasons { code sentence } person { id } } } } }`;
    const { electorate } = await ask<{
      electorate: { lines: { items: { name: string; reasons: { code: string }[] }[] } };
    }>(query, { id }, here.as('Inès'));
    expect(electorate).toMatchObject({ electors: 4, voices: 4, excluded: 4 });
    const reasons = Object.fromEntries(
      electorate.lines.items.map(({ name, reasons: why }) => [name, why.map(({ code }) => code)]),
    );
    expect(reasons).toEqual({
      Atelier: ['no_representative'],
      Bakary: ['fee_unpaid'],
      Célestine: ['consultative'],
      Dominique: ['too_recent', 'fee_unpaid'],
    });
    const denied = await graphql(query, { id }, here.as('Ada'));
    expect(denied.errors[0]?.extensions).toMatchObject({ refusal: 'access.denied' });
    const elsewhere = await house();
    expect((await graphql(query, { id }, elsewhere.as('Inès'))).errors[0]?.extensions).toMatchObject({
      refusal: 'not-found',
    });
  });

  it('grades the notice of today', async () => {
    const here = await house({ 'conv.notice_days': 15, 'conv.late': 'refuse' });
    const query =
      'query ($id: ID!) { notice(assemblyId: $id) { inTime lateByDays accepted requiredDays sentence } }';
    const early = await prepared(here, { startsAt: inDays(30) });
    expect(await ask(query, { id: early.id }, here.as('Inès'))).toMatchObject({
      notice: { inTime: true, lateByDays: 0, requiredDays: 15 },
    });
    const late = await prepared(here, { startsAt: inDays(10) });
    expect(await ask(query, { id: late.id }, here.as('Inès'))).toMatchObject({
      notice: { inTime: false, lateByDays: 5, accepted: false, sentence: expect.stringContaining('15') },
    });
  });

  it('needs a sign-in', async () => {
    const { errors } = await graphql('{ assemblies { total } }');
    expect(errors[0]?.extensions).toMatchObject({ refusal: 'sign-in.required' });
  });
});
