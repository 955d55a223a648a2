import { expectOpenToAll } from './stage/accessibility.ts';
import { commissionLedBy } from './stage/commission.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

/** A grey picture, four pixels by three. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAAAAACRn/EaAAAADklEQVR4nGOYCQQMcAIANdkHLfwU6FoAAAAASUVORK5CYII=',
  'base64',
);

test('the report of the house is begun, and shows what its commissions wrote and their pictures', async ({
  arrives,
}) => {
  const house = await House.open('La Corderie', { 'Aline Cordage': { role: 'chair' }, 'Basile Filin': {} });
  await commissionLedBy(house, 'Technique', 'Basile Filin');
  const begins = async (page: Awaited<ReturnType<typeof arrives>>, of: string) => {
    await page.goto(`/${house.slug}/rapports`);
    await page.getByRole('button', { name: 'Commencer un rapport' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Commencer un rapport' });
    await dialog.getByLabel('De qui').selectOption({ label: of });
    await dialog.getByLabel('Du').fill('2025-01-01');
    await dialog.getByLabel('Au').fill('2025-12-31');
    await dialog.getByRole('button', { name: 'Commencer un rapport' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Rapport d’activité : ${of}` })).toBeVisible();
  };
  const basile = await arrives(house, 'Basile Filin');
  await begins(basile, 'Technique');
  await basile.getByRole('button', { name: 'Ajouter une image' }).first().click();
  const adding = basile.getByRole('dialog');
  await adding.locator('input[type=file]').setInputFiles({
    ...{ name: 'toit.png', mimeType: 'image/png', buffer: picture },
  });
  await adding.getByLabel('Ce qu’on y voit').fill('Des tuiles neuves');
  await adding.getByRole('button', { name: 'Ajouter' }).last().click();
  await expect(basile.getByRole('img', { name: 'Des tuiles neuves' })).toBeVisible();

  const aline = await arrives(house, 'Aline Cordage');
  await begins(aline, 'La maison');
  const shown = aline.getByRole('img', { name: 'Des tuiles neuves' });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(4);
  await expectOpenToAll(aline, 'le rapport de la maison');
});
