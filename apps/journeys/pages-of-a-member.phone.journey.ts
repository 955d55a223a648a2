import { visitor } from './cast/visitor.ts';
import { becomes } from './stage/demonstration.ts';
import { test } from './stage/story.ts';

test('every page is open to all, for a member on a phone', async ({ page }) => {
  test.slow();
  await becomes(page, 'Adhérente');
  await visitor(page).walksThroughTheHouse();
});
