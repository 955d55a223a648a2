import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** A treasurer on the page of the handover: who leaves, or who comes. */
export const handingOver = (page: Page, slug: string) => {
  const dialog = () => page.getByRole('dialog');
  const line = (what: string) => page.getByRole('listitem').filter({ hasText: what }).first();
  return {
    opens: async () => {
      await page.goto(`/${slug}/tresorerie`);
      await page.getByRole('link', { name: 'Passation', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Passation de la trésorerie' })).toBeVisible();
    },

    reads: (words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible(),

    notesAKey: async (title: string, secret: string, place: string) => {
      await page.getByRole('button', { name: 'Noter une clé' }).click();
      await dialog().getByLabel('En quelques mots').fill(title);
      await dialog().getByLabel('L’endroit').fill(secret);
      await expect(dialog().getByText('ressemble à un mot de passe')).toBeVisible();
      await dialog().getByLabel('L’endroit').fill(place);
      await dialog().getByRole('button', { name: 'Noter une clé' }).click();
      await expect(line(title).getByText(place)).toBeVisible();
    },

    promises: async (what: string, amount: string) => {
      await page.getByRole('button', { name: 'Noter une promesse' }).click();
      await dialog().getByLabel('Ce qui est promis').fill(what);
      await dialog().getByLabel('Montant').fill(amount);
      await dialog().getByRole('button', { name: 'Noter une promesse' }).click();
      await expect(line(what)).toBeVisible();
    },

    putsThemIntoTheHandover: async () => {
      await page.getByRole('button', { name: 'Y mettre clés et promesses' }).click();
      await expect(page.getByText('Clés et promesses sont dans la passation')).toBeVisible();
    },

    goesToTheHandover: async () => {
      await page.getByRole('link', { name: 'Ouvrir la passation' }).click();
    },

    keepsThePromise: async (what: string) => {
      await line(what).getByRole('button', { name: 'C’est tenu' }).click();
      await expect(page.getByText('La promesse n’attend plus.')).toBeVisible();
      await page.getByRole('button', { name: 'Annuler' }).click();
      await expect(line(what)).toBeVisible();
    },

    follows: async (matter: RegExp, title: string) => {
      await page.getByRole('link', { name: matter }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    },
  };
};
