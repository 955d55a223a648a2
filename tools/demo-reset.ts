import { build } from './build.ts';
import { command } from './command.ts';
import { Obstacle, step } from './console.ts';
import { openForCommand } from './installation.ts';
import { fillDemo, migrate } from './server.ts';

/** `npm run demo:reset`: empties the demo association and fills it anew, under a running `npm start` or without. */
await command(async () => {
  if (process.env['DATABASE_URL'] && process.env['ETABLI_DEMO'] !== '1') {
    throw new Obstacle(
      'DATABASE_URL désigne une base à vous, que cette commande viderait de sa démonstration.',
      'Si c’est bien ce que vous voulez : ETABLI_DEMO=1 npm run demo:reset',
    );
  }
  await step('Construction de ce qui a changé', () => build('server'));
  const installation = await step('Ouverture de la base de données', openForCommand);
  await step('Mise à jour du schéma', () => migrate(installation));
  const signIns = await step('Remise à neuf de la démonstration', () => fillDemo(installation, '--reset'));
  console.log(`\n${signIns.map((line) => `    ${line}`).join('\n')}\n`);
  return 0;
});
