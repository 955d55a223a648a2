import { expect, type Page } from '@playwright/test';

/** Who brings the calendar of a room in, and takes it back. */
export const calendarKeeper = (page: Page) => ({
  async opensTheRoom(slug: string, room: string) {
    await page.goto(`/${slug}/reservations`);
    await page.getByRole('link', { name: new RegExp(room) }).click();
    await page.getByRole('link', { name: 'Reprendre un agenda' }).click();
  },

  async handsIn(text: string) {
    const file = { name: 'salle.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
  },

  async takesIn(count: string) {
    await page.getByRole('button', { name: `Reprendre ${count}` }).click();
    await expect(page.getByText(/réservations? reprises?\./)).toBeVisible();
  },

  async finds(title: string) {
    await expect(page.getByText(title)).toBeVisible();
  },

  async bringsNothingNew() {
    await expect(page.getByText('Rien de nouveau à reprendre.')).toBeVisible();
    await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
  },

  async takesItBack(name: string, count: string) {
    await page.getByRole('button', { name: `Défaire « ${name} »` }).click();
    await expect(page.getByText(`${count}.`, { exact: true })).toBeVisible();
    await expect(page.getByText(/^Défait le /)).toBeVisible();
  },
});
