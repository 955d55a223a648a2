import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody who answers their digest from their mail, on a phone, without an account. */
export const reader = (page: Page) => ({
  /** The page says what will happen; the button that does it has the focus. */
  opens: async (link: string, button: string) => {
    await page.goto(link);
    await expect(page.getByRole('button', { name: button })).toBeFocused();
  },

  confirms: async (button: string) => {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'C’est noté' })).toBeVisible();
  },

  takesBack: async () => {
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'C’est annulé' })).toBeVisible();
  },

  /** From the other answers of the same mail. */
  goesOnWith: async (title: string, answer: string) => {
    await page.getByRole('link', { name: `${title} : ${answer}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  },
});
