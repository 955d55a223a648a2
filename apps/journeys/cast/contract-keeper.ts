import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody with a contract, or who keeps those of the house. */
export const contractKeeper = (page: Page) => {
  const step = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  const signs = async (button: RegExp) => {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Signer', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  const hasItSigned = async (name: string) => {
    await page.getByRole('button', { name: 'Envoyer à signer' }).click();
    await signs(new RegExp(`^Faire signer ${name}`));
    await signs(/^Signer pour l’association/);
  };
  return {
    opensTheContractOf: async (house: string, name: string) => {
      await page.goto(`/${house}/lieu`);
      await page.getByRole('link', { name: 'Contrats', exact: true }).click();
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1, name: /^Contrat / })).toBeVisible();
    },

    hasItSigned,

    receivesTheDeposit: async (amount: string) => {
      await page.getByRole('button', { name: 'Enregistrer le dépôt reçu' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer le dépôt reçu' }).click();
      await expect(page.getByText(`L’association détient ${amount}`)).toBeVisible();
    },

    handsOverTheKey: async (key: string) => {
      await page.getByRole('button', { name: 'Déposer une attestation' }).click();
      await page.getByRole('dialog').getByLabel('Assureur').fill('MAIF');
      await page.getByRole('dialog').getByRole('button', { name: 'Déposer une attestation' }).click();
      await expect(page.getByText('Assuré', { exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Remettre une clé' }).click();
      await page.getByRole('dialog').getByRole('combobox', { name: 'Quelle clé' }).fill(key);
      await page.getByRole('dialog').getByRole('option', { name: key }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Remettre une clé' }).click();
      await expect(page.getByRole('listitem').filter({ hasText: key }).getByText('Remis')).toBeVisible();
    },

    givesOwnNotice: async (house: string) => {
      await page.goto(`/${house}/mon-contrat`);
      await page.getByRole('button', { name: 'Donner mon préavis' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText('Avec 15 jours de préavis')).toBeVisible();
      await dialog.getByRole('button', { name: 'Donner mon préavis' }).click();
      await expect(page.getByText('Votre dernier jour est le')).toBeVisible();
    },

    opensTheDeparture: async (house: string, contract: string) => {
      await page.goto(`/${house}/contrats/${contract}/depart`);
      await expect(page.getByRole('list', { name: 'Départ' })).toBeVisible();
    },

    seesNext: async (name: string) => {
      await expect(step(name)).toHaveAttribute('aria-current', 'step');
    },

    inspects: async () => {
      await page.getByRole('button', { name: 'Faire l’état des lieux de sortie' }).click();
      await page.getByRole('button', { name: 'Tout le reste est en bon état (5)' }).click();
      await signs(/^Faire signer Nour/);
      await signs(/^Signer pour l’association/);
      await page.getByRole('link', { name: /Contrat de Nour/ }).click();
      await page.getByRole('link', { name: 'Suivre le départ' }).click();
    },

    givesTheDepositBack: async (why: string, amount: string, back: string) => {
      await step('Dépôt de garantie').getByRole('button', { name: 'Rendre le dépôt' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Retenir une somme' }).click();
      await dialog.getByLabel('Montant').fill(amount);
      await dialog.getByLabel('Pourquoi').fill(why);
      await expect(dialog.getByText(`${back} € seront rendus`)).toBeVisible();
      await dialog.getByRole('button', { name: 'Rendre le dépôt' }).click();
      await expect(dialog).toBeHidden();
    },

    takesTheKeysBack: async () => {
      await page.getByRole('button', { name: 'La clé est rendue' }).click();
    },

    offersThePlaceNext: async (place: string, person: string) => {
      await page.getByRole('link', { name: 'Trouver qui vient ensuite' }).click();
      const vacancy = page.getByRole('article', { name: place });
      await vacancy.getByRole('button', { name: `Proposer à ${person}` }).click();
      await expect(page.getByText(`Proposé à ${person}`).first()).toBeVisible();
    },

    hasTheNextOneSigned: async (person: string) => {
      await page.getByRole('link', { name: 'Faire signer ce contrat' }).click();
      await hasItSigned(person);
    },

    seesAllDone: async () => {
      await expect(page.locator('[aria-current="step"]')).toHaveCount(0);
      await expect(page.getByText('Poste 1 est attribuée à partir du')).toBeVisible();
    },
  };
};
