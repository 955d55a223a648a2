import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody who comes in for the first time. */
export const newcomer = (page: Page) => ({
  followsInvitation: async (address: string, association: string) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: `Bienvenue à ${association}` })).toBeVisible();
  },

  entersTheHouse: async (firstName: string) => {
    await page.getByRole('button', { name: 'Entrer dans la maison' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Bonjour ${firstName}` })).toBeVisible();
  },

  findsInvitationUsed: async (address: string) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Invitation déjà acceptée' })).toBeVisible();
  },
});
