import { becomes, demonstration, found } from './stage/demonstration.ts';
import { desktop, phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const task = 'Changer les néons du couloir nord';

test('a member takes a task from a phone and reports it done; the commission sees it move', async ({
  stranger,
}) => {
  const commission = await found(
    `select c.id from commission c join here on here.id = c.association_id where c.name = 'Technique'`,
  );
  const board = `/${demonstration}/commissions/${commission}`;
  const lead = await stranger(desktop);
  await becomes(lead, 'Référente de commission');
  await lead.goto(board);
  const done = lead.getByRole('region', { name: 'Fait', exact: true });
  await expect(lead.getByRole('region', { name: 'À faire', exact: true })).toContainText(task);

  const louise = await stranger(phone);
  await becomes(louise, 'Adhérente');
  await louise.goto(board);
  await louise.getByRole('link', { name: task }).click();
  const panel = louise.getByRole('complementary', { name: task });
  await panel.getByRole('button', { name: 'Je m’en occupe' }).click();
  await expect(louise.getByText(`Vous vous occupez de « ${task} ».`)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Louise Saillansard' })).toBeVisible();

  await louise.goto(`/${demonstration}`);
  await expect(louise.getByText(`${task}.`)).toBeVisible();
  await louise.goto(`${board}?tache=${await found(`select t.id from task t where t.title = '${task}'`)}`);
  await panel.getByRole('button', { name: 'C’est fait' }).click();
  await expect(louise.getByText(`« ${task} » est faite. Merci !`)).toBeVisible();
  await expect(done).toContainText(task);

  await louise.getByRole('button', { name: 'Annuler' }).click();
  await expect(lead.getByRole('region', { name: 'À faire', exact: true })).toContainText(task);
});
