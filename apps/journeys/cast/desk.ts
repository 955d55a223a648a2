import { ofName } from '@etabli/kernel';
import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Who keeps the attendance at the door. */
export const desk = (page: Page) => {
  const goesTo = (tab: string) => page.getByRole('link', { name: tab, exact: true }).click();

  const search = () => page.getByRole('searchbox', { name: 'Chercher un nom' });
  const rowOf = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `: ${name}` }) });

  const picks = async (field: string, name: string) => {
    const question = page.getByRole('dialog').getByRole('combobox', { name: field, exact: true });
    await question.fill(name);
    await page.getByRole('option', { name }).click();
  };

  return {
    keepsDeskOf: async (assembly: string) => {
      await page.getByRole('link', { name: assembly, exact: true }).click();
      await goesTo('Émargement');
      await expect(search()).toBeVisible();
    },

    receives: async (name: string) => {
      await search().fill(name);
      await page.getByRole('button', { name: `Présent·e : ${name}` }).click();
      await expect(page.getByRole('button', { name: `Départ : ${name}` })).toBeVisible();
    },

    /** Shows someone the square they scan; gives the address it holds. */
    handsLinkTo: async (name: string): Promise<string> => {
      await search().fill(name);
      const [answer] = await Promise.all([
        page.waitForResponse(async (one) => (await one.text()).includes('"url"')),
        page.getByRole('button', { name: `Lien de vote : ${name}` }).click(),
      ]);
      await expect(
        page.getByRole('img', { name: `Carré à scanner, le lien de vote ${ofName(name)}` }),
      ).toBeVisible();
      await page.getByRole('button', { name: 'C’est scanné' }).click();
      const { data } = await answer.json();
      const { pathname, search: asked } = new URL(data.handPersonalLink.url);
      return pathname + asked;
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

    isCalled: async (name: string) => {
      await page.getByRole('button', { name: 'Cet accueil' }).click();
      await page.getByRole('button', { name: 'Nommer cet accueil' }).click();
      await page.getByRole('textbox', { name: 'Nom de l’accueil' }).fill(name);
      await page.getByRole('button', { name: 'Garder ce nom' }).click();
      await expect(page.getByRole('button', { name: `Cet accueil : ${name}` })).toBeVisible();
    },

    isReadyForACut: async () => {
      await expect(page.getByText('Prêt en cas de coupure')).toBeVisible();
    },

    opensAgain: async () => {
      await page.reload();
      await expect(search()).toBeVisible();
    },

    leaves: async (name: string) => {
      await search().fill(name);
      await page.getByRole('button', { name: `Départ : ${name}` }).click();
      await expect(page.getByRole('button', { name: `Présent·e : ${name}` })).toBeVisible();
    },

    keeps: async (entries: string) => {
      await expect(page.getByText(`Hors ligne : ${entries}`)).toBeVisible();
    },

    isAskedToStay: async () => {
      await goesTo('Électeurs');
      await page.getByRole('button', { name: 'Rester à l’émargement' }).click();
      await expect(search()).toBeVisible();
    },

    seesHere: async (name: string, where: string) => {
      await search().fill(name);
      await expect(rowOf(name)).toContainText(new RegExp(`Là depuis .*, ${where}`));
    },

    seesGone: async (name: string) => {
      await search().fill(name);
      await expect(rowOf(name)).toContainText('Sorti·e à');
    },

    decides: async (name: string, what: string) => {
      await page.getByText('À vérifier').click();
      await page.getByRole('button', { name: `${what} : ${name}` }).click();
      await expect(page.getByText('À vérifier')).toHaveCount(0);
    },

    seesQuorumReached: async () => {
      await expect(page.getByText('Quorum atteint')).toBeVisible();
    },
  };
};
