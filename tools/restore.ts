import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command } from './command.ts';
import { Obstacle, step } from './console.ts';
import { copyInstallation, kept } from './copies.ts';
import { dataFolder, folder } from './folders.ts';
import { refuseIfRunning } from './lock.ts';

/** `npm run restore -- FOLDER`: puts a backup in place of the present data, which are kept aside. */
await command(async () => {
  refuseIfRunning(folder(dataFolder));
  const [given] = process.argv.slice(2);
  if (!given) {
    throw new Obstacle('Quelle sauvegarde remettre ?', 'npm run restore -- sauvegardes/2026-03-14-183005');
  }
  const source = resolve(given);
  const missing = kept.filter((name) => !existsSync(join(source, name)));
  if (missing.length > 0) {
    throw new Obstacle(
      `${source} n’est pas une sauvegarde d’Établi : ${missing.join(' et ')} y manque.`,
      'Donnez le dossier qu’a fait npm run backup.',
    );
  }
  const aside = `avant-restauration-${Date.now()}`;
  await step('Mise de côté des données présentes', async () => setAside(aside));
  await step('Remise en place de la sauvegarde', async () => copyInstallation(source, dataFolder));
  console.log(`\n  Relancez npm start. Ce qu’il y avait avant est dans ${join(dataFolder, aside)}.\n`);
  return 0;
});

function setAside(name: string): void {
  for (const each of kept) {
    if (existsSync(join(dataFolder, each)))
      renameSync(join(dataFolder, each), join(folder(dataFolder, name), each));
  }
}
