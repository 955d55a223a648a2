import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody of the commission that reads applications, and residents who would rather have another place. */
export const reviewer = (page: Page) => ({
  opensTheList: async (house: string) => {
    await page.goto(`/${house}/candidatures/regles`);
    await page.getByLabel('La liste prend des demandes').check();
    await page
      .getByRole('region', { name: 'Formulaire public' })
      .getByRole('button', { name: 'Enregistrer' })
      .click();
    await expect(page.getByText('Enregistré.')).toBeVisible();
  },

  offers: async (house: string, place: string, name: string) => {
    await page.goto(`/${house}/candidatures/places-libres`);
    await page
      .getByRole('article', { name: place })
      .getByRole('button', { name: `Proposer à ${name}` })
      .click();
    await expect(page.getByText(`Proposé à ${name} : un courriel est parti.`)).toBeVisible();
  },

  seesOnThePlaceOf: async (house: string, place: string, name: string) => {
    await page.goto(`/${house}/lieu/places`);
    await page.getByRole('link', { name: place, exact: true }).click();
    await expect(page.getByText(name)).toBeVisible();
  },

  wishesFor: async (house: string, place: string) => {
    await page.goto(`/${house}/candidatures/echanges`);
    await page.getByLabel('Ajouter une place').selectOption({ label: place });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Souhaits enregistrés.')).toBeVisible();
  },

  carriesOutTheChain: async (house: string, moves: string[]) => {
    await page.goto(`/${house}/candidatures/echanges`);
    for (const move of moves) await expect(page.getByText(move)).toBeVisible();
    await page.getByRole('button', { name: 'Faire cet échange' }).click();
    await expect(page.getByText('Échange fait : le plan est à jour')).toBeVisible();
  },
});
