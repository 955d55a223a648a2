import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Who keeps the attendance at the door. */
export const desk = (page: Page) => {
  const goesTo = (tab: string) => page.getByRole('link', { name: tab, exact: true }).click();

  const picks = async (field: string, name: string) => {
    const question = page.getByRole('dialog').getByRole('combobox', { name: field, exact: true });
    await question.fill(name);
    await page.getByRole('option', { name }).click();
  };

  return {
    keepsDeskOf: async (assembly: string) => {
      await page.getByRole('link', { name: assembly, exact: true }).click();
      await goesTo('Émargement');
      await expect(page.getByRole('searchbox', { name: 'Chercher un nom' })).toBeVisible();
    },

    receives: async (name: string) => {
      await page.getByRole('searchbox', { name: 'Chercher un nom' }).fill(name);
      await page.getByRole('button', { name: `Présent·e : ${name}` }).click();
      await expect(page.getByRole('button', { name: `Départ : ${name}` })).toBeVisible();
    },

    recordsPaperProxy: async (giver: string, holder: string) => {
      await goesTo('Pouvoirs');
      await page.getByRole('button', { name: 'Enregistrer un pouvoir papier' }).click();
      await picks('Qui donne pouvoir', giver);
      await picks('À qui (facultatif)', holder);
      await page.getByRole('button', { name: 'Enregistrer le pouvoir' }).click();
      await expect(page.getByText(`${giver} donne pouvoir à ${holder}`)).toBeVisible();
      await goesTo('Personnes');
    },

    seesQuorumReached: async () => {
      await expect(page.getByText('Quorum atteint')).toBeVisible();
    },
  };
};
