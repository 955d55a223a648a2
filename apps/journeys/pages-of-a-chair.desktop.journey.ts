import { visitor } from './cast/visitor.ts';
import { becomes } from './stage/demonstration.ts';
import { walksInside } from './stage/pages.ts';
import { test } from './stage/story.ts';

for (const { name, pages } of walksInside()) {
  test(`every page is open to all, for a chair: ${name}`, async ({ page }) => {
    test.slow();
    await becomes(page, 'Coprésidente');
    await visitor(page).walksThrough(pages);
  });
}
