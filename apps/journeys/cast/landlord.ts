import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Who keeps the rents of a house: says what each resident pays, and calls the month. */
export const landlord = (page: Page, slug: string) => ({
  async goesToRents() {
    await page.goto(`/${slug}/tresorerie`);
    await page.getByRole('link', { name: 'Appeler les redevances' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Redevances' })).toBeVisible();
  },
  /** The month called next, and what of it is for a place. */
  async seesAskedFor(name: string, place: string) {
    await page.goto(`/${slug}/tresorerie/redevances`);
    const line = page.getByRole('listitem').filter({ hasText: name });
    await expect(line.getByText(place)).toBeVisible();
  },
  async addsLine(name: string, label: string, euros: string, share = '1/1') {
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Qui paie').fill(name.slice(0, 5));
    await dialog.getByRole('button', { name }).click();
    await dialog.getByLabel('Libellé').fill(label);
    await dialog.getByLabel('Prix du mois entier').fill(euros);
    await dialog.getByLabel('Part payée').fill(share);
    await dialog.getByRole('button', { name: 'Retenir' }).click();
    await expect(dialog).toBeHidden();
  },
  /** Presses the one button of the month, which says how many and how much. */
  async calls(month: string, what: RegExp) {
    await page.getByLabel('Mois', { exact: true }).selectOption({ label: month });
    await page.getByRole('button', { name: what }).click();
    await expect(page.getByText('chacune avec sa référence')).toBeVisible();
  },
});
