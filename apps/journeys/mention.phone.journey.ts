import { becomes, demonstration, found } from './stage/demonstration.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const task = 'Faire contrôler les extincteurs';

test('who is named in a comment finds it on their first page, until they have read it', async ({
  stranger,
}) => {
  const lead = await stranger(phone);
  await becomes(lead, 'Référente de commission');
  await lead.goto(`/${demonstration}`);
  const line = lead.getByRole('listitem').filter({ hasText: `vous parle de « ${task} ».` });
  await line.getByRole('link', { name: 'Lire et répondre' }).click();
  await expect(lead.getByRole('complementary', { name: task })).toContainText('on choisit ensemble ?');
  await expect
    .poll(() =>
      found(`select count(*)::text as id from task_mention_read r join here on here.id = r.association_id`),
    )
    .toBe('1');
  await lead.goto(`/${demonstration}`);
  await expect(lead.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(lead.getByText(`vous parle de « ${task} »`)).toHaveCount(0);
});
