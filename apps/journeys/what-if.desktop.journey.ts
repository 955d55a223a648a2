import { expectOpenToAll } from './stage/accessibility.ts';
import { becomes, demonstration } from './stage/demonstration.ts';
import { addressOf } from './stage/pages.ts';
import { expect, test } from './stage/story.ts';

test('a chair tries an assembly, and other statutes, before they happen', async ({ page }) => {
  await becomes(page, 'Coprésidente');
  await page.goto(`/${demonstration}/${await addressOf('assemblees/:id/et-si')}`);

  await test.step('forty come, twenty send a proxy, thirty-six vote for', async () => {
    for (const [label, figure] of [
      ['Présents', '40'],
      ['Pouvoirs portés', '20'],
      ['Pour', '36'],
      ['Contre', '20'],
    ] as const) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(figure);
    }
    await expect(page.getByText(/Quorum atteint\s: 60/)).toBeVisible();
    await expect(page.getByText(/Rejetée\s: 36 pour, 20 contre/)).toBeVisible();
  });

  await test.step('it would pass by another majority', async () => {
    await page.getByRole('combobox', { name: /^Majorité/ }).selectOption('absolue');
    await expect(page.getByText(/Adoptée\s: 36 pour, 20 contre/)).toBeVisible();
    await expectOpenToAll(page, '/et-si');
  });
});
