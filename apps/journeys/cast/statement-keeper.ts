import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Someone who keeps the bank accounts. */
export const statementKeeper = (page: Page) => ({
  opensTheAccounts: async () => {
    await page.goto(page.url().replace(/(parcours-[^/]+).*/, '$1/tresorerie/releves'));
    await expect(page.getByRole('heading', { level: 1, name: 'Comptes et relevés' })).toBeVisible();
  },

  addsAnAccount: async (name: string) => {
    await page.getByRole('main').getByRole('button', { name: 'Ajouter un compte' }).click();
    await page.getByRole('dialog').getByLabel('Nom').fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  },

  handsIn: async (name: string, content: string) => {
    await page.goto(page.url().replace(/(parcours-[^/]+).*/, '$1/tresorerie/releves/importer'));
    await page
      .getByLabel('Le fichier de la banque')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  },

  isRefused: async (words: string) => {
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  },

  saysItIs: async (account: string) => {
    await page.getByLabel('De quel compte s’agit-il').selectOption({ label: account });
  },

  isKnownAs: async (account: string) => {
    await expect(page.getByText(`C’est votre compte « ${account} ».`)).toBeVisible();
  },

  takesIn: async (lines: string) => {
    await page.getByRole('button', { name: `Importer ${lines}` }).click();
    await expect(page.getByRole('heading', { name: 'Mouvements' })).toBeVisible();
  },

  finds: async (words: string, label: string) => {
    await page.getByLabel('Chercher un mouvement').fill(words);
    await expect(page.getByText(label).first()).toBeVisible();
  },

  acceptsWhatIsHeld: async (why: RegExp) => {
    await expect(page.getByText(why)).toBeVisible();
    await page.getByRole('button', { name: 'Accepter ce relevé' }).click();
    await expect(page.getByText('Le relevé compte maintenant.')).toBeVisible();
  },

  takesTheLatestBack: async () => {
    await page.goto(page.url().replace(/(parcours-[^/]+).*/, '$1/tresorerie/releves/fichiers'));
    await page.getByRole('button', { name: 'Annuler l’import' }).first().click();
    await expect(page.getByText('Import annulé : ses lignes ne sont plus là.')).toBeVisible();
  },
});
