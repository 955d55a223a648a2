import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** A member who was called to an assembly, with the mail in the hand and no wish for a password. */
export const invited = (page: Page) => ({
  followsLink: async (address: string, title: string) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Vous votez à cette assemblée.')).toBeVisible();
  },

  answers: async (answer: string, heard: string) => {
    await page.getByRole('button', { name: answer, exact: true }).click();
    await expect(page.getByText(heard)).toBeVisible();
    await expect(page.getByRole('button', { name: answer, exact: true, pressed: true })).toBeVisible();
  },

  givesProxyTo: async (name: string) => {
    await page.getByRole('button', { name: 'Je donne mon pouvoir' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Son nom').fill(name.slice(0, 6));
    await dialog.getByRole('radio', { name }).check();
    await dialog.getByRole('button', { name: `Donner mon pouvoir à ${name}` }).click();
    await expect(page.getByText(`Votre pouvoir est à ${name}.`)).toBeVisible();
  },

  takesItBack: async () => {
    await page.getByRole('button', { name: 'Reprendre mon pouvoir' }).click();
    await expect(page.getByRole('button', { name: 'Je viens', exact: true })).toBeVisible();
  },

  /** In the sitting: says they are there, and goes where votes open. */
  joinsByLink: async () => {
    await page.getByRole('button', { name: 'Je suis là, à distance' }).click();
    await expect(page.getByText('Vous êtes à l’assemblée, à distance.', { exact: false })).toBeVisible();
    await page.getByRole('link', { name: 'Aller voter' }).click();
    await page.waitForURL(/\/vote\?token=/);
  },

  putsItInTheCalendar: async (): Promise<string> => {
    const address = await page.getByRole('link', { name: /agenda \(fichier/ }).getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('text/calendar');
    return answer.text();
  },
});
