import { importer } from './cast/importer.ts';
import { secretary } from './cast/secretary.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

const list = `${import.meta.dirname}/fixtures/adherents-de-la-filature.csv`;

test('the secretary takes in the list she keeps, and takes it back', async ({ arrives }) => {
  const house = await House.open('La Filature', { 'Solange Tissandier': { role: 'secretary' } });
  const page = await arrives(house, 'Solange Tissandier');
  const solange = { ...secretary(page), ...importer(page) };

  await solange.goesTo('Membres');
  await solange.handsIn(list);
  await solange.saysThat('Bourgade', 'Commune');
  await solange.checksLines();
  await solange.readsProblem(
    'Ligne 3, colonne « Date de naissance » : « 31/02/1979 » n’existe pas au calendrier',
  );
  await solange.cannotImportYet();
  await solange.leavesFaultyValuesOut();
  await solange.recognises('Solange Tissandier');
  await solange.imports(4);
  await solange.isTold('3 personnes ajoutées, 1 fiche complétée');
  await expectOpenToAll(page, 'l’import fait');

  await page.getByRole('link', { name: 'Voir la liste des membres' }).click();
  await expect(page.getByText('4 font partie de l’association')).toBeVisible();
  await solange.opensPageOf('Élodie Aubépine');
  await solange.isTold('elodie.aubepine@exemple.fr');

  await solange.goesTo('Membres');
  await solange.findsPastImport('adherents-de-la-filature.csv');
  await solange.undoesIt();
  await solange.goesTo('Membres');
  await solange.isTold('1 fait partie de l’association');
});
