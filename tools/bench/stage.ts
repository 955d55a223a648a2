import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDatabase, withClient } from '../database.ts';
import { folder, root } from '../folders.ts';
import { freePort, startCluster } from '../postgres.ts';
import { stopStray } from '../postgres-folder.ts';
import { asApplication } from '../secrets.ts';
import { type Installation, migrate, startServer } from '../server.ts';

/** A server in production's shape on a database of its own that counts its statements. */
export type Stage = {
  url: string;
  /** The database as superuser: to set the scene, and to send bare SQL. */
  admin: string;
  secret: string;
  graphql<T>(
    query: string,
    variables: Record<string, unknown>,
    cookie: string,
    association: string,
  ): Promise<T>;
  /** How many statements the application sends while `work` runs, transaction control included. */
  statements(work: () => Promise<unknown>): Promise<number>;
};

let stage: Promise<Stage> | null = null;

/** The stage of this run, set up by the first scenario that needs it. */
export function theStage(): Promise<Stage> {
  stage ??= setUp();
  return stage;
}

async function setUp(): Promise<Stage> {
  const data = folder(root, '.data', 'bench', 'stage');
  await stopStray(join(data, 'postgres'));
  rmSync(data, { recursive: true, force: true });
  const cluster = await startCluster({
    path: join(folder(data), 'postgres'),
    password: 'bench',
    log: join(data, 'postgres.log'),
    durable: true,
    settings: { shared_preload_libraries: 'pg_stat_statements' },
  });
  await ensureDatabase(cluster.url('postgres'), 'bench');
  const admin = cluster.url('bench');
  await withClient(admin, (client) => client.query('create extension pg_stat_statements'));
  const installation: Installation = {
    data,
    owner: admin,
    secret: 'a bench has no secret to keep at all',
    demo: false,
  };
  await migrate(installation);
  const { url } = await startServer(installation, await freePort());
  return { url, admin, secret: installation.secret, graphql: asker(url), statements: counter(admin) };
}

function asker(url: string): Stage['graphql'] {
  return async (query, variables, cookie, association) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', origin: url, cookie, 'x-association': association },
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    if (errors || !data) throw new Error(`The API answered ${JSON.stringify(errors)}`);
    return data;
  };
}

function counter(admin: string): Stage['statements'] {
  const role = new URL(asApplication(admin, 'x')).username;
  return (work) =>
    withClient(admin, async (client) => {
      const sent = async () => {
        const { rows } = await client.query(
          'select coalesce(sum(calls), 0)::int as sent from pg_stat_statements s join pg_roles r on r.oid = s.userid where rolname = $1',
          [role],
        );
        return rows[0].sent as number;
      };
      const before = await sent();
      await work();
      return (await sent()) - before;
    });
}
