import { becomes, demonstration, found } from './stage/demonstration.ts';
import { expect, test } from './stage/story.ts';

const entrusted = 'from decision_follow_up f join here on here.id = f.association_id';

test('a decision of the assembly is a task of the commission: done on its board, it is done for the assembly', async ({
  page,
}) => {
  const assembly = `/${demonstration}/assemblees/${await found(`select f.assembly_id as id ${entrusted}`)}`;
  const title = await found(
    `select i.title as id ${entrusted} join agenda_item i on i.association_id = f.association_id and i.id = f.agenda_item_id`,
  );
  await becomes(page, 'Référente de commission');
  await page.goto(assembly);
  const standing = page.getByText(/^S’en charge\s:\sTechnique, pour le/);
  await expect(standing).toBeVisible();
  const task = page.getByRole('link', { name: 'Tâche : À faire' });
  await task.click();

  const panel = page.getByRole('complementary', { name: title });
  await expect(panel.getByText('Cette tâche met en œuvre une décision d’assemblée :')).toBeVisible();
  await panel.getByRole('button', { name: 'C’est fait' }).click();
  await panel.getByRole('link', { name: title }).click();
  await expect(standing).toContainText('Fait le');
  await expect(page.getByRole('link', { name: 'Tâche : Fait' })).toBeVisible();

  await page.getByRole('button', { name: 'Rouvrir' }).click();
  await expect(task).toBeVisible();
  await expect(standing).not.toContainText('Fait le');
});
