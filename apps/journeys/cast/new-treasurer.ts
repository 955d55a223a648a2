import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Someone who takes over the treasury, with the files of the tool used before. */
export const newTreasurer = (page: Page) => {
  const goes = (place: string) =>
    page.goto(page.url().replace(/(parcours-[^/]+).*/, `$1/tresorerie/${place}`));
  const choose = (label: string, name: string, content: string) =>
    page.getByLabel(label).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  return {
    goes,

    handsInFees: async (content: string) => {
      await goes('emmenager/cotisations');
      await choose('Le fichier de l’autre outil', 'adhesions.csv', content);
    },

    reads: async (words: string) => {
      await expect(page.getByText(words).first()).toBeVisible();
    },

    leavesOut: async () => {
      await page.getByRole('button', { name: 'Laisser de côté' }).first().click();
    },

    takesOver: async (fees: string) => {
      await page.getByRole('button', { name: `Reprendre ${fees}` }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Emménager' })).toBeVisible();
      await expect(page.getByText(fees).first()).toBeVisible();
    },

    handsInBalances: async (content: string) => {
      await goes('emmenager/soldes');
      await choose('Depuis un fichier', 'balance.csv', content);
    },

    corrects: async (rank: number, side: 'Débit' | 'Crédit', amount: string) => {
      await page
        .getByRole('main')
        .getByLabel(new RegExp(`^${side}`))
        .nth(rank)
        .fill(amount);
    },

    entersThem: async () => {
      await page.getByRole('button', { name: 'Entrer ces soldes' }).click();
    },

    isRefused: async (words: RegExp) => {
      await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    },

    hasEntered: async () => {
      await expect(page.getByText(/Entrés par/)).toBeVisible();
    },

    looksAtTheMonth: async () => {
      await goes('mois');
      await expect(page.getByRole('heading', { level: 1, name: /Fin de mois/ })).toBeVisible();
    },

    closesIt: async (note: string) => {
      await page.getByLabel(/Une note pour la suite/).fill(note);
      await page.getByRole('button', { name: /Clore avec|Dire le mois clos/ }).click();
      await expect(page.getByText(note).first()).toBeVisible();
    },
  };
};
