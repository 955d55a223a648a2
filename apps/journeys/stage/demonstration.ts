import type { Page } from '@playwright/test';
import { stage } from './database.ts';

/** The demonstration's slug. */
export const demonstration = 'usine-vivante';

/** Becomes one of the people of the demonstration, as a visitor does. */
export async function becomes(page: Page, part: string): Promise<void> {
  await page.goto('/connexion');
  await page.getByRole('button', { name: part }).click();
  await page.getByRole('heading', { level: 1, name: 'Bonjour' }).waitFor();
}

/** The one value a statement finds in the demonstration, given as `$1`. */
export async function found(text: string): Promise<string> {
  const [row] = await stage<{ id: string }>(
    `with here as (select id from association where slug = $1) ${text}`,
    [demonstration],
  );
  if (!row) throw new Error(`La démonstration n’a rien pour : ${text}`);
  return row.id;
}
