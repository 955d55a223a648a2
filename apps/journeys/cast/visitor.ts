import { type Page, test } from '@playwright/test';
import { expectOpenToAll } from '../stage/accessibility.ts';
import { demonstration } from '../stage/demonstration.ts';
import { addressOf, pagesInside, seenInAStory } from '../stage/pages.ts';

/** Someone who opens every door of the demonstration. */
export const visitor = (page: Page) => ({
  walksThroughTheHouse: async () => {
    for (const pattern of pagesInside().filter((one) => !seenInAStory.includes(one))) {
      await test.step(pattern || 'aujourd’hui', async () => {
        await page.goto(`/${demonstration}/${await addressOf(pattern)}`);
        await expectOpenToAll(page, `/${pattern}`);
      });
    }
  },

  looksAt: async (addresses: string[]) => {
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(address);
        await expectOpenToAll(page, address);
      });
    }
  },
});
