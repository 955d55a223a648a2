import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody who holds missions, or takes them over, from their phone. */
export const volunteer = (page: Page) => ({
  opensMission: async (commission: string, title: string) => {
    await page.getByRole('navigation', { name: 'Pièces' }).getByRole('link', { name: 'Commissions' }).click();
    await page.getByRole('link', { name: commission, exact: true }).click();
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  },

  /** Two presses, and nothing to write. */
  cannotAnyMore: async () => {
    await page.getByRole('button', { name: 'Je ne peux plus' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Appeler à la relève' }).click();
    await expect(page.getByText('L’appel est parti.')).toBeVisible();
    await expect(page.getByText('Relève demandée')).toBeVisible();
  },

  changesTheirMind: async () => {
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText('Relève demandée')).toBeHidden();
  },

  isAskedToday: async (title: string) => {
    await page.getByRole('navigation', { name: 'Pièces' }).getByRole('link', { name: 'Aujourd’hui' }).click();
    await expect(
      page.getByText(`« ${title} » cherche quelqu’un : vous ?`.replaceAll(' ', ' ')),
    ).toBeVisible();
  },

  takesOver: async (title: string) => {
    await page.getByRole('link', { name: 'Je prends' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('button', { name: 'Je prends' }).click();
    await expect(page.getByText('est entre vos mains. Merci !')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Je ne peux plus' })).toBeVisible();
  },
});
