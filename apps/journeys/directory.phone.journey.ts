import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

test('who agrees to it is found in the directory by a few letters, and no more once they do not', async ({
  arrives,
}) => {
  const house = await House.open('La Miellerie', { 'Nour Haddad': {}, 'Ada Roux': {} });
  const nour = await arrives(house, 'Nour Haddad', phone);
  const ada = await arrives(house, 'Ada Roux', phone);
  const consents = async (given: boolean) => {
    await nour.getByRole('button', { name: 'Modifier ma fiche' }).click();
    await nour.getByLabel('Les autres membres voient ma fiche').setChecked(given);
    await nour.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(nour.getByRole('dialog')).toBeHidden();
  };
  const looksFor = async (letters: string) => {
    await ada.goto(`/${house.slug}/lieu/annuaire`);
    await ada.getByRole('searchbox', { name: 'Chercher un nom' }).pressSequentially(letters, { delay: 60 });
    await expect(ada.getByRole('searchbox', { name: 'Chercher un nom' })).toHaveValue(letters);
  };

  await nour.goto(`/${house.slug}/lieu/annuaire`);
  await nour.getByRole('button', { name: 'Modifier ma fiche' }).click();
  await nour.getByLabel('Mon activité').fill('Apicultrice');
  await nour.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(nour.getByText('vous seul·e la lisez')).toBeVisible();
  await looksFor('apicult');
  await expect(ada.getByText('Personne ne répond à ces mots')).toBeVisible();

  await consents(true);
  await looksFor('apicult');
  await expect(ada.getByRole('link', { name: 'Nour Haddad' })).toBeVisible();

  await consents(false);
  await looksFor('apicult');
  await expect(ada.getByText('Personne ne répond à ces mots')).toBeVisible();
});
