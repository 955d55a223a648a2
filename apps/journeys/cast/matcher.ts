import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Someone who says what each line of the bank is, without the mouse. */
export const matcher = (page: Page) => {
  const line = (label: string) =>
    page
      .getByRole('region', { name: 'Lignes de la banque' })
      .getByRole('listitem')
      .filter({ hasText: label })
      .first();
  return {
    opensMatching: async () => {
      await page.goto(page.url().replace(/(parcours-[^/]+).*/, '$1/tresorerie/rapprochement'));
      await expect(page.getByRole('heading', { level: 1, name: 'Rapprochement' })).toBeVisible();
    },

    hasLeft: async (words: string) => {
      await expect(page.getByText(words, { exact: true })).toBeVisible();
    },

    readsWhy: async (label: string, why: RegExp) => {
      await expect(line(label).getByText(why).first()).toBeVisible();
    },

    pressesOn: async (label: string, ...keys: string[]) => {
      await line(label).focus();
      for (const key of keys) await page.keyboard.press(key);
    },

    files: async (label: string, account: string) => {
      await line(label).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      const picked = dialog.getByRole('combobox', { name: 'Échéance, paiement ou compte' });
      await picked.fill(account);
      await page.keyboard.press('Enter');
      await expect(picked).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);
    },

    isOn: async (label: string) => {
      await expect(line(label)).toBeFocused();
    },

    acceptsAll: async (words: string) => {
      await page.getByRole('button', { name: words }).click();
    },

    undoesTheLast: async () => {
      await page
        .getByRole('button', { name: /^Annuler le rapprochement de/ })
        .first()
        .click();
      await expect(page.getByText('La ligne est de nouveau à rapprocher.')).toBeVisible();
    },

    reads: async (words: string | RegExp) => {
      await expect(page.getByText(words).first()).toBeVisible();
    },
  };
};
