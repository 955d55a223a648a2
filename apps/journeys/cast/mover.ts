import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Someone who brings the boards of another tool in. */
export const mover = (page: Page) => ({
  handsIn: async (file: string) => {
    await page.getByRole('link', { name: 'Commissions', exact: true }).first().click();
    await page.getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('link', { name: 'Importer ou emporter' }).click();
    await page.getByLabel('Votre fichier').setInputFiles(file);
    await expect(page.getByRole('heading', { level: 1, name: /^Import de / })).toBeVisible();
  },

  addsComments: async (file: string) => {
    const before = page.url();
    await page.getByLabel('Les commentaires de Planka').setInputFiles(file);
    await expect.poll(() => page.url()).not.toBe(before);
    await expect(page.getByRole('heading', { name: 'Il manque les commentaires' })).toBeHidden();
  },

  takesThemIn: async () => {
    await page.getByRole('button', { name: /^Importer \d+ cartes?$/ }).click();
    await expect(page.getByRole('button', { name: 'Annuler cet import' })).toBeVisible();
  },

  takesThemBack: async () => {
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    const question = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await question.getByRole('button', { name: 'Annuler cet import' }).click();
    await expect(page.getByText(/^Annulé le /)).toBeVisible();
  },

  looksAtBoardOf: async (commission: string) => {
    await page.getByRole('link', { name: 'Voir les commissions' }).click();
    await mover(page).looksIn(commission);
  },

  looksIn: async (commission: string) => {
    await page.getByRole('link', { name: commission, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: commission })).toBeVisible();
  },

  seesCard: async (title: string) => {
    await expect(page.getByRole('link', { name: title, exact: true }).first()).toBeVisible();
  },

  takesAllAlong: async (): Promise<string> => {
    await page.getByRole('link', { name: 'Commissions', exact: true }).first().click();
    await page.getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('link', { name: 'Importer ou emporter' }).click();
    const leaving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger les commissions' }).click();
    return (await leaving).path();
  },

  readsBack: async (file: string) => {
    await page.getByRole('link', { name: 'Commissions', exact: true }).first().click();
    await page.getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('link', { name: 'Importer ou emporter' }).click();
    await page.getByRole('link', { name: 'Reprendre un fichier d’Établi' }).click();
    await page
      .getByLabel('Le fichier des commissions')
      .setInputFiles({ name: 'commissions.zip', mimeType: 'application/zip', buffer: readFileSync(file) });
    await page.getByRole('button', { name: /^Reprendre \d+ commissions?$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Commissions' })).toBeVisible();
  },

  makesAnAddress: async (): Promise<string> => {
    await page.getByRole('link', { name: 'Commissions', exact: true }).first().click();
    await page.getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('link', { name: 'Suivre dans mon agenda' }).click();
    await page.getByRole('button', { name: 'Créer une adresse' }).click();
    return page.getByLabel('Votre adresse').inputValue();
  },

  takesTheAddressBack: async () => {
    await page.getByRole('button', { name: 'Retirer l’adresse de « Mes tâches »' }).click();
    const question = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await question.getByRole('button', { name: 'Retirer' }).click();
    await expect(page.getByText('Aucune adresse pour l’instant.')).toBeVisible();
  },
});
