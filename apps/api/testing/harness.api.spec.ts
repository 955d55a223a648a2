import { api, graphql, request, sql, sqlAsApplication } from './client.js';

describe('the test server', () => {
  it('serves on a migrated database', async () => {
    expect((await request('/health', {})).status).toBe(200);
    expect((await sql<{ n: number }>('select count(*)::int as n from migrations'))[0]?.n).toBeGreaterThan(0);
  });

  it('answers GraphQL', async () => {
    const { data } = await graphql('{ __typename }');
    expect(data).toEqual({ __typename: 'Query' });
  });

  it('gives the application a role that owns nothing', async () => {
    const [role] = await sqlAsApplication<{ owned: number; who: string }>(
      `select current_user as who, (select count(*)::int from pg_class where relowner = (select oid from pg_roles where rolname = current_user)) as owned`,
    );
    expect(role).toEqual({ who: 'etabli_app', owned: 0 });
    expect(api().url).toMatch(/^http:/);
  });
});
