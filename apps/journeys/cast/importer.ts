import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Someone who takes a list of members in, from the file they really keep. */
export const importer = (page: Page) => ({
  handsIn: async (file: string) => {
    await page.getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('link', { name: 'Importer une liste' }).click();
    await page.getByLabel('Votre liste de membres').setInputFiles(file);
    await expect(page.getByText('4 lignes lues')).toBeVisible();
  },

  saysThat: async (column: string, means: string) => {
    await page.getByRole('combobox', { name: `Devient, ${column}` }).selectOption(means);
    await expect(page.getByText('Votre choix')).toBeVisible();
  },

  checksLines: async () => {
    await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
    await expect(page.getByRole('heading', { name: 'Ce que fera cet import' })).toBeVisible();
  },

  readsProblem: async (sentence: string) => {
    await expect(page.getByRole('listitem').filter({ hasText: sentence })).toBeVisible();
  },

  cannotImportYet: async () => {
    await expect(page.getByRole('button', { name: /^Importer/ })).toBeDisabled();
  },

  leavesFaultyValuesOut: async () => {
    await page.getByRole('checkbox', { name: 'Importer malgré les erreurs' }).check();
  },

  recognises: async (name: string) => {
    await page.getByRole('radio', { name: `C’est ${name} : compléter sa fiche` }).check();
  },

  imports: async (lines: number) => {
    await page.getByRole('button', { name: `Importer ${lines} lignes` }).click();
  },

  isTold: async (sentence: string) => {
    await expect(page.getByText(sentence)).toBeVisible();
  },

  findsPastImport: async (file: string) => {
    await page.getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('link', { name: 'Imports passés' }).click();
    await page.getByRole('link', { name: file }).click();
  },

  undoesIt: async () => {
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    const question = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await question.getByRole('button', { name: 'Annuler cet import' }).click();
    await expect(page.getByText(/^Annulé par /)).toBeVisible();
  },
});
