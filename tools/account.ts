import { type SpawnOptions, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { Obstacle } from './console.ts';

/** How to run a PostgreSQL program: PostgreSQL refuses root, so root lends it another account. */
export type Account = {
  uid?: number;
  gid?: number;
  /** Command line and options to spawn `file` under this account. */
  run(file: string, args: string[]): [string, string[], SpawnOptions];
};

/**
 * The account that runs the database whose folder is (or will be) `folder`: one's own; for root, the folder's owner,
 * else `postgres`, else `nobody`. `program` must be reachable by that account: where a parent folder is closed to it
 * (a checkout in /root), Linux's `setpriv` lets it walk through folders, and nothing else.
 */
export function databaseAccount(folder: string, program: string, owner?: number): Account {
  if (process.getuid?.() !== 0) return { run: (file, args) => [file, args, {}] };
  const { uid, gid } = lent(owner);
  const plain: Account = { uid, gid, run: (file, args) => [file, args, { uid, gid }] };
  if (reaches(plain, folder, program)) return plain;
  for (const capability of ['+dac_read_search', '+dac_override']) {
    const account = walking(uid, gid, capability);
    if (reaches(account, folder, program)) return account;
  }
  throw new Obstacle(
    `PostgreSQL ne peut pas tourner sous root, et le compte qui le remplace (${uid}) n’a pas accès à ${dirname(folder)}.`,
    'Clonez le projet dans un dossier ouvert à tous (/srv, /opt), ou lancez la commande avec un compte ordinaire.',
  );
}

function lent(owner?: number): { uid: number; gid: number } {
  for (const name of owner ? [String(owner), 'postgres', 'nobody'] : ['postgres', 'nobody']) {
    const uid = number('id', '-u', name);
    const gid = number('id', '-g', name);
    if (uid && gid) return { uid, gid };
  }
  if (owner) return { uid: owner, gid: owner };
  throw new Obstacle(
    'PostgreSQL ne peut pas tourner sous root, et cette machine n’a ni compte « postgres » ni compte « nobody ».',
    'Créez-en un (useradd postgres), ou lancez la commande avec un compte ordinaire.',
  );
}

function number(file: string, ...args: string[]): number | null {
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

function walking(uid: number, gid: number, capability: string): Account {
  const drop = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // Without this bit the kernel would set the capability aside when PostgreSQL asks whether it may run its own files.
  const keep = ['--securebits=+no_setuid_fixup', `--inh-caps=${capability}`, `--ambient-caps=${capability}`];
  return { uid, gid, run: (file, args) => ['setpriv', [...drop, ...keep, '--', file, ...args], {}] };
}

function reaches(account: Account, folder: string, program: string): boolean {
  const works = (file: string, args: string[]) => {
    const [command, line, options] = account.run(file, args);
    return spawnSync(command, line, { ...options, cwd: '/', stdio: 'ignore' }).status === 0;
  };
  return works(program, ['--version']) && works('test', ['-x', `${dirname(folder)}/.`]);
}
