import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import type { House } from './house.ts';
import { signIn } from './session.ts';

export { expect };

interface Stage {
  /** Someone sits down, already signed in, at the first page of the house. */
  arrives: (house: House, name: string, screen?: BrowserContextOptions) => Promise<Page>;
  /** Someone nobody knows yet opens a browser. */
  stranger: (screen?: BrowserContextOptions) => Promise<Page>;
}

/** A story has as many browsers as it has people, each with their own screen; they close with it. */
export const test = base.extend<Stage>({
  stranger: async ({ browser }, use) => {
    await use(async (screen = {}) => (await browser.newContext(screen)).newPage());
  },
  arrives: async ({ stranger }, use) => {
    await use(async (house, name, screen) => {
      const page = await stranger(screen);
      await signIn(page.context(), house.userOf(name));
      await page.goto(`/${house.slug}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Bonjour' })).toBeVisible();
      return page;
    });
  },
});
