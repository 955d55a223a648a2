import { rmSync } from 'node:fs';
import { ProviderStandIn } from '../libs/treasury/testing/providers/stand-in.ts';
import { build } from './build.ts';
import { inCare, stopAll, stopOnSignals } from './command.ts';
import { explain } from './console.ts';
import { folder, root } from './folders.ts';
import { openInstallation } from './installation.ts';
import { freePort } from './postgres.ts';
import { stopStray } from './postgres-folder.ts';
import { fillDemo, migrate, startServer } from './server.ts';

/** Where the application of the journeys is, its database as the owner, and the secret that signs its sessions. */
export type JourneysApp = { url: string; owner: string; secret: string };

/**
 * Starts the built application with its demonstration, on a free port and on data of its own made anew. Journeys speak to
 * one already running instead when `ETABLI_JOURNEYS_URL` says where; then `ETABLI_JOURNEYS_DATABASE_URL` and
 * `ETABLI_JOURNEYS_SECRET` say the rest.
 */
export async function startForJourneys(): Promise<JourneysApp> {
  const running = process.env['ETABLI_JOURNEYS_URL'];
  if (running) {
    const { ETABLI_JOURNEYS_DATABASE_URL: owner = '', ETABLI_JOURNEYS_SECRET: secret = '' } = process.env;
    return { url: running, owner, secret };
  }
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

async function startAnew(): Promise<JourneysApp> {
  const data = folder(root, '.data', 'journeys');
  await stopStray(`${data}/postgres`);
  rmSync(data, { recursive: true, force: true });
  delete process.env['DATABASE_URL'];
  const installation = await openInstallation(data);
  await migrate(installation);
  await fillDemo(installation);
  const { url } = await startServer({ ...installation, demo: true }, await freePort(), await takingCards());
  return { url, owner: installation.owner, secret: installation.secret };
}

/** Cards are taken by a stand-in, for the association of one story; told again after it failed, it has another name. */
async function takingCards(): Promise<Record<string, string>> {
  const standIn = await new ProviderStandIn().start();
  inCare({ stop: () => standIn.stop(), kill: () => {} });
  process.env['STRIPE_API_URL'] = `${standIn.url}/stripe`;
  const names = ['parcours-carte-0', 'parcours-carte-1'];
  return Object.assign({}, ...names.map((name) => standIn.environment(name, 'ailleurs')));
}

export const stopAfterJourneys = stopAll;
