import { stage } from './stage/database.ts';
import { floor } from './stage/floor.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

test('who arrives where there is no network opens the door, presses once, and is in when it is back', async ({
  arrives,
}) => {
  const house = await House.open('La Filature', { 'Nour Haddad': {}, 'Ada Roux': {} });
  await floor(house);
  const nour = await arrives(house, 'Nour Haddad', phone);
  const arrivals = () => stage<object>('select from check_in where association_id = $1', [house.id]);

  await nour.goto(`/${house.slug}/lieu/porte`);
  await expect(nour.getByText('Cette page s’ouvre aussi sans réseau.')).toBeVisible();
  await nour.context().setOffline(true);
  await nour.reload();
  await nour.getByRole('button', { name: 'Je suis là' }).click();
  await expect(nour.getByText('Vous êtes là depuis')).toBeVisible();
  expect(await arrivals()).toHaveLength(0);

  await nour.context().setOffline(false);
  await expect.poll(async () => (await arrivals()).length).toBe(1);
  const ada = await arrives(house, 'Ada Roux', phone);
  await ada.goto(`/${house.slug}/lieu/porte`);
  await expect(ada.getByRole('link', { name: 'Nour Haddad' })).toBeVisible();
});
