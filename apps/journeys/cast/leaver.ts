import { ofName } from '@etabli/kernel';
import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody in a handover: who leaves, or who takes over. */
export const leaver = (page: Page) => {
  const dialog = () => page.getByRole('dialog');
  const line = (what: string) => page.getByRole('listitem').filter({ hasText: what }).first();
  return {
    opensTheHandover: async (sentence: string) => {
      await expect(page.getByText(sentence)).toBeVisible();
      await page.getByRole('link', { name: 'Voir la passation' }).click();
    },

    sees: (what: string, state: string) => expect(line(what).getByText(state)).toBeVisible(),

    handsEverythingTo: async (name: string) => {
      await page.getByRole('button', { name: 'Tout transmettre' }).click();
      await dialog().getByRole('searchbox').fill(name.slice(0, 4));
      await dialog().getByRole('button', { name }).click();
      await dialog().getByRole('button', { name: 'Tout transmettre' }).click();
      await expect(page.getByText(`Tout est entre les mains ${ofName(name)}.`)).toBeVisible();
    },

    saysWhere: async (what: string, secret: string, place: string) => {
      await page.getByRole('button', { name: `Plus, pour ${what}` }).click();
      await page.getByRole('button', { name: 'Dire où' }).click();
      await dialog().getByLabel('L’endroit').fill(secret);
      await expect(dialog().getByText('ressemble à un mot de passe')).toBeVisible();
      await dialog().getByLabel('L’endroit').fill(place);
      await dialog().getByRole('button', { name: 'Enregistrer' }).click();
      await expect(line(what).getByText(place)).toBeVisible();
    },

    ticks: async (what: string, side: 'Donné' | 'Reçu') => {
      await line(what).getByLabel(side).click();
      await expect(line(what).getByLabel(side)).toBeChecked();
    },

    ends: async () => {
      await page.getByRole('button', { name: 'Terminer la passation' }).click();
      await expect(page.getByText('La passation est terminée.')).toBeVisible();
    },
  };
};
