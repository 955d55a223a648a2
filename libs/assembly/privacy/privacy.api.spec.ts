import { ask, request, signedIn, sql } from '../../../apps/api/testing/client.js';
import { calling } from '../testing/calls.js';
import { Evening } from '../testing/evening.js';
import { House } from '../testing/house.js';

const tools = { sql, signedIn, ask };
const { convened } = calling(ask);

/** The copy of their data that somebody takes away. */
async function copyOf(who: { cookie: string; association: string }): Promise<unknown> {
  const { exportMyData } = await ask<{ exportMyData: { href: string } }>(
    'mutation { exportMyData { ... on File { href } ... on Refusal { code message } } }',
    {},
    who,
  );
  return (await request(exportMyData.href, who)).json();
}

describe('what assemblies know of a person', () => {
  it('is in the copy the person takes away', async () => {
    const here = await House.withBoard(tools);
    const id = await convened(here);
    const [assembly] = await sql<{ title: string }>('select title from assembly where id = $1', [id]);
    const copy = await copyOf(here.as('Ada'));
    expect(JSON.stringify(copy)).toContain(assembly?.title);
    expect(JSON.stringify(copy)).toContain('"convocations":[{');
  });

  it('says that they voted in secret, and not what', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const { id: voteId } = await evening.opensVote(0, 'secret');
    await evening.casts(voteId, 'Ada', 'against');
    await evening.chair('closeVote', { voteId });
    const copy = JSON.stringify(await copyOf(evening.as('Ada')));
    expect(copy).toContain('"secretVotes":[{"item":"Comptes","channel":"online"');
    expect(copy).not.toContain('against');
  });
});
