import { addDays, civilDate, plainDate } from '@etabli/kernel';
import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** The first Monday of a week to come: rooms are open, and a booking is given up for nothing. */
function nextMonday(): string {
  const today = civilDate(new Date(), 'Europe/Paris');
  return addDays(today, 15 - plainDate(today).dayOfWeek);
}

/** Somebody who books rooms and machines from a phone, or trains others. */
export const booker = (page: Page) => ({
  opens: async (house: string, room: string) => {
    await page.goto(`/${house}/reservations?jour=${nextMonday()}`);
    await page.getByRole('link', { name: new RegExp(`^${room}`) }).click();
    await expect(page.getByRole('heading', { level: 1, name: room })).toBeVisible();
  },

  booksTheFirstHour: async () => {
    await page
      .getByRole('button', { name: /Libre\s: réserver/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Réserver 8\sh – 9\sh$/ })
      .click();
  },

  isRefusedForLackOf: async (training: string) => {
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toContainText(`demande la formation «\u00a0${training}\u00a0»`);
    await dialog.getByRole('link', { name: 'Voir la formation' }).click();
    await expect(page.getByRole('heading', { level: 1, name: training })).toBeVisible();
    await expect(page.getByText('Deux heures avec Théo.')).toBeVisible();
  },

  saysWhoKnows: async (house: string, training: string, name: string) => {
    await page.goto(`/${house}/reservations/formations`);
    await page.getByRole('link', { name: training }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: `Viennent` })
      .getByRole('button', { name: 'Dire qui sait' })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: `Retirer ${name}` })).toBeVisible();
    await dialog.getByRole('button', { name: /^Habiliter 1/ }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Habilité' })).toContainText(name);
  },

  hasIt: async (room: string) => {
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('link', { name: 'Mes réservations' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: room })).toContainText(/de 8\sh à 9\sh/);
  },

  givesItUpAndTakesItBack: async () => {
    await page.getByRole('button', { name: /^Annuler lundi/ }).click();
    const said = page.getByText('Réservation annulée.').locator('..');
    await said.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByRole('button', { name: /^Annuler lundi/ })).toBeVisible();
  },
});
