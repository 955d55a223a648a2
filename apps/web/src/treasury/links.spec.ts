import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..');
const read = (pattern: string): string[] =>
  globSync(pattern, { cwd: SOURCES, exclude: ['**/*.spec.ts'] }).map((path) =>
    readFileSync(join(SOURCES, path), 'utf8'),
  );

/** The addresses of the treasury that a page answers, as the router has them. */
const routes = read('**/area.ts').flatMap((text) =>
  [...text.matchAll(/path: '(tresorerie[^']*)'/g)].map(([, path]) => path ?? ''),
);

/** What the screens lead to, without what comes after a question mark or out of a variable. */
const links = read('{treasury,payments,books,budgets,debits,spending}/**/*.{ts,tsx}').flatMap((text) =>
  [...text.matchAll(/['`](tresorerie\/[a-z][a-z/-]*)/g)].map(([, path]) => path ?? ''),
);

/** A link ends at its page, or goes on with an identifier that its page takes. */
const answered = (link: string): boolean =>
  routes.some((route) => route === link || route === `${link}:id` || route === `${link}:yearId`);

describe('the ways of the treasury', () => {
  it('has pages and links to look at', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(links.length).toBeGreaterThan(20);
  });

  it.each([...new Set(links)])('leads to a page: %s', (link) => {
    expect(answered(link)).toBe(true);
  });
});
