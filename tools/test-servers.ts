import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProviderStandIn } from '../libs/treasury/testing/providers/stand-in.ts';
import { build } from './build.ts';
import { inCare, stopAll, stopOnSignals } from './command.ts';
import { explain } from './console.ts';
import { ensureDatabase, withClient } from './database.ts';
import { folder, root } from './folders.ts';
import { countedStatements, freePort, startCluster } from './postgres.ts';
import { stopStray } from './postgres-folder.ts';
import { alive } from './processes.ts';
import { asApplication } from './secrets.ts';
import { type Installation, migrate, startServer } from './server.ts';

/** One server of a test run, with a database to itself. */
export type TestServer = {
  url: string;
  /** Connection address of the database as superuser, whom row security does not hold. */
  admin: string;
  /** The same as the application's role sees it. */
  application: string;
  secret: string;
};

const secret = 'the secret of a test run is no secret';

/**
 * Starts one server per worker, each on its own copy of one migrated database, and says where they are in
 * `ETABLI_TEST_SERVERS`. The database is an embedded PostgreSQL thrown away at the end, or that of `DATABASE_URL_TEST`
 * (a superuser's address, of a server that preloads pg_stat_statements, by which some specs count). Migrations run as an
 * owner who is no superuser, as in production.
 */
export async function startTestServers(workers: number): Promise<void> {
  stopOnSignals(130);
  await startAll(workers).catch(async (problem) => {
    explain(problem);
    await stopAll();
    throw problem;
  });
}

async function startAll(workers: number): Promise<void> {
  await build('server');
  const admin = process.env['DATABASE_URL_TEST'] ?? (await temporaryCluster());
  const template = await migratedTemplate(admin);
  await takeCards();
  const numbers = Array.from({ length: workers }, (_, index) => index + 1);
  const servers: TestServer[] = [];
  for (const number of numbers) servers.push(await copyAndServe(admin, template, number));
  process.env['ETABLI_TEST_SERVERS'] = JSON.stringify(servers);
}

/** Cards are taken by a stand-in, for the associations that their specs found under these names. */
async function takeCards(): Promise<void> {
  const standIn = await new ProviderStandIn().start();
  inCare({ stop: () => standIn.stop(), kill: () => {} });
  Object.assign(process.env, standIn.environment('village-stripe', 'village-helloasso'));
}

/** Stops them and removes what they left. */
export const stopTestServers = stopAll;

async function temporaryCluster(): Promise<string> {
  await sweep();
  const place = join(tmpdir(), `etabli-test-${process.pid}`);
  inCare(removal(async () => rmSync(place, { recursive: true, force: true })));
  const path = join(folder(place), 'postgres');
  const cluster = await startCluster({
    path,
    password: 'test',
    log: join(place, 'postgres.log'),
    durable: false,
    settings: countedStatements,
  });
  return cluster.url('postgres');
}

/** What a run that was killed left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^etabli-test-(\d+)$/.exec(name) ?? [];
    if (!pid || alive(Number(pid))) continue;
    await stopStray(join(tmpdir(), name, 'postgres'));
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

async function migratedTemplate(admin: string): Promise<string> {
  const name = `etabli_template_${process.pid}`;
  const owner = `etabli_owner_${process.pid}`;
  await withClient(admin, async (client) => {
    await client.query(`create role ${owner} login createrole password 'test'`);
    await client.query(`create database ${name} owner ${owner}`);
  });
  await withClient(at(admin, name), (client) => client.query('create extension pg_stat_statements'));
  dropAtTheEnd(admin, name, owner);
  await migrate(installation(withAccount(at(admin, name), owner, 'test'), 'template'));
  return name;
}

async function copyAndServe(admin: string, template: string, number: number): Promise<TestServer> {
  const name = `etabli_test_${process.pid}_${number}`;
  await ensureDatabase(admin, name, template);
  dropAtTheEnd(admin, name);
  const place = installation(at(admin, name), `worker-${number}`);
  const server = await startServer(place, await freePort());
  return { url: server.url, admin: place.owner, application: asApplication(place.owner, secret), secret };
}

function installation(owner: string, name: string): Installation {
  return { data: folder(root, '.data', 'test', name), owner, secret, demo: true };
}

/** On a server that stays, databases and roles are dropped when the servers have stopped. */
function dropAtTheEnd(admin: string, database: string, role?: string): void {
  if (!process.env['DATABASE_URL_TEST']) return;
  inCare(
    removal(() =>
      withClient(admin, async (client) => {
        await client.query(`drop database if exists ${database} with (force)`);
        if (role) await client.query(`drop role if exists ${role}`);
      }),
    ),
  );
}

function removal(stop: () => Promise<void>) {
  return { stop, kill: () => {} };
}

/** The same server, another database. */
function at(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).toString();
}

function withAccount(url: string, username: string, password: string): string {
  return Object.assign(new URL(url), { username, password }).toString();
}
