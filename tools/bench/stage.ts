import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { ensureDatabase, withClient } from '../database.ts';
import { folder, root } from '../folders.ts';
import { countedStatements, freePort, startCluster } from '../postgres.ts';
import { stopStray } from '../postgres-folder.ts';
import { type Installation, migrate, type Server, startServer } from '../server.ts';
import { keepingPaper } from './paper.ts';

/** A server in production's shape on a database of its own that counts its statements. */
export type Stage = {
  /** The database as superuser: to set the scene, and to send bare SQL. */
  admin: string;
  secret: string;
  /** What the database says: each line begins with `user|process|`. */
  log: string;
  server: Server;
  /** Folder of the installation. */
  data: string;
  graphql<T>(
    query: string,
    variables: Record<string, unknown>,
    cookie: string,
    association: string,
  ): Promise<T>;
  /** How many statements one operation costs, transaction control included, from so many of them in a row. */
  statements(one: (index: number) => Promise<unknown>, times?: number): Promise<number>;
};

/** How many operations the statements of one are counted from: what the application does meanwhile evens out. */
export const counted = 20;

export const applicationRole = 'etabli_app';

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
  const log = join(data, 'postgres.log');
  const cluster = await startCluster({
    path: join(folder(data), 'postgres'),
    password: 'bench',
    log,
    durable: true,
    settings: { ...countedStatements, log_line_prefix: '%u|%p|' },
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
  const server = await startServer(installation, await freePort(), keepingPaper(data));
  const { secret } = installation;
  return { admin, secret, log, server, data, graphql: asker(server.url), statements: counter(admin) };
}

/** Asks a server as someone, in an association. Throws when the answer is an error. */
export function asker(url: string): Stage['graphql'] {
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
  const sent = async (client: pg.Client): Promise<number> => {
    const { rows } = await client.query(
      `select coalesce(sum(calls), 0)::int as sent from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where rolname = $1 and query not like '%pgboss%'`,
      [applicationRole],
    );
    return rows[0].sent;
  };
  return (one, times = counted) =>
    withClient(admin, async (client) => {
      const before = await sent(client);
      for (let index = 0; index < times; index += 1) await one(index);
      return Math.round(((await sent(client)) - before) / times);
    });
}
