import { newId } from '@etabli/kernel';
import { Client } from 'pg';
import { api, sql, sqlAsApplication } from '../testing/client.js';

type Run = (text: string, values?: unknown[]) => Promise<object[]>;

/** Works as the application does, on a connection where one association is set. */
async function inAssociation(id: string, work: (run: Run) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: api().application });
  await client.connect();
  try {
    await client.query(`select set_config('etabli.association_id', $1, false)`, [id]);
    await work(async (text, values) => (await client.query(text, values)).rows);
  } finally {
    await client.end();
  }
}

/** Tables that belong to the installation, each with the reason why it carries no association. */
const installationWide: Record<string, string> = {
  association: 'is the tenant itself: isolated by its own id',
  migrations: 'what the owner ran; the application has no right on it',
};

interface Table {
  name: string;
  tenant: boolean;
  enabled: boolean;
  forced: boolean;
  policies: number;
  app_rights: boolean;
}

const tables = (): Promise<Table[]> =>
  sql<Table>(`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'association_id' and a.attnotnull) as tenant,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      has_table_privilege('etabli_app', c.oid, 'select') as app_rights
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`);

describe('every table of the areas', () => {
  it('carries its association and is isolated, row security enabled and forced', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(30);
    const broken = all
      .filter(({ name }) => !(name in installationWide))
      .filter(({ tenant, enabled, forced, policies }) => !tenant || !enabled || !forced || policies === 0);
    expect(broken).toEqual([]);
  });

  it('leaves the others out of the application’s reach, or isolated by another key', async () => {
    const others = (await tables()).filter(({ name }) => name in installationWide);
    expect(others.map(({ name }) => name).sort()).toEqual(Object.keys(installationWide).sort());
    expect(others.find(({ name }) => name === 'association')).toMatchObject({ enabled: true, forced: true });
    expect(others.find(({ name }) => name === 'migrations')).toMatchObject({ app_rights: false });
  });

  it('refers to other tables with the association in the key: foreign keys do not obey row security', async () => {
    const loose = await sql<{ table: string; constraint: string }>(`
      select conrelid::regclass::text as table, conname as constraint
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where contype = 'f' and n.nspname = 'public'
        and confrelid <> 'association'::regclass and confrelid::regclass::text not like 'auth.%'
        and not exists (
          select 1 from unnest(conkey, confkey) as k (mine, theirs)
          join pg_attribute m on m.attrelid = conrelid and m.attnum = k.mine and m.attname = 'association_id'
          join pg_attribute t on t.attrelid = confrelid and t.attnum = k.theirs and t.attname = 'association_id')`);
    expect(loose).toEqual([]);
  });

  it('shows nothing to a stranger, and takes nothing from one', async () => {
    const [mine, theirs] = [newId(), newId()];
    for (const id of [mine, theirs]) {
      await inAssociation(id, async (run) => {
        await run(`insert into association (id, slug, name) values ($1, $2, 'Maison')`, [id, `maison-${id}`]);
        await run(`insert into person (id, kind, family_name) values ($1, 'person', 'Essai')`, [newId()]);
      });
    }
    const seen = await sqlAsApplication<{ n: number }>('select count(*)::int as n from person');
    expect(seen).toEqual([{ n: 0 }]);
    await inAssociation(mine, async (run) => {
      expect(await run('select distinct association_id from person')).toEqual([{ association_id: mine }]);
      expect(
        await run(`update person set city = 'Die' where association_id = $1 returning id`, [theirs]),
      ).toEqual([]);
      const intruder = [theirs, newId()];
      await expect(
        run(
          `insert into person (association_id, id, kind, family_name) values ($1, $2, 'person', 'Intrus')`,
          intruder,
        ),
      ).rejects.toThrow(/row-level security/);
    });
  });

  it('shows a stranger no row of any table, whatever it holds', async () => {
    const names = (await tables()).filter(({ app_rights }) => app_rights).map(({ name }) => name);
    const counts = names.map((name) => `(select count(*)::int from ${name}) as ${name}`).join(', ');
    const [row] = await sqlAsApplication<Record<string, number>>(`select ${counts}`);
    expect(Object.entries(row ?? {}).filter(([, count]) => count > 0)).toEqual([]);
    expect(Object.keys(row ?? {}).length).toBe(names.length);
  });
});
