import { rmSync } from 'node:fs';
import { build } from './build.ts';
import { stopAll, stopOnSignals } from './command.ts';
import { explain } from './console.ts';
import { folder, root } from './folders.ts';
import { openInstallation } from './installation.ts';
import { freePort } from './postgres.ts';
import { stopStray } from './postgres-folder.ts';
import { fillDemo, migrate, startServer } from './server.ts';

/**
 * Starts the built application with its demonstration, on a free port and on data of its own made anew; answers its
 * address. Journeys speak to one already running instead when `ETABLI_JOURNEYS_URL` says where.
 */
export async function startForJourneys(): Promise<string> {
  const running = process.env['ETABLI_JOURNEYS_URL'];
  if (running) return running;
  stopOnSignals(130);
  try {
    await build('all');
    return await startAnew();
  } catch (problem) {
    explain(problem);
    await stopAll();
    throw problem;
  }
}

async function startAnew(): Promise<string> {
  const data = folder(root, '.data', 'journeys');
  await stopStray(`${data}/postgres`);
  rmSync(data, { recursive: true, force: true });
  delete process.env['DATABASE_URL'];
  const installation = await openInstallation(data);
  await migrate(installation);
  await fillDemo(installation);
  const { url } = await startServer({ ...installation, demo: true }, await freePort());
  return url;
}

export const stopAfterJourneys = stopAll;
