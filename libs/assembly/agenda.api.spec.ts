import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { House, inDays } from './testing/house.js';
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

describe('the agenda', () => {
  it('adds an item before any other business, of the half that decides', async () => {
    const here = await house();
    const { id } = await prepared(here);
    const input = { kind: 'vote', title: 'Achat d’un four', text: 'L’assemblée décide l’achat d’un four.' };
    const after = await verb('addAgendaItem', { assemblyId: id, input }, here.as('Inès'));
    const added = itemOf(after, /four/);
    expect(added).toMatchObject({ kind: 'vote', part: 'ordinary' });
    expect(added.position).toBe(itemOf(after, /Questions diverses/).position - 1);
    expect(after.agenda.map(({ position }) => position)).toEqual(after.agenda.map((_, index) => index + 1));
  });

  it('moves an item both ways, the others closing up', async () => {
    const here = await house();
    const assembly = await prepared(here);
    const [first, second, third] = titles(assembly);
    const id = assembly.agenda[0]?.id;
    const down = await verb('moveAgendaItem', { id, toPosition: 3 }, here.as('Inès'));
    expect(titles(down).slice(0, 3)).toEqual([second, third, first]);
    const up = await verb('moveAgendaItem', { id, toPosition: 1 }, here.as('Inès'));
    expect(titles(up)).toEqual(titles(assembly));
    const last = await verb('moveAgendaItem', { id, toPosition: 99 }, here.as('Inès'));
    expect(titles(last).at(-1)).toBe(first);
    expect(await verb('moveAgendaItem', { id, toPosition: 0 }, here.as('Inès'))).toMatchObject({
      code: 'agenda.no-such-place',
    });
  });

  it('rewords and removes', async () => {
    const here = await house();
    const assembly = await prepared(here);
    const { id } = itemOf(assembly, /Quitus/);
    const reworded = await verb(
      'describeAgendaItem',
      { id, input: { title: 'Quitus au bureau' } },
      here.as('Inès'),
    );
    expect(titles(reworded)).toContain('Quitus au bureau');
    const told = await verb('describeAgendaItem', { id, input: { kind: 'information' } }, here.as('Inès'));
    expect(itemOf(told, /Quitus/)).toMatchObject({ kind: 'information', part: null });
    const removed = await verb('removeAgendaItem', { id }, here.as('Inès'));
    expect(removed.agenda).toHaveLength(assembly.agenda.length - 1);
    expect(removed.agenda.at(-1)?.position).toBe(removed.agenda.length);
    expect(await verb('removeAgendaItem', { id }, here.as('Inès'))).toMatchObject({ code: 'not-found' });
  });

  it('lets nothing be voted under any other business (agenda.misc_votes)', async () => {
    const here = await house();
    const { id, agenda } = await prepared(here);
    const input = { kind: 'vote', title: '9. Questions diverses' };
    expect(await verb('addAgendaItem', { assemblyId: id, input }, here.as('Inès'))).toMatchObject({
      code: 'agenda.misc-votes-barred',
    });
    const other = agenda.find(({ title }) => title === 'Questions diverses')?.id;
    const turned = { id: other, input: { kind: 'vote' } };
    expect(await verb('describeAgendaItem', turned, here.as('Inès'))).toMatchObject({
      code: 'agenda.misc-votes-barred',
      field: 'kind',
    });
  });

  it('asks which half of a mixed assembly decides, and knows for the others', async () => {
    const here = await house();
    const mixed = await prepared(here, { nature: 'mixed' });
    const input = { kind: 'vote', title: 'Nouveau siège' };
    expect(await verb('addAgendaItem', { assemblyId: mixed.id, input }, here.as('Inès'))).toMatchObject({
      code: 'agenda.part-missing',
    });
    const plain = await prepared(here);
    const extraordinary = { ...input, part: 'extraordinary' };
    expect(
      await verb('addAgendaItem', { assemblyId: plain.id, input: extraordinary }, here.as('Inès')),
    ).toMatchObject({ code: 'agenda.part-not-held' });
  });

  it('is bound once sent (agenda.binding), save who presents', async () => {
    const here = await house();
    const assembly = await prepared(here);
    await convened(assembly.id);
    const { id } = itemOf(assembly, /Budget/);
    const who = here.as('Inès');
    const input = { kind: 'information', title: 'Un oubli' };
    expect(await verb('addAgendaItem', { assemblyId: assembly.id, input }, who)).toMatchObject({
      code: 'agenda.bound',
    });
    expect(await verb('describeAgendaItem', { id, input: { title: 'Budget revu' } }, who)).toMatchObject({
      code: 'agenda.bound',
    });
    expect(await verb('removeAgendaItem', { id }, who)).toMatchObject({ code: 'agenda.bound' });
    const spoken = await verb('describeAgendaItem', { id, input: { speaker: 'Ada' } }, who);
    expect(itemOf(spoken, /Budget/)).toMatchObject({ speaker: 'Ada' });
  });

  it('may still grow where the statutes do not bind it, but loses nothing', async () => {
    const here = await house({ 'agenda.binding': false });
    const assembly = await prepared(here);
    await convened(assembly.id);
    const input = { kind: 'information', title: 'Un oubli' };
    expect(
      titles(await verb('addAgendaItem', { assemblyId: assembly.id, input }, here.as('Inès'))),
    ).toContain('Un oubli');
    expect(await verb('removeAgendaItem', { id: assembly.agenda[0]?.id }, here.as('Inès'))).toMatchObject({
      code: 'agenda.sent',
    });
  });

  it('is refused to members and does not exist elsewhere', async () => {
    const here = await house();
    const { id, agenda } = await prepared(here);
    const item = { id: agenda[0]?.id, toPosition: 2 };
    expect(await verb('moveAgendaItem', item, here.as('Ada'))).toMatchObject({ code: 'access.denied' });
    const elsewhere = await house();
    expect(await verb('moveAgendaItem', item, elsewhere.as('Inès'))).toMatchObject({ code: 'not-found' });
    const input = { kind: 'information', title: 'Intrus' };
    expect(await verb('addAgendaItem', { assemblyId: id, input }, elsewhere.as('Inès'))).toMatchObject({
      code: 'not-found',
    });
  });
});
