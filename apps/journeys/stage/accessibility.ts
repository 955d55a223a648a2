import type { Page } from '@playwright/test';
import axe, { type Result, type RunOnly } from 'axe-core';
import { expect } from './story.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** WCAG 2.2, levels A and AA. */
const criteria: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** The only criteria whose answer changes with the theme. */
const ofColour: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Whatever stands in the way of someone on this page, by day then by night; the story goes on and fails at its end. */
export async function expectOpenToAll(page: Page, where: string): Promise<void> {
  await expectOpenByDay(page, where);
  await inTheme(page, 'dark');
  expect.soft(await obstacles(page, ofColour), `${where}, de nuit`).toEqual([]);
}

/** The same in the light theme alone. */
export async function expectOpenByDay(page: Page, where: string): Promise<void> {
  await settled(page);
  await inTheme(page, 'light');
  expect.soft(await obstacles(page, criteria), `${where}, de jour`).toEqual([]);
}

/** The theme has come, all at once: who asks for less motion is shown no transition. */
async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

/** The page has its title, and waits for nothing any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/**
 * What axe finds on the page itself. A mail shown in its frame is left out: no script may run there, so none can look at
 * it. The page keeps axe from one look to the next: what takes time is to hand it over.
 */
async function obstacles(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (only) =>
      (await window.axe.run({ iframes: false, resultTypes: ['violations'], runOnly: only })).violations,
    runOnly,
  );
  return violations.flatMap(described);
}

const described = ({ id, nodes }: Result): string[] =>
  nodes.map(
    ({ html, failureSummary }) =>
      `${id} : ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
  );

/** The focus is somewhere: what was pressed may be gone, a keyboard goes on from near it and not from the top of the page. */
export const expectFocusKept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
