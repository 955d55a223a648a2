import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Account } from './account.ts';
import { Obstacle } from './console.ts';
import { folder } from './folders.ts';
import { alive, commandLine, stopProcess } from './processes.ts';

type Folder = { path: string; password: string };

const major = '18';

/** Makes the data folder the first time; afterwards, refuses one that another version of PostgreSQL made. */
export function prepareFolder(initdb: string, account: Account, options: Folder): void {
  if (!existsSync(join(options.path, 'PG_VERSION'))) initialise(initdb, account, options);
  checkVersion(options.path);
}

/** The account whose data it is, when there are data. */
export function ownerOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).uid : undefined;
}

/** Sorted as the French do, in UTF-8; made beside and renamed, so that a kill half-way leaves nothing half made. */
function initialise(initdb: string, account: Account, { path, password }: Folder): void {
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

/** Without the variables that would tell PostgreSQL's programs another folder, port or language. */
export function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** The process that serves this data folder, once it takes connections. */
export function servedBy(path: string): number | null {
  const lines = lockLines(path);
  return lines[7]?.trim() === 'ready' ? Number(lines[0]) : null;
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
