import type { Page } from '@playwright/test';
import { stage } from '../stage/database.ts';
import { expect } from '../stage/story.ts';

/** Somebody who asks for a place, on a phone, without an account. */
export const applicant = (page: Page) => ({
  asksForADesk: async (house: string, [givenName, familyName]: [string, string], email: string) => {
    await page.goto(`/candidater/${house}`);
    await page.getByLabel('Prénom').fill(givenName);
    await page.getByLabel('Nom', { exact: true }).fill(familyName);
    await page.getByLabel('Adresse électronique').fill(email);
    await page.getByLabel('Votre activité').fill('Reliure');
    await page.getByLabel(/^Budget/).fill('cent vingt');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  },

  isLedToTheBudget: async () => {
    await expect(page.getByLabel(/^Budget/)).toBeFocused();
    await page.getByLabel(/^Budget/).fill('150,50');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  },

  isAskedToAgree: async () => {
    await expect(page.getByRole('alert')).toContainText('sans votre accord');
    await expect(page.getByLabel('Prénom')).toHaveValue('Léa');
    await page.getByLabel(/J’accepte/).check();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'confirmez votre adresse' })).toBeVisible();
  },

  followsTheMail: async (email: string) => {
    const [mail] = await stage<{ text: string }>(
      'select text from mail where to_address = $1 order by recorded_at desc limit 1',
      [email],
    );
    const found = /\S+token=[\w.-]+/.exec(mail?.text ?? '');
    if (!found) throw new Error(`aucun lien pour ${email}`);
    const { pathname, search } = new URL(found[0]);
    await page.goto(pathname + search);
  },

  confirms: async () => {
    await page.getByRole('button', { name: 'Confirmer ma demande' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '1re sur 1' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Pourquoi ce rang' })).toBeVisible();
  },

  takes: async (place: string) => {
    await expect(page.getByRole('heading', { level: 1, name: `C’est votre tour : ${place}` })).toBeVisible();
    await page.getByRole('button', { name: 'Je prends cette place' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Bienvenue : ${place}` })).toBeVisible();
  },
});
