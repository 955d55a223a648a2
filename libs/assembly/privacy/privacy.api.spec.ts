import { ask, request, signedIn, sql } from '../../../apps/api/testing/client.js';
import { calling } from '../testing/calls.js';
import { House } from '../testing/house.js';

const tools = { sql, signedIn };
const { convened } = calling(ask);

describe('what assemblies know of a person', () => {
  it('is in the copy the person takes away', async () => {
    const here = await House.withBoard(tools);
    const id = await convened(here);
    const [assembly] = await sql<{ title: string }>('select title from assembly where id = $1', [id]);
    const { exportMyData } = await ask<{ exportMyData: { href: string } }>(
      'mutation { exportMyData { ... on File { href } ... on Refusal { code message } } }',
      {},
      here.as('Ada'),
    );
    const copy = await (await request(exportMyData.href, here.as('Ada'))).json();
    expect(JSON.stringify(copy)).toContain(assembly?.title);
    expect(JSON.stringify(copy)).toContain('"convocations":[{');
  });
});
