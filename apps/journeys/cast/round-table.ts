import { ofName } from '@etabli/kernel';
import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

const picks = async (page: Page, field: string, name: string) => {
  await page.getByRole('combobox', { name: field }).fill(name);
  await page.getByRole('option', { name }).click();
};

/** Who speaks in an election without candidate, with the phone in the hand. */
export const speaker = (page: Page) => ({
  names: async (name: string, why: string, again = false) => {
    await expect(
      page.getByText(again ? 'Changez-vous d’avis ?' : 'Qui nommez-vous ?', { exact: true }),
    ).toBeVisible();
    await picks(page, 'La personne', name);
    await page.getByLabel('Vos raisons').fill(why);
    await page.getByRole('button', { name: again ? 'Je change' : 'Je nomme cette personne' }).click();
    await expect(page.getByText(`Vous avez nommé ${name}.`)).toBeVisible();
  },

  consents: async () => {
    await page.getByRole('button', { name: 'Je consens' }).click();
    await expect(page.getByText('Vous consentez.')).toBeVisible();
  },

  objects: async (why: string) => {
    await page.getByRole('button', { name: 'J’ai une objection' }).click();
    await page.getByLabel('Votre objection').fill(why);
    await page.getByRole('button', { name: 'Dire mon objection' }).click();
    await expect(page.getByText('Votre objection est entendue.')).toBeVisible();
  },

  answersLast: async () => {
    await expect(page.getByText('vous répondez en dernier', { exact: false })).toBeVisible();
  },
});

/** Who leads it from the console. */
export const leadsCircle = (page: Page) => {
  const presses = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const comesToStage = (name: string) => expect(page.getByRole('heading', { name })).toBeVisible();
  return {
    opensNominations: async () => {
      await presses('Ouvrir le tour de nomination');
      await comesToStage('Tour de nomination');
    },

    notesNomination: async (who: string, name: string, why: string) => {
      await picks(page, 'Qui parle', who);
      await picks(page, 'Qui est nommé', name);
      await page.getByLabel('Ses raisons').fill(why);
      await presses('Noter');
      await expect(page.getByRole('list', { name: 'Noms donnés' }).getByText(why)).toBeVisible();
    },

    takesBack: async (sentence: string) => {
      await page.getByRole('button', { name: `Reprendre : ${sentence}`, exact: false }).click();
      await expect(page.getByText(sentence, { exact: true })).toHaveCount(0);
    },

    opensChanges: async () => {
      await presses('Ouvrir le tour de changement');
      await comesToStage('Tour de changement');
    },

    proposes: async (name: string, why: string) => {
      await picks(page, 'Le nom proposé', name);
      await page.getByLabel('Pourquoi ce nom', { exact: false }).fill(why);
      await presses('Proposer ce nom');
      await comesToStage('Tour de consentement 1 sur 2');
    },

    lifts: async (name: string, how: string) => {
      await presses(`Lever l’objection ${ofName(name)}`);
      await page.getByLabel('Ce qui change', { exact: false }).fill(how);
      await presses('L’objection est levée');
      await expect(page.getByText(`Levée : ${how}`)).toBeVisible();
    },

    endsConsent: async () => {
      await presses('Clore le tour de consentement');
      await comesToStage('Réponse de la personne proposée');
    },

    hearsAcceptance: async (name: string) => {
      await presses(`${name} accepte`);
      await presses('Clore l’élection');
    },
  };
};
