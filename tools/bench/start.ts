import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.ts';
import { inCare } from '../command.ts';
import { Obstacle } from '../console.ts';
import { withClient } from '../database.ts';
import { folder, root } from '../folders.ts';
import { freePort, startCluster } from '../postgres.ts';
import { exitOf, stopProcess, until } from '../processes.ts';
import { readSecrets } from '../secrets.ts';
import type { Measure, Scenario } from './measure.ts';

/** (c) From the command to the first answer: a new installation filled with its demonstration, then an existing one. */
export const start: Scenario = {
  id: 'c',
  name: 'Démarrage jusqu’à la première réponse',
  async run(): Promise<Measure[]> {
    await build('all');
    const data = join(root, '.data', 'bench', 'start');
    rmSync(data, { recursive: true, force: true });
    const cold = await firstAnswer(data);
    const warm = await firstAnswer(data);
    const bare = { name: 'PostgreSQL et Node seuls', value: await bareStart(data) };
    rmSync(data, { recursive: true, force: true });
    const [first, next] = [await statementsOf(data), await statementsOf(data)];
    const measure = { scenario: 'c', unit: 's' };
    return [
      {
        ...measure,
        name: 'premier démarrage (base créée, démonstration remplie)',
        value: cold,
        statements: first,
      },
      { ...measure, name: 'démarrage suivant', value: warm, floor: bare, statements: next },
    ];
  },
};

/** Seconds from the command to its first answer over HTTP. */
async function firstAnswer(data: string): Promise<number> {
  const port = await freePort();
  const { DATABASE_URL, ...kept } = process.env;
  const env = { ...kept, PORT: String(port), ETABLI_DATA_DIR: data };
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'tools/run.mjs'), 'start'], { env, stdio: 'ignore' });
  const stop = () => stopProcess(child.pid ?? 0, ['SIGTERM', 'SIGKILL'], 15_000);
  const release = inCare({ stop, kill: () => void child.kill('SIGTERM') });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  const settled = async () => child.exitCode !== null || (await answers());
  if (!(await until(settled, 120_000)) || child.exitCode !== null) {
    throw new Obstacle('npm start n’a pas répondu.', `Ses journaux sont dans ${join(data, 'logs')}.`);
  }
  const time = (performance.now() - began) / 1000;
  await stop();
  await exitOf(child);
  release();
  return time;
}

/** How many statements everything sends from a start to the stop that follows its first answer, in a start of their own. */
async function statementsOf(data: string): Promise<number> {
  const log = join(folder(data, 'logs'), 'postgres.log');
  const password = readSecrets(data).database;
  const cluster = await startCluster({ path: join(data, 'postgres'), password, log, durable: true });
  await withClient(cluster.url('postgres'), (client) =>
    client.query("alter system set log_statement = 'all'"),
  );
  await cluster.stop();
  await firstAnswer(data);
  return readFileSync(log, 'utf8').match(/LOG: {2}(?:statement|execute [^:]+):/g)?.length ?? 0;
}

/** Seconds that the embedded database and an empty Node take to start, one after the other. */
async function bareStart(data: string): Promise<number> {
  const began = performance.now();
  const log = join(folder(data, 'logs'), 'bare.log');
  const cluster = await startCluster({ path: join(data, 'postgres'), password: '', log, durable: true });
  await exitOf(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }));
  const time = (performance.now() - began) / 1000;
  await cluster.stop();
  return time;
}
