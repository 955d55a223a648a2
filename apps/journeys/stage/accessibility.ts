import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './story.ts';

/** WCAG 2.2, levels A and AA. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The only criteria whose answer changes with the theme. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at the page itself. A mail shown in its frame is left out: no script may run there, so none can look at it.
 */
const look = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ iframes: false, resultTypes: ['violations'] }).setLegacyMode();

/** Whatever stands in the way of someone on this page, by day then by night; the story goes on and fails at its end. */
export async function expectOpenToAll(page: Page, where: string): Promise<void> {
  await expectOpenByDay(page, where);
  await inTheme(page, 'dark');
  const byNight = await look(page).withRules(ofColour).analyze();
  expect.soft(obstacles(byNight.violations), `${where}, de nuit`).toEqual([]);
}

/** The same in the light theme alone. */
export async function expectOpenByDay(page: Page, where: string): Promise<void> {
  await settled(page);
  await inTheme(page, 'light');
  const byDay = await look(page).withTags(criteria).analyze();
  expect.soft(obstacles(byDay.violations), `${where}, de jour`).toEqual([]);
}

/** The theme has come, and no colour is on its way to it any more. */
async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  const moving = () => document.getAnimations().some((one) => one instanceof CSSTransition);
  await expect.poll(() => page.evaluate(moving)).toBe(false);
}

/** The page has its title, and waits for nothing any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const obstacles = (violations: Violation[]): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id} : ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );

/** The focus is somewhere: what was pressed may be gone, a keyboard goes on from near it and not from the top of the page. */
export const expectFocusKept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
