import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Who keeps the money of a house: says what members pay, calls it, records what comes in. */
export const keeper = (page: Page, slug: string) => ({
  async goesTo(place: string) {
    await page.goto(`/${slug}/tresorerie${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  async saysThePrice(category: string, euros: string) {
    await page.getByRole('button', { name: 'Faire un barème' }).click();
    await page.getByLabel(`${category}, en euros`).fill(euros);
    await page.getByRole('button', { name: 'Retenir ce barème' }).click();
  },
  /** Looks at the period of a day, then calls it. */
  async calls(onDay: string, button: string) {
    await page.getByLabel('La période qui contient le').fill(onDay);
    await page.getByRole('button', { name: button }).click();
  },
  /** Opens the account of somebody from the list of what is unpaid, and records all they owe. */
  async recordsAllOf(name: string) {
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Enregistrer un paiement' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer un paiement' }).click();
  },
  async undoes(reason: string) {
    await page.getByRole('button', { name: /^Que faire de « Virement/ }).click();
    await page.getByRole('button', { name: 'Annuler ce paiement' }).click();
    await page.getByLabel('Motif').fill(reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler ce paiement' }).click();
  },
});
