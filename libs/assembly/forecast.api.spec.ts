import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { Evening } from './testing/evening.js';
import { House } from './testing/house.js';
import { saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const { convened, prepared } = calling(ask);
const FORECAST = `query ($id: ID!) { forecast: quorumForecast(assemblyId: $id) { answered unanswered sentence usual waiting
  quorums { kind counted required missing base sentence } } }`;
interface Seen {
  forecast: {
    answered: number;
    unanswered: number;
    sentence: string;
    usual: string | null;
    quorums: { counted: number; missing: number }[];
  } | null;
}

describe('the forecast of the quorum', () => {
  it('moves with answers and proxies', async () => {
    const here = await House.withBoard(tools, { 'quorum.ago': { num: 1, den: 2 } });
    const id = await convened(here);
    const seen = async () => (await ask<Seen>(FORECAST, { id }, here.as('Inès'))).forecast;
    expect(await seen()).toMatchObject({
      answered: 0,
      unanswered: 4,
      sentence: 'Personne n’a encore répondu.',
      usual: null,
      quorums: [{ counted: 0, required: 2, missing: 2, base: 4 }],
    });
    await verb('answerConvocation', { assemblyId: id, answer: 'present' }, here.as('Inès'));
    await ask(
      'mutation ($input: GrantProxyInput!) { grantProxy(input: $input) { __typename } }',
      { input: { assemblyId: id, holderId: here.idOf('Inès') } },
      here.as('Ada'),
    );
    expect(await seen()).toMatchObject({ answered: 2, quorums: [{ counted: 2, missing: 0 }], waiting: null });
    await verb('answerConvocation', { assemblyId: id, answer: 'absent' }, here.as('Inès'));
    expect(await seen()).toMatchObject({
      quorums: [{ counted: 0, missing: 2 }],
      waiting: expect.stringContaining('pouvoir'),
    });
  });

  it('looks at the assemblies held before', async () => {
    const evening = await Evening.opened({ ...tools, ask }, ['Ada', 'Bakary']);
    for (const item of evening.items.filter(({ kind }) => kind === 'vote')) {
      await evening.chair('withdrawItem', { itemId: item.id });
    }
    await evening.chair('closeAssembly', { id: evening.id });
    const id = await convened(evening.house);
    const { forecast } = await ask<Seen>(FORECAST, { id }, evening.as('Inès'));
    expect(forecast?.usual).toContain('2 électeurs sur 7');
  });

  it('is for those who prepare, once convened, in their association', async () => {
    const here = await House.withBoard(tools);
    const draft = await prepared(here);
    expect(await ask(FORECAST, { id: draft }, here.as('Inès'))).toEqual({ forecast: null });
    const id = await convened(here);
    const asked = async (asking: Parameters<typeof graphql>[2]) =>
      (await graphql(FORECAST, { id }, asking)).errors[0]?.extensions?.['refusal'];
    expect(await asked(here.as('Ada'))).toBe('access.denied');
    const other = await House.withBoard(tools);
    expect(await asked(other.as('Inès'))).toBe('not-found');
  });
});
