import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Who sits in a commission, and writes its notes. */
export const committee = (page: Page) => {
  const newLine = (point: string) => page.getByRole('textbox', { name: `Nouvelle ligne sous « ${point} »` });
  return {
    plansMeeting: async (title: string, on: string) => {
      await page.getByRole('button', { name: 'Prévoir une réunion' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Prévoir une réunion' });
      await dialog.getByLabel('Titre').fill(title);
      await dialog.getByLabel('Jour').fill(on);
      await dialog.getByRole('button', { name: 'Prévoir une réunion' }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    },

    proposes: async (point: string) => {
      await page.getByLabel('De quoi parler').fill(point);
      await page.getByRole('button', { name: 'Proposer un point' }).click();
      await expect(page.getByRole('listitem').filter({ hasText: point })).toBeVisible();
    },

    begins: async () => {
      await page.getByRole('button', { name: 'Commencer la réunion' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Compte rendu' })).toBeVisible();
    },

    notesThat: async (name: string) => {
      await page.getByRole('button', { name, exact: false }).filter({ hasText: name }).click();
      await expect(page.getByRole('button', { name, pressed: true })).toBeVisible();
    },

    writes: async (point: string, line: string) => {
      await newLine(point).fill(line);
      await newLine(point).press('Enter');
      await expect(newLine(point)).toHaveValue('');
    },

    /** Changes the only line there is, and stays in it. */
    rewrites: async (text: string) => {
      await page.getByRole('textbox', { name: 'Ligne du compte rendu' }).fill(text);
    },

    putsDown: async () => {
      await page.getByRole('textbox', { name: 'Ligne du compte rendu' }).press('Enter');
    },

    /** Beside the line, and told once to who listens, however many points there are. */
    seesWriting: async (name: string) => {
      await expect(page.getByRole('emphasis').filter({ hasText: `${name} écrit…` })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: `${name} écrit…` })).toHaveCount(1);
    },

    reads: async (line: string) => {
      await expect(
        page.getByRole('textbox', { name: 'Ligne du compte rendu' }).and(page.getByText(line)),
      ).toBeVisible();
    },

    publishes: async () => {
      await page.getByRole('button', { name: 'Publier le compte rendu' }).click();
      const dialog = page.getByRole('dialog', { name: 'Publier le compte rendu' });
      await dialog.getByRole('button', { name: 'Publier le compte rendu' }).click();
      await expect(page.getByRole('link', { name: 'Télécharger le PDF' })).toBeVisible();
    },
  };
};
