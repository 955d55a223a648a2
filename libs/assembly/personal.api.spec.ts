import { ask, graphql, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { House } from './testing/house.js';
import { tokenOf as tokenIn } from './testing/links.js';
import { saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const { convened, convocationOf } = calling(ask);
const house = (clauses: Parameters<typeof House.build>[1] = {}) => House.withBoard(tools, clauses);

const PAGE = `state associationName assembly { personName title sentence answers answer agenda { id title kind election { seats } } calendarHref
  proxy { holderName instructions { title choice } } documents { name href } }`;
interface Page {
  state: string;
  assembly: {
    personName: string;
    answers: string[];
    answer: string | null;
    calendarHref: string;
    agenda: { id: string; title: string; kind: string; election: object | null }[];
    proxy: { holderName: string; instructions: object[] } | null;
    documents: { name: string; href: string }[];
  } | null;
  code?: string;
}

const tokenOf = (here: House, name: string) => tokenIn(tools, here, name);

/** Asks without a session, as whoever has only the link. */
const look = (token: string) =>
  graphql<{ page: Page }>(`query ($token: String!) { page: personalPage(token: $token) { ${PAGE} } }`, {
    token,
  });
async function say(name: string, variables: object, declared: string): Promise<Page & { ok?: boolean }> {
  const passed = declared.replace(/\$(\w+): [\w![\]]+/g, '$1: $$$1');
  const gives = name === 'noteOpening' ? '... on Done { ok }' : `... on PersonalPage { ${PAGE} }`;
  const { answer } = await ask<{ answer: Page }>(
    `mutation (${declared}) { answer: ${name}(${passed}) { ${gives} ... on Refusal { code } } }`,
    { ...variables },
  );
  return answer;
}
const answers = (token: string, answer: string) =>
  say('answerByLink', { token, answer }, '$token: String!, $answer: ConvocationAnswer!');
const grants = (token: string, holderId: string) =>
  say('grantProxyByLink', { token, holderId }, '$token: String!, $holderId: ID!');
const withdraws = (token: string) => say('withdrawProxyByLink', { token }, '$token: String!');
const instructs = (token: string, instructions: object[]) =>
  say('instructProxyByLink', { token, instructions }, '$token: String!, $instructions: [ItemChoiceInput!]!');
const opens = (token: string) => say('noteOpening', { token }, '$token: String!');
const holders = async (token: string, words: string) =>
  (
    await ask<{ holders: { name: string; refusal: string | null }[] }>(
      `query ($token: String!, $words: String!) { holders: personalHolders(token: $token, words: $words) { name refusal } }`,
      { token, words },
    )
  ).holders;

describe('the page a convocation opens', () => {
  it('shows the assembly to whoever has the link, and its documents and calendar file', async () => {
    const here = await house();
    const id = await convened(here);
    const { data } = await look(await tokenOf(here, 'Ada'));
    expect(data?.page).toMatchObject({
      state: 'open',
      associationName: 'La Corderie',
      assembly: { personName: 'Ada', answer: null, answers: ['present', 'proxy', 'absent'], proxy: null },
    });
    expect(data?.page.assembly?.agenda.length).toBeGreaterThan(5);
    const [letter] = data?.page.assembly?.documents ?? [];
    const file = await request(letter?.href ?? '', {});
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const calendar = await request(data?.page.assembly?.calendarHref ?? '', {});
    const text = await calendar.text();
    expect(text).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART:\d{8}T\d{6}Z/);
    expect(text.replace(/\r\n /g, '')).toContain(`UID:${id}@etabli`);
  });

  it('says whether there is a voice to cast by it', async () => {
    const here = await house();
    await here.welcome('Omar', { paid: false });
    await convened(here);
    const votes = async (name: string) => {
      const query = 'query ($token: String!) { personalPage(token: $token) { assembly { votes sentence } } }';
      const token = await tokenOf(here, name);
      const { data } = await graphql<{ personalPage: { assembly: { votes: boolean } } }>(query, { token });
      return data?.personalPage.assembly.votes;
    };
    expect([await votes('Ada'), await votes('Omar')]).toEqual([true, false]);
  });

  it('gives nothing else of the account', async () => {
    const here = await house();
    await convened(here);
    const token = await tokenOf(here, 'Ada');
    const both = await graphql(
      `query ($token: String!) { personalPage(token: $token) { state } peopleList { total } }`,
      { token },
    );
    expect(both.errors[0]?.extensions).toMatchObject({ refusal: 'sign-in.required' });
    const [other] = await sql<{ id: string }>(
      `insert into stored_file (association_id, id, name, media_type, size, sha256, readable_with)
       select association_id, gen_random_uuid(), 'autre.pdf', media_type, size, sha256, 'assembly.read' from stored_file
       where association_id = $1 limit 1 returning id`,
      [here.id],
    );
    expect((await request(`/feeds/convocation/${token}/documents/${other?.id}`, {})).status).toBe(404);
    const two = await graphql(
      `query ($a: String!, $b: String!) { a: personalPage(token: $a) { state } b: personalPage(token: $b) { state } }`,
      { a: token, b: await tokenOf(here, 'Inès') },
    );
    expect(two.errors.length).toBeGreaterThan(0);
  });

  it('takes an answer, changes it, and says so where the assembly is prepared', async () => {
    const here = await house();
    const id = await convened(here);
    const token = await tokenOf(here, 'Ada');
    expect((await answers(token, 'present')).assembly?.answer).toBe('present');
    expect((await answers(token, 'absent')).assembly?.answer).toBe('absent');
    expect(await answers(token, 'remote')).toMatchObject({ code: 'convocation.not-remote' });
    const figures = await ask(
      'query ($id: ID!) { convocationFigures(assemblyId: $id) { notComing unanswered opened } }',
      { id },
      here.as('Inès'),
    );
    expect(figures).toEqual({ convocationFigures: { notComing: 1, unanswered: 3, opened: 1 } });
    const [row] = await sql<{ recorded_by: string }>(
      'select o.recorded_by from personal_link_opening o where o.association_id = $1',
      [here.id],
    );
    expect(row?.recorded_by).toBe(here.idOf('Ada'));
  });

  it('offers remote presence only with a link and the statutes', async () => {
    const remoteLink = 'https://visio.exemple.fr/ag';
    const here = await house({ remote_presence: true, 'proxy.allowed': false });
    await convened(here, { remoteLink });
    const token = await tokenOf(here, 'Ada');
    expect((await look(token)).data?.page.assembly?.answers).toEqual(['present', 'remote', 'absent']);
    expect((await answers(token, 'remote')).assembly?.answer).toBe('remote');
    expect(await grants(token, here.idOf('Inès'))).toMatchObject({ code: 'proxy.refused' });
  });

  it('gives a proxy after its verdict, and takes it back', async () => {
    const here = await house({ 'proxy.max': 1 });
    await here.welcome('Bakary');
    await here.welcome('Baptiste', { paid: false });
    await convened(here);
    const [ada, ines] = [await tokenOf(here, 'Ada'), await tokenOf(here, 'Inès')];
    expect(await holders(ada, 'b')).toEqual([]);
    expect(await holders(ada, 'bak')).toEqual([{ name: 'Bakary', refusal: null }]);
    expect((await grants(ines, here.idOf('Bakary'))).assembly).toMatchObject({
      answer: 'proxy',
      proxy: { holderName: 'Bakary' },
    });
    expect(await holders(ada, 'BAK')).toEqual([
      { name: 'Bakary', refusal: expect.stringContaining('porte déjà le maximum') },
    ]);
    expect(await grants(ada, here.idOf('Bakary'))).toMatchObject({ code: 'proxy.refused' });
    expect(await answers(ines, 'present')).toMatchObject({ code: 'convocation.proxy-first' });
    expect((await withdraws(ines)).assembly).toMatchObject({ answer: null, proxy: null });
    expect((await answers(ines, 'present')).assembly?.answer).toBe('present');
  });

  it('tells who carries the voice what its giver wishes, once, and only on resolutions', async () => {
    const here = await house();
    await here.welcome('Bakary');
    await convened(here, { template: { seats: 2 } });
    const ada = await tokenOf(here, 'Ada');
    const agenda = (await look(ada)).data?.page.assembly?.agenda ?? [];
    const resolution = agenda.find(({ kind, election }) => kind === 'vote' && !election);
    const elected = agenda.find(({ election }) => election);
    const asked = [{ itemId: resolution?.id, choice: 'against' }];
    expect(await instructs(ada, asked)).toMatchObject({ code: 'not-found' });
    await grants(ada, here.idOf('Bakary'));
    expect(await instructs(ada, [{ itemId: elected?.id, choice: 'for' }])).toMatchObject({
      code: 'proxy.instruct-resolutions',
    });
    expect((await instructs(ada, asked)).assembly?.proxy).toEqual({
      holderName: 'Bakary',
      instructions: [{ title: resolution?.title, choice: 'against' }],
    });
    expect(await instructs(ada, asked)).toMatchObject({ code: 'proxy.instructed-already' });
  });

  it('looks for a holder by name alone: neither an address nor a town is theirs to find', async () => {
    const here = await house();
    await convened(here);
    const token = await tokenOf(here, 'Ada');
    expect(await holders(token, 'inè')).toMatchObject([{ name: 'Inès' }]);
    for (const words of ['exemple.fr', 'quimper', '%%', '__'])
      expect(await holders(token, words)).toEqual([]);
  });

  it('shows who stands for the election, and what they say', async () => {
    const here = await house();
    const id = await convened(here, { template: { seats: 2 } });
    const seen = async () => {
      const { page } = await ask<{
        page: { assembly: { agenda: { title: string; election: object | null }[] } };
      }>(
        `query ($token: String!) { page: personalPage(token: $token) { assembly { agenda { title
          election { seats method termYears standing { name statement members } } } } } }`,
        { token: await tokenOf(here, 'Ada') },
      );
      return page.assembly.agenda.filter(({ election }) => election).map(({ election }) => election);
    };
    expect(await seen()).toMatchObject([{ seats: 2, standing: [] }]);
    const [item] = await sql<{ id: string }>(
      'select agenda_item_id as id from election where assembly_id = $1',
      [id],
    );
    const input = { itemId: item?.id, received: 'declared', statement: 'Je tiens la bricothèque.' };
    const stands = 'mutation ($input: CandidacyInput!) { enterCandidacy(input: $input) { __typename } }';
    await ask(stands, { input }, here.as('Inès'));
    expect(await seen()).toMatchObject([
      { standing: [{ name: 'Inès', statement: 'Je tiens la bricothèque.', members: [] }] },
    ]);
  });

  it('changes nothing when it is only read; a gesture notes the opening, once', async () => {
    const here = await house();
    const id = await convened(here);
    const token = await tokenOf(here, 'Ada');
    const opened = () => sql('select 1 from personal_link_opening where association_id = $1', [here.id]);
    await look(token);
    expect(await opened()).toHaveLength(0);
    await Promise.all([opens(token), opens(token)]);
    await opens(token);
    expect(await opened()).toHaveLength(1);
    const seen = await ask<{ convocations: { items: { openedAt: string | null }[] } }>(
      'query ($id: ID!) { convocations(assemblyId: $id, page: { search: "ada", limit: 5, offset: 0 }) { items { openedAt } } }',
      { id },
      here.as('Inès'),
    );
    expect(seen.convocations.items).toEqual([{ openedAt: expect.any(String) }]);
  });

  it('stops serving when the convocation is sent again, and the new one takes its place', async () => {
    const here = await house();
    const id = await convened(here);
    const first = await tokenOf(here, 'Ada');
    const { id: convocationId } = await convocationOf(here, id, 'Ada');
    await verb('resendConvocation', { convocationId }, here.as('Inès'));
    expect((await look(first)).data?.page).toMatchObject({ state: 'replaced', assembly: null });
    expect(await answers(first, 'present')).toMatchObject({ code: 'personal.replaced' });
    const second = await tokenOf(here, 'Ada');
    expect((await answers(second, 'present')).assembly?.answer).toBe('present');
  });

  it('stops serving after the assembly, and when it is cancelled', async () => {
    const here = await house();
    const id = await convened(here);
    const token = await tokenOf(here, 'Ada');
    await verb('cancelAssembly', { id, reason: 'Salle inondée.' }, here.as('Solène'));
    expect((await look(token)).data?.page.state).toBe('cancelled');
    expect(await answers(token, 'present')).toMatchObject({ code: 'personal.cancelled' });
    const later = await house();
    const passed = await convened(later);
    const late = await tokenOf(later, 'Ada');
    await sql(`update assembly set starts_at = now() - interval '2 days' where id = $1`, [passed]);
    expect((await look(late)).data?.page).toMatchObject({ state: 'over', assembly: null });
    expect((await request(`/feeds/convocation/${late}/assemblee.ics`, {})).status).toBe(410);
  });

  it('is unknown to a made-up link, and to one of another house', async () => {
    const here = await house();
    await convened(here);
    const token = await tokenOf(here, 'Ada');
    const other = await house();
    const moved = token.replace(/^[0-9a-f]+/, other.id.replaceAll('-', ''));
    for (const wrong of ['', 'abc', moved, `${token}x`]) {
      expect((await look(wrong)).errors[0]?.extensions).toMatchObject({ refusal: 'personal.unknown' });
      expect(await answers(wrong, 'present')).toMatchObject({ code: 'personal.unknown' });
    }
  });
});

describe('the same choices, signed in', () => {
  it('tells the verdict of a proxy before it is given, for one’s own voice only', async () => {
    const here = await house();
    const id = await convened(here);
    const asking = (giver: string) =>
      graphql<{ proxyHolders: { name: string; refusal: string | null }[] }>(
        `query ($id: ID!, $giver: ID!) { proxyHolders(assemblyId: $id, giverId: $giver, words: "inè") { name refusal } }`,
        { id, giver: here.idOf(giver) },
        here.as('Ada'),
      );
    expect((await asking('Ada')).data?.proxyHolders).toEqual([{ name: 'Inès', refusal: null }]);
    expect((await asking('Solène')).errors[0]?.extensions).toMatchObject({
      refusal: 'proxy.not-yours-to-give',
    });
  });

  it('gives the calendar file to members only', async () => {
    const here = await house();
    const id = await convened(here);
    const path = `/feeds/assemblees/${id}/assemblee.ics`;
    const mine = await request(`${path}?association=${here.slug}`, { cookie: here.as('Ada').cookie });
    expect(mine.headers.get('content-type')).toContain('text/calendar');
    expect((await request(path, {})).status).toBe(401);
    const other = await house();
    const theirs = await request(`${path}?association=${other.slug}`, { cookie: other.as('Ada').cookie });
    expect(theirs.status).toBe(404);
  });
});
