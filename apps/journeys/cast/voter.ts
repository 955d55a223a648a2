import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** What is said of a choice on the way to the box: the choice, the verb of the button, the word of the receipt. */
const ways = {
  pour: { asked: 'Pour', verb: 'Je vote pour' },
  contre: { asked: 'Contre', verb: 'Je vote contre' },
  abstention: { asked: 'Je m’abstiens', verb: 'Je m’abstiens' },
};
type Way = keyof typeof ways;

/** An elector with the phone in the hand. */
export const voter = (page: Page) => {
  const answers = async (way: Way) => {
    await page.getByText(ways[way].asked, { exact: true }).click();
    await expect(page.getByRole('radio', { name: ways[way].asked, exact: true })).toBeChecked();
    await page.getByRole('button', { name: 'Continuer' }).click();
  };

  return {
    entersTheBooth: async (assembly: string) => {
      await page
        .getByRole('navigation', { name: 'Pièces' })
        .getByRole('link', { name: 'Assemblées' })
        .click();
      await page.getByRole('link', { name: assembly, exact: true }).click();
      await page.getByRole('link', { name: 'Entrer dans la salle de vote' }).click();
      await page.waitForURL(/\/vote$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },

    seesQuestion: async (title: string) => {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    },

    votes: async (way: Way) => {
      await answers(way);
      await page.getByRole('button', { name: ways[way].verb }).click();
      await expect(page.getByText(`Vous avez voté : ${way}`)).toBeVisible();
      await expect(page.getByText(/^Reçu .+, à /)).toBeVisible();
    },

    asksForSecrecy: async () => {
      await page.getByRole('button', { name: 'Je demande le bulletin secret' }).click();
      await expect(page.getByText('Ce point se votera à bulletin secret.')).toBeVisible();
    },

    /** Votes in secret for every mandate in the hand, the same way; gives the codes of the receipts. */
    votesInSecret: async (...all: Way[]): Promise<string[]> => {
      await expect(page.getByText('Votre vote est secret', { exact: false })).toBeVisible();
      for (const way of all) await answers(way);
      const [only] = all;
      const verb = all.length === 1 && only ? ways[only].verb : `J’envoie ces ${all.length} votes`;
      await page.getByRole('button', { name: verb }).click();
      await expect(page.getByText('Votre bulletin est dans l’urne')).toBeVisible();
      await expect(page.getByText('Vous avez voté :')).toHaveCount(0);
      return page.getByText(/^Reçu /).allTextContents();
    },

    votesAlsoFor: async (giver: string, own: Way, theirs: Way) => {
      await answers(own);
      await expect(page.getByText(`Vous votez aussi pour ${giver}`)).toBeVisible();
      await answers(theirs);
      await page.getByRole('button', { name: 'J’envoie ces 2 votes' }).click();
      await expect(page.getByText(`Vous avez voté : ${own}`)).toBeVisible();
      await expect(page.getByText(`Pour ${giver} : ${theirs}`)).toBeVisible();
    },

    /** Back on the page of the assembly: the signed copy, as the browser receives it. */
    readsSignedMinutes: async (): Promise<Buffer> => {
      await page.getByRole('link', { name: 'Voir l’assemblée' }).click();
      await expect(page.getByText('Le procès-verbal signé est au registre, sous le numéro 1.')).toBeVisible();
      const address = await page.getByRole('link', { name: 'Lire le procès-verbal' }).getAttribute('href');
      const answer = await page.request.get(address ?? '');
      expect(answer.headers()['content-type']).toContain('application/pdf');
      return answer.body();
    },

    hears: async (sentence: string) => {
      await expect(page.getByText(sentence)).toBeVisible();
    },
  };
};
