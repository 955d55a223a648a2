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
