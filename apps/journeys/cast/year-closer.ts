import { expect, type Page } from '@playwright/test';
import type { House } from '../stage/house.ts';

/** Who makes up the accounts of a year for the assembly. */
export const yearCloser = (page: Page, house: House) => ({
  opensTheAccountsOf: async (year: number) => {
    await page.goto(`/${house.slug}/tresorerie/resultats`);
    await page.getByLabel('Exercice', { exact: true }).selectOption({ label: String(year) });
  },

  /** From a figure to what it is made of, in one press. */
  looksInto: async (row: string, label: string) => {
    await page.getByRole('row', { name: row }).getByRole('link').first().click();
    await expect(page.getByText(label)).toBeVisible();
  },

  goesToTheYears: () => page.goto(`/${house.slug}/tresorerie/exercices`),

  says: async (word: string) => {
    await page
      .getByLabel(/Le mot de la trésorerie/)
      .last()
      .fill(word);
    await page.getByRole('button', { name: 'Garder ce mot' }).last().click();
    await expect(page.getByText('Le mot est gardé.')).toBeVisible();
  },

  /** Closes the year that is over, and answers the question. */
  closes: async () => {
    await page.getByRole('button', { name: 'Clore l’exercice' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Clore l’exercice' }).click();
    await expect(page.getByText('L’exercice est clos.')).toBeVisible();
  },

  /** Puts the result where an assembly held elsewhere decided, on a day nobody supposes. */
  allocates: async (decidedOn: string) => {
    await page.getByRole('button', { name: 'Affecter le résultat' }).click();
    const form = page.getByRole('dialog');
    await expect(form.getByLabel('Jour de l’assemblée')).toHaveValue('');
    await form.getByLabel('Jour de l’assemblée').fill(decidedOn);
    await form.getByRole('button', { name: 'Affecter le résultat' }).click();
    await expect(page.getByRole('main').getByText('Le résultat est affecté.')).toBeVisible();
  },

  /** Has a file made and reads it. */
  takes: async (button: string, link: RegExp): Promise<Buffer> => {
    await page.getByRole('button', { name: button }).last().click();
    const href = await page.getByRole('link', { name: link }).getAttribute('href');
    return (await page.request.get(href ?? '')).body();
  },
});
