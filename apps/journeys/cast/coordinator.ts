import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Numbers come with a space that does not break: any space is as good here. */
const said = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'));

/** Whoever keeps the house, on a Monday morning. */
export const coordinator = (page: Page) => {
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: said(text) });
  return {
    opensMonday: async () => {
      await page.getByRole('navigation', { name: 'Pièces' }).getByRole('link', { name: 'Le lundi' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Le lundi' })).toBeVisible();
    },

    /** The one action of a line. */
    deals: async (text: string, action: string) => {
      await line(text).getByRole('link', { name: action }).click();
    },

    putsAside: async (text: string, until: string) => {
      await line(text).getByRole('button', { name: 'Mettre de côté' }).click();
      await page.getByRole('button', { name: until }).click();
      await expect(page.getByText(said('De côté jusqu’au'))).toBeVisible();
    },

    seesNoMore: async (text: string) => {
      await expect(
        page.getByText(said('Mises de côté')).or(page.getByText('C’est tout.')).first(),
      ).toBeVisible();
      await expect(page.locator('section').filter({ hasText: said(text) })).toHaveCount(0);
    },

    /** In the search field, from anywhere. */
    asks: async (question: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill(question);
      await page.getByRole('group', { name: 'Questions' }).getByRole('option').first().click();
    },
  };
};
