import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** What whoever keeps the members does, seen from their screen. */
export const secretary = (page: Page) => {
  const goesTo = async (room: string) => {
    const rooms = page.getByRole('navigation', { name: 'Pièces' });
    const door = rooms.getByRole('link', { name: room, exact: true });
    if (!(await door.isVisible())) await rooms.getByRole('button', { name: 'Autres' }).click();
    await door.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };

  return {
    goesTo,

    opensPageOf: async (name: string) => {
      await goesTo('Membres');
      await page.getByRole('searchbox', { name: 'Chercher' }).fill(name);
      await expect(page.getByText('1 personne correspond à votre recherche.')).toBeVisible();
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },

    invites: async (email: string) => {
      await page.getByRole('button', { name: 'Inviter à se connecter' }).click();
      await expect(page.getByText(`Invitation envoyée à ${email}.`)).toBeVisible();
    },

    /** Where the button of the last mail sent to an address leads, read in the mail as its reader sees it. */
    findsLinkMailedTo: async (email: string): Promise<string> => {
      await goesTo('Courriers');
      await page.getByRole('searchbox', { name: 'Chercher' }).fill(email);
      await page
        .getByRole('row')
        .or(page.getByRole('listitem'))
        .filter({ hasText: email })
        .getByRole('link')
        .click();
      const letter = page.frameLocator('iframe');
      const address = await letter.getByRole('link').first().getAttribute('href');
      expect(address).toContain('/invitation?token=');
      return address ?? '';
    },
  };
};
