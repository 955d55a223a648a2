import { visitor } from './cast/visitor.ts';
import { becomes, demonstration } from './stage/demonstration.ts';
import { pagesOutside } from './stage/pages.ts';
import { test } from './stage/story.ts';

test('every page before coming in is open to all', async ({ page }) => {
  await visitor(page).looksAt(pagesOutside());
});

test('one’s account, and a page that does not exist, are open to all', async ({ page }) => {
  await becomes(page, 'Secrétaire');
  await visitor(page).looksAt(['/mon-compte', `/${demonstration}/nulle-part`, '/nulle-part/non-plus']);
});
