import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

const review = 'Relisez avant d’envoyer';

/** A member who will not be in the room, and takes part all the same. */
export const absentee = (page: Page) => ({
  opensAssembly: async (assembly: string) => {
    await page.getByRole('navigation', { name: 'Pièces' }).getByRole('link', { name: 'Assemblées' }).click();
    await page.getByRole('link', { name: assembly, exact: true }).click();
  },

  /** Votes on one resolution, leaves the others for the assembly, reads again and sends. */
  votesInAdvance: async (title: string, choice: string) => {
    await page.getByRole('link', { name: 'Voter par avance' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(page.getByRole('button', { name: 'Ne pas voter celle-ci par avance' })).toBeVisible();
    for (let asked = await heading.textContent(); asked !== review; asked = await heading.textContent()) {
      if (asked === title) {
        await page.getByText(choice, { exact: true }).click();
        await page.getByRole('button', { name: 'Continuer' }).click();
      } else {
        await page.getByRole('button', { name: 'Ne pas voter celle-ci par avance' }).click();
      }
      await expect(heading).not.toHaveText(asked ?? '');
    }
    await page.getByRole('button', { name: 'J’envoie mon vote' }).click();
    await expect(page.getByText(`Vous avez voté : ${choice.toLowerCase()}`)).toBeVisible();
    await expect(page.getByText(/^Reçu .+, le /)).toBeVisible();
  },

  asks: async (title: string, choice: string) => {
    await page.getByRole('button', { name: 'Dire ce que je souhaite' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('group', { name: title })
      .getByRole('radio', { name: choice, exact: true })
      .check();
    await dialog.getByRole('button', { name: 'Transmettre' }).click();
    await expect(page.getByText(`${title} : ${choice.toLowerCase()}`)).toBeVisible();
  },

  isThereRemotely: async () => {
    await page.getByRole('button', { name: 'Je suis là, à distance' }).click();
    await expect(page.getByText('Vous êtes à l’assemblée, à distance.', { exact: false })).toBeVisible();
  },
});
