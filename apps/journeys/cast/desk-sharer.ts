import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody who lends their desk while they are away, or takes one for the day, on a phone. */
export const deskSharer = (page: Page) => ({
  opensWhatCanBeTaken: async (house: string, day = '') => {
    await page.goto(`/${house}/lieu/a-prendre${day ? `?jour=${day}` : ''}`);
    await expect(page.getByRole('heading', { level: 1, name: 'À prendre pour la journée' })).toBeVisible();
  },

  lendsForTwoWeeks: async (place: string) => {
    await page.getByRole('button', { name: `Libérer ${place}` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Libérer ${place}` })
      .click();
    await expect(page.getByText(`${place} peut être pris par d’autres.`)).toBeVisible();
    // Read: on a phone it lies over what one may press next.
    await page.getByRole('button', { name: 'Masquer ce message' }).click();
  },

  takesForTheDay: async (place: string) => {
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: place }) });
    await line.getByRole('button', { name: 'Prendre la journée' }).click();
    await expect(page.getByRole('heading', { name: 'Ce que j’ai pris' })).toBeVisible();
  },

  seesNothingLeft: async () => {
    await expect(page.getByText('Rien à prendre ce jour-là')).toBeVisible();
  },

  triesToTakeBack: async (from: string) => {
    await page.getByRole('button', { name: 'Reprendre' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('À partir du').fill(from);
    await dialog.getByRole('button', { name: 'Reprendre' }).click();
  },

  isToldThatSomebodyCountsOnIt: async (name: string) => {
    await expect(page.getByRole('dialog').getByText(`${name} compte dessus`)).toBeVisible();
    await page.keyboard.press('Escape');
  },

  givesItBack: async () => {
    await page.getByRole('button', { name: 'Rendre' }).click();
    await expect(page.getByRole('heading', { name: 'Ce que j’ai pris' })).toBeHidden();
  },

  hasItBack: async () => {
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('est de nouveau à vous')).toBeVisible();
  },
});
