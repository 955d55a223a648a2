import { join } from 'node:path';
import { checkDatabase, ensureDatabase } from './database.ts';
import { dataFolder, folder } from './folders.ts';
import { runningOn } from './lock.ts';
import { type Cluster, startCluster } from './postgres.ts';
import { readSecrets } from './secrets.ts';
import type { Installation } from './server.ts';

/** An installation whose database answers; `cluster` is there when the embedded server is ours to stop. */
export type Opened = Installation & { cluster?: Cluster };

/**
 * Opens the database of `DATABASE_URL`, or the embedded one under `data`. The demo belongs to the embedded database;
 * with a database of one's own it comes only when asked (`ETABLI_DEMO=1`), and `ETABLI_DEMO=0` does without it.
 */
export async function openInstallation(data: string): Promise<Opened> {
  const { secret, database } = readSecrets(folder(data));
  const external = process.env['DATABASE_URL'];
  const asked = process.env['ETABLI_DEMO'];
  if (external) {
    await checkDatabase(external);
    return { data, secret, owner: external, demo: asked === '1' };
  }
  const log = join(folder(data, 'logs'), 'postgres.log');
  const cluster = await startCluster({
    path: join(data, 'postgres'),
    password: database,
    log,
    durable: true,
  });
  await ensureDatabase(cluster.url('postgres'), 'etabli');
  return { data, secret, owner: cluster.url('etabli'), demo: asked !== '0', cluster };
}

/** The installation of the data folder for a short command, under a running `npm start` or without. */
export async function openForCommand(): Promise<Installation> {
  const data = folder(dataFolder);
  const running = process.env['DATABASE_URL'] ? null : runningOn(data);
  if (running) return { data, owner: running.owner, secret: readSecrets(data).secret, demo: true };
  return openInstallation(data);
}
