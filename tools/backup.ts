import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command } from './command.ts';
import { Obstacle, step } from './console.ts';
import { copyInstallation } from './copies.ts';
import { dataFolder, folder, root } from './folders.ts';
import { refuseIfRunning } from './lock.ts';

/** `npm run backup [-- FOLDER]`: copies the embedded database and the secrets, while nothing runs on them. */
await command(async () => {
  if (process.env['DATABASE_URL']) {
    throw new Obstacle(
      'Cette commande copie la base embarquée ; la vôtre est celle de DATABASE_URL.',
      'Sauvegardez-la avec pg_dump : voir docs/sauvegarder.md.',
    );
  }
  refuseIfRunning(folder(dataFolder));
  if (!existsSync(join(dataFolder, 'postgres'))) {
    throw new Obstacle('Il n’y a encore rien à sauvegarder ici.', 'Lancez d’abord npm start.');
  }
  const target = resolve(process.argv[2] ?? join(root, 'sauvegardes', stamp()));
  if (existsSync(target)) throw new Obstacle(`${target} existe déjà.`, 'Donnez un autre nom de dossier.');
  await step(`Copie dans ${target}`, async () => copyInstallation(dataFolder, target));
  return 0;
});

/** `2026-03-14-183005` */
function stamp(): string {
  return new Date().toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
}
