import { expect, type Page, test } from '@playwright/test';
import { expectOpenByDay, expectOpenToAll } from '../stage/accessibility.ts';
import { demonstration } from '../stage/demonstration.ts';
import { addressOf } from '../stage/pages.ts';
import { phone } from '../stage/screens.ts';

/** What stands in place of a page that fails, or is not there. */
const broken = /Cette page n’a pas pu s’ouvrir|Il n’y a rien à cette adresse/;

/** A page is visited on both screens; its colours, which do not change with the width, by night on the wide one alone. */
const look = (page: Page, where: string): Promise<void> =>
  (page.viewportSize()?.width === phone.viewport.width ? expectOpenByDay : expectOpenToAll)(page, where);

/** Someone who opens doors of the demonstration. */
export const visitor = (page: Page) => ({
  walksThrough: async (pages: readonly string[]) => {
    for (const pattern of pages) {
      await test.step(pattern || 'aujourd’hui', async () => {
        await page.goto(`/${demonstration}/${await addressOf(pattern)}`);
        await look(page, `/${pattern}`);
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(broken);
      });
    }
  },

  looksAt: async (addresses: string[]) => {
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(address);
        await look(page, address);
      });
    }
  },
});
