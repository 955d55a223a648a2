import type { Page } from '@playwright/test';
import { expectFocusKept } from '../stage/accessibility.ts';
import { expect } from '../stage/story.ts';

/** Who counts paper, from a phone. */
export const scrutineer = (page: Page) => ({
  goesCounting: async (assembly: string) => {
    await page.getByRole('navigation', { name: 'Pièces' }).getByRole('link', { name: 'Assemblées' }).click();
    await page.getByRole('link', { name: assembly, exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Les pages de l’assemblée' })
      .getByRole('link', { name: 'Séance' })
      .click();
    await expect(page.getByText('Les bulletins papier')).toBeVisible();
  },

  handsPaperTo: async (...names: string[]) => {
    await page.getByText('Remettre des bulletins papier').click();
    for (const name of names) {
      await page.getByRole('button', { name: `Remettre un bulletin papier pour ${name}` }).click();
      await expect(
        page.getByRole('listitem').filter({ hasText: name }).getByText('Papier remis'),
      ).toBeVisible();
      await expectFocusKept(page);
    }
  },

  counts: async (figures: Record<string, number>) => {
    for (const [label, figure] of Object.entries(figures)) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(String(figure));
    }
    await page.getByRole('button', { name: /^(Rendre|Corriger) mon décompte$/ }).click();
    await expect(page.getByRole('button', { name: 'Corriger mon décompte' })).toBeVisible();
    await expectFocusKept(page);
  },

  reads: async (sentence: string) => {
    await expect(page.getByText(sentence, { exact: false }).first()).toBeVisible();
  },

  seesDifference: async (bucket: string, mine: number, theirs: string) => {
    const row = page.getByRole('row').filter({ hasText: bucket });
    await expect(row.getByRole('cell')).toHaveText([String(mine), theirs]);
  },
});
