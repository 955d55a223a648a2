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

  it('lets go, at an erasure, of what the prefecture asked of an officer', async () => {
    const here = await House.withBoard(tools);
    const id = await here.welcome('Sacha', { member: false });
    await sql(
      `insert into mandate (association_id, id, person_id, role, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, 'treasurer', '2020-01-01', '2021-01-01')`,
      [here.id, id],
    );
    const describeOfficer = `mutation ($input: OfficerDetailInput!) { describeOfficer(input: $input) { __typename } }`;
    const input = { personId: id, profession: 'Luthier', nationality: 'belge' };
    await ask(describeOfficer, { input }, here.as('Solène'));
    const erase = `mutation ($id: ID!) { erasePerson(personId: $id) { __typename ... on ErasureReport { erased { code } }
      ... on Refusal { code } } }`;
    const { erasePerson } = await ask<{ erasePerson: { erased: { code: string }[] } }>(
      erase,
      { id },
      here.as('Solène'),
    );
    expect(erasePerson.erased.map(({ code }) => code)).toContain('officer');
    expect(await sql('select 1 from officer_detail where person_id = $1', [id])).toEqual([]);
  });
});
