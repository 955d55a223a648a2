import { build } from './build.ts';
import { command } from './command.ts';
import { Obstacle, step } from './console.ts';
import { openForCommand } from './installation.ts';
import { migrate, nameAdministrator } from './server.ts';

/** `npm run administrator -- EMAIL "NAME"`: names who keeps the installation and may create associations. */
await command(async () => {
  const [email, name = ''] = process.argv.slice(2);
  if (!email?.includes('@')) {
    throw new Obstacle('À quelle adresse ?', 'npm run administrator -- adresse@exemple.org "Prénom Nom"');
  }
  await step('Construction de ce qui a changé', () => build('server'));
  const installation = await step('Ouverture de la base de données', openForCommand);
  await step('Mise à jour du schéma', () => migrate(installation));
  await step(`Nomination de ${email}`, () => nameAdministrator(installation, email, name || email));
  console.log('\n  Cette personne peut maintenant demander un lien de connexion sur la page d’entrée.\n');
  return 0;
});
