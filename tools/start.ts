import { join } from 'node:path';
import { build } from './build.ts';
import { command } from './command.ts';
import { Obstacle, seconds, step } from './console.ts';
import { dataFolder, folder } from './folders.ts';
import { type Opened, openInstallation } from './installation.ts';
import { refuseIfRunning, sayRunning } from './lock.ts';
import { webPort } from './port.ts';
import { fillDemo, migrate, type Server, startServer } from './server.ts';

/** `npm start`: builds what changed, opens the database, brings it up to date, serves, and stays until stopped. */
await command(async () => {
  const began = performance.now();
  console.log('\n  Établi\n');
  refuseIfRunning(folder(dataFolder));
  const port = await webPort();
  await step('Construction de ce qui a changé', () => build('all'));
  const installation = await step('Ouverture de la base de données', () => openInstallation(dataFolder));
  await step('Mise à jour du schéma', () => migrate(installation));
  const { server, signIns } = await step('Démarrage du serveur', () => serve(installation, port));
  const takeBack = sayRunning(installation.data, server.url, installation.owner);
  welcome(server.url, signIns, performance.now() - began);
  const ended = await Promise.race([server.exited, installation.cluster?.exited ?? server.exited]);
  takeBack();
  throw new Obstacle(
    `Le serveur ou sa base s’est arrêté de lui-même (code ${ended ?? 'aucun'}).`,
    `Les journaux sont dans ${join(installation.data, 'logs')} ; relancez npm start.`,
  );
}, 0);

/** The demo fills an empty database while the server warms up. */
async function serve(installation: Opened, port: number): Promise<{ server: Server; signIns: string[] }> {
  const [server, signIns] = await Promise.all([
    startServer(installation, port),
    installation.demo ? fillDemo(installation) : [],
  ]);
  return { server, signIns };
}

function welcome(url: string, signIns: string[], time: number): void {
  console.log(`\n  Établi vous attend à l’adresse ${url} (prêt en ${seconds(time)})\n`);
  for (const line of signIns) console.log(`    ${line}`);
  console.log(`${signIns.length ? '\n' : ''}  Ctrl-C arrête tout.\n`);
}
