import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { House, inDays } from './testing/house.js';
import { type Asking, saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const { convened, prepared } = calling(ask);
const half = { num: 1, den: 2 };
const sharing = { 'agenda.add': 'share', 'agenda.add_share': half } as const;
const house = (clauses: Parameters<typeof House.build>[1] = sharing) => House.withBoard(tools, clauses);

const PROPOSAL = 'id title supporters supported own standing proposer { displayName }';
interface Said {
  id: string;
  supporters: number;
  standing: string;
  code: string;
  field: string;
  agenda: { title: string; position: number; proposal: { supporters: number } | null }[];
}
async function say(name: string, declared: string, variables: object, who: Asking): Promise<Said> {
  const passed = declared.replace(/\$(\w+): [\w!]+/g, '$1: $$$1');
  const gives =
    name === 'putOnAgenda'
      ? '... on Assembly { agenda { title position proposal { supporters } } }'
      : `... on ItemProposal { ${PROPOSAL} }`;
  const query = `mutation (${declared}) { answer: ${name}(${passed}) { ${gives} ... on Refusal { code field } } }`;
  return (await ask<{ answer: Said }>(query, { ...variables }, who)).answer;
}
const proposes = (assemblyId: string, who: Asking, over: object = {}) =>
  say(
    'proposeItem',
    '$input: ProposeItemInput!',
    {
      input: {
        assemblyId,
        kind: 'vote',
        title: 'Un compost',
        text: 'L’assemblée décide d’un compost.',
        ...over,
      },
    },
    who,
  );
const does = (name: string, id: string, who: Asking) => say(name, '$id: ID!', { id }, who);
const puts = (proposalId: string, who: Asking, part: string | null = null) =>
  say('putOnAgenda', '$proposalId: ID!, $part: DecisionKind', { proposalId, part }, who);
const itemsOf = async (id: string, who: Asking) =>
  (
    await ask<{ items: { needed: number; deadline: string; refusal: string | null; items: Said[] } }>(
      `query ($id: ID!) { items: memberItems(assemblyId: $id) { needed deadline refusal items { ${PROPOSAL} } } }`,
      { id },
      who,
    )
  ).items;

describe('items that members ask for', () => {
  it('gathers supporters up to the share of the electors, then goes on the agenda and is told to all', async () => {
    const here = await house();
    await here.welcome('Bakary');
    await here.welcome('Célestine', { email: null });
    const id = await convened(here);
    expect(await itemsOf(id, here.as('Ada'))).toMatchObject({
      needed: 3,
      deadline: inDays(22).slice(0, 10),
      refusal: null,
      items: [],
    });
    const { id: item } = await proposes(id, here.as('Ada'));
    expect(await puts(item, here.as('Inès'))).toMatchObject({ code: 'proposal.short' });
    expect(await does('supportItem', item, here.as('Bakary'))).toMatchObject({
      supporters: 2,
      standing: 'gathering',
    });
    const both = await Promise.all([1, 2].map(() => does('supportItem', item, here.as('Inès'))));
    expect(both.map(({ supporters }) => supporters)).toEqual([3, 3]);
    const { agenda } = await puts(item, here.as('Inès'));
    expect(agenda.filter(({ proposal }) => proposal)).toMatchObject([
      { title: 'Un compost', proposal: { supporters: 3 } },
    ]);
    expect(agenda.findIndex(({ title }) => title === 'Un compost')).toBeLessThan(
      agenda.findIndex(({ title }) => title === 'Questions diverses'),
    );
    const mails = await sql<{ to_name: string; text: string }>(
      `select to_name, text from mail where association_id = $1 and kind = 'agenda-notice' order by to_name`,
      [here.id],
    );
    expect(mails.map(({ to_name }) => to_name)).toEqual(['Ada', 'Bakary', 'Inès', 'Joaquim', 'Solène']);
    expect(mails[1]?.text).toContain('À la demande d’Ada');
    expect(mails[1]?.text).toContain('2 autres membres');
    const notices = await ask<{ convocations: { items: { itemNotices: object[] }[] } }>(
      'query ($id: ID!) { convocations(assemblyId: $id) { items { itemNotices { title state } } } }',
      { id },
      here.as('Inès'),
    );
    expect(notices.convocations.items.flatMap((one) => one.itemNotices)).toHaveLength(6);
    expect(await puts(item, here.as('Inès'))).toMatchObject({ code: 'proposal.on-agenda' });
    expect(await does('unsupportItem', item, here.as('Bakary'))).toMatchObject({
      code: 'proposal.on-agenda',
    });
  });

  it('needs one member only where the statutes say so, and nobody where they say nobody', async () => {
    const one = await house({ 'agenda.add': 'one-member' });
    const id = await convened(one);
    const { id: item, standing } = await proposes(id, one.as('Ada'));
    expect(standing).toBe('reached');
    expect((await puts(item, one.as('Inès'))).agenda).toEqual(expect.any(Array));
    const none = await house({ 'agenda.add': 'nobody' });
    const closed = await convened(none);
    expect(await proposes(closed, none.as('Ada'))).toMatchObject({ code: 'proposal.nobody' });
    expect((await itemsOf(closed, none.as('Ada'))).refusal).toContain('ne prévoient pas');
  });

  it('can be supported no longer, and withdrawn by who asked for it only', async () => {
    const here = await house();
    const id = await convened(here);
    const { id: item } = await proposes(id, here.as('Ada'));
    await does('supportItem', item, here.as('Inès'));
    expect(await does('unsupportItem', item, here.as('Inès'))).toMatchObject({ supporters: 1 });
    expect(await does('unsupportItem', item, here.as('Ada'))).toMatchObject({ code: 'proposal.own' });
    expect(await does('withdrawItemProposal', item, here.as('Inès'))).toMatchObject({
      code: 'proposal.not-yours',
    });
    expect(await does('withdrawItemProposal', item, here.as('Ada'))).toMatchObject({ standing: 'withdrawn' });
    expect(await does('supportItem', item, here.as('Inès'))).toMatchObject({ code: 'proposal.withdrawn' });
    expect((await itemsOf(id, here.as('Ada'))).items).toEqual([]);
  });

  it('is too late after the deadline, but what was reached in time still goes on the agenda', async () => {
    const here = await house();
    const id = await convened(here);
    const { id: reached } = await proposes(id, here.as('Ada'));
    const { id: short } = await proposes(id, here.as('Ada'), { title: 'Une ruche' });
    await does('supportItem', reached, here.as('Inès'));
    await sql(`update assembly set starts_at = now() + interval '6 days' where id = $1`, [id]);
    expect(await proposes(id, here.as('Ada'))).toMatchObject({ code: 'proposal.late' });
    expect(await does('supportItem', short, here.as('Inès'))).toMatchObject({ code: 'proposal.late' });
    const seen = await itemsOf(id, here.as('Ada'));
    expect(seen.items.map(({ standing }) => standing)).toEqual(['reached', 'short']);
    expect(await puts(short, here.as('Inès'))).toMatchObject({ code: 'proposal.short' });
    expect((await puts(reached, here.as('Inès'))).agenda).toEqual(expect.any(Array));
  });

  it('asks which half decides in a mixed assembly', async () => {
    const here = await house({ 'agenda.add': 'one-member' });
    const id = await convened(here, { nature: 'mixed' });
    const { id: item } = await proposes(id, here.as('Ada'));
    expect(await puts(item, here.as('Inès'))).toMatchObject({ code: 'agenda.part-missing' });
    expect((await puts(item, here.as('Inès'), 'ordinary')).agenda).toEqual(expect.any(Array));
  });

  it('is refused to who does not vote, before the convocation, without a title, and from elsewhere', async () => {
    const here = await house();
    await here.welcome('Bakary', { paid: false });
    expect(await proposes(await prepared(here), here.as('Inès'))).toMatchObject({
      code: 'assembly.not-convened',
    });
    const id = await convened(here);
    expect(await proposes(id, here.as('Bakary'))).toMatchObject({ code: 'proposal.voters-only' });
    expect(await proposes(id, here.as('Ada'), { title: '  ' })).toMatchObject({
      code: 'input.required',
      field: 'title',
    });
    const { id: item } = await proposes(id, here.as('Ada'));
    expect(await puts(item, here.as('Ada'))).toMatchObject({ code: 'access.denied' });
    const other = await house();
    for (const name of ['supportItem', 'withdrawItemProposal']) {
      expect(await does(name, item, other.as('Ada'))).toMatchObject({ code: 'not-found' });
    }
    expect(await verb('cancelAssembly', { id, reason: 'Reportée.' }, here.as('Solène'))).toMatchObject({
      id,
    });
    expect(await does('supportItem', item, here.as('Inès'))).toMatchObject({
      code: 'assembly.no-longer-awaited',
    });
  });
});
