import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Who gives time to the house. */
export const giver = (page: Page, slug: string) => ({
  goesToHours: async () => {
    await page.goto(`/${slug}/heures`);
    await expect(page.getByText('Cette page s’ouvre aussi sans réseau.')).toBeVisible();
  },

  goesToDoor: async () => {
    await page.goto(`/${slug}/heures/porte`);
    await expect(page.getByRole('heading', { level: 1, name: 'À la porte' })).toBeVisible();
  },

  tells: async (time: string, what: string) => {
    await page.getByRole('textbox', { name: 'Combien de temps ?' }).fill(time);
    await page.getByRole('textbox', { name: 'Pour quoi faire ?' }).fill(what);
    await page.getByRole('button', { name: 'Ajouter ces heures' }).click();
  },

  arrives: async () => {
    await page.getByRole('button', { name: 'J’arrive' }).click();
    await expect(page.getByText('Vous êtes là depuis')).toBeVisible();
  },

  leaves: async (what: string) => {
    await page.getByRole('textbox', { name: 'Pour quoi faire ?' }).fill(what);
    await page.getByRole('button', { name: 'Je repars' }).click();
    await expect(page.getByRole('button', { name: 'J’arrive' })).toBeVisible();
  },

  validatesAll: async (verb: string) => {
    await page.goto(`/${slug}/heures/a-valider`);
    await page.getByRole('button', { name: verb }).click();
    await expect(page.getByText('Rien n’attend')).toBeVisible();
  },
});
