import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Somebody who keeps places, or looks for who is where, on a phone. */
export const placeKeeper = (page: Page) => ({
  opensThePlan: async (house: string, floor: string) => {
    await page.goto(`/${house}/lieu`);
    await expect(page.getByRole('region', { name: floor })).toBeVisible();
  },

  seesAt: async (place: string, name: string) => {
    await expect(page.getByRole('link', { name: new RegExp(`^${place}, ${name}`) })).toBeVisible();
  },

  readsTheList: async (place: string, name: string) => {
    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: place }) });
    await expect(line.getByText(name)).toBeVisible();
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
  },

  slidesBack: async (days: number) => {
    const slider = page.getByRole('slider', { name: 'Faire glisser le temps' });
    const day = Number(await slider.inputValue());
    await slider.focus();
    for (let press = 0; press < days; press++) await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveValue(String(day - days));
    await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click();
  },

  printsTheFloor: async (floor: string, ...words: string[]) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(new RegExp(`^${floor} · `))).toBeVisible();
    for (const word of words) {
      await expect(
        page.getByRole('list', { name: 'Légende' }).getByText(word, { exact: true }),
      ).toBeVisible();
    }
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: null });
  },

  gives: async (place: string, person: string) => {
    await page.getByRole('link', { name: new RegExp(`^${place},`) }).click();
    await page.getByRole('button', { name: 'Attribuer', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('À qui').fill(person.slice(0, 4));
    await dialog.getByRole('button', { name: person }).click();
    await dialog.getByRole('button', { name: `Attribuer ${place}` }).click();
  },

  isToldWhoHoldsIt: async (name: string) => {
    await expect(page.getByRole('dialog').getByText(`est pris par ${name}`)).toBeVisible();
  },

  takesInstead: async (place: string) => {
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('group', { name: 'Libre à la place' })
      .getByRole('button', { name: place })
      .click();
    await dialog.getByRole('button', { name: `Attribuer ${place}` }).click();
    await expect(dialog).toBeHidden();
  },
});
