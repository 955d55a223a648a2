import { floorDrawer } from './cast/floor-drawer.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

test('a floor is drawn from nothing, and a place is moved by the mouse, then by the keyboard', async ({
  arrives,
}) => {
  const house = await House.open('La Filature', { 'Claire Moreau': { role: 'chair' } });
  const page = await arrives(house, 'Claire Moreau');
  const claire = floorDrawer(page);
  await claire.addsAFloor(house.slug, 'La halle', 'Étage', ['20', '12,5']);
  await claire.drawsByHand('Poste 1', [20, 20], [40, 40]);
  await claire.seesAt('Poste 1', [20, 20]);
  await claire.drags('Poste 1', [30, 30], [60, 50]);
  await claire.seesAt('Poste 1', [50, 40]);
  await claire.undoes();
  await claire.seesAt('Poste 1', [20, 20]);
  await claire.movesByKeyboard('Poste 1', 3);
  await claire.seesAt('Poste 1', [26, 20]);
  await claire.handsInAPlan('plan.pdf');
  await expect(page.getByText(/^Un PDF ne peut pas servir de fond/)).toBeVisible();
  await expectOpenToAll(page, 'le dessin du plan');
});

test('a floor is put right: named otherwise, measured again, taken away and put back', async ({
  arrives,
}) => {
  const house = await House.open('La Filature', { 'Claire Moreau': { role: 'chair' } });
  const page = await arrives(house, 'Claire Moreau');
  const claire = floorDrawer(page);
  await claire.addsAFloor(house.slug, 'La hale', 'Étage', ['20', '12,5']);
  await claire.drawsByHand('Poste 1', [20, 20], [40, 40]);
  await claire.drawsAgain('Poste 1', [20, 20], [50, 40]);
  await claire.takesTheDrawnArea('Poste 1', '6 m²', '4 m²');
  await claire.renames('La hale', 'La halle');
  const dialog = await claire.measuresAgain('Étage', '4');
  await expect(dialog.getByText('Poste 1 sortirait de l’étage')).toBeVisible();
  await dialog.getByLabel('Largeur').fill('6');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('6 m sur 12,5 m')).toBeVisible();
  await claire.takesAway('Étage', 'Retirer l’étage');
  await expect(page.getByText('Poste 1 est encore sur cet étage.')).toBeVisible();
  await claire.addsAnother('La halle', 'Cave');
  await claire.takesAway('Cave', 'Retirer l’étage');
  await expect(page.getByText('Retiré : Cave.')).toBeVisible();
  await claire.undoes();
  await expect(page.getByRole('button', { name: 'Que faire de Cave' })).toBeVisible();
});

test('on a phone, the whole floor is under the finger', async ({ arrives }) => {
  const house = await House.open('La Filature', { 'Claire Moreau': { role: 'chair' } });
  const claire = floorDrawer(await arrives(house, 'Claire Moreau', phone));
  await claire.addsAFloor(house.slug, 'La halle', 'Étage', ['20', '12,5']);
  await claire.drawsByHand('Le coin', [176, 100], [196, 120]);
  await claire.seesAt('Le coin', [176, 100]);
});
