import { addDays, civilDate } from '@etabli/kernel';
import { commissionLedBy } from './stage/commission.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { desktop } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

/** A commission that Ada leads, with so many tasks to do, in order. */
async function withTasks(house: House, count: number): Promise<string> {
  const id = await commissionLedBy(house, 'Technique', 'Ada Bobine');
  await stage(
    `insert into task (association_id, id, commission_id, stage_id, title, position)
     select $1, gen_random_uuid(), $2, s.id, 'Tâche ' || n, 'j' || lpad(n::text, 5, '0')
     from generate_series(1, $3::int) n, stage s where s.commission_id = $2 and s.position = 0`,
    [house.id, id, count],
  );
  return id;
}

test('a column of 2,000 tasks is worked with the keyboard: fifty cards, then the list of the others', async ({
  arrives,
}) => {
  const house = await House.open('La Bonneterie', { 'Ada Bobine': {} });
  const board = `/${house.slug}/commissions/${await withTasks(house, 2000)}`;
  const page = await arrives(house, 'Ada Bobine', desktop);
  const todo = page.getByRole('region', { name: 'À faire', exact: true });
  const doing = page.getByRole('region', { name: 'En cours', exact: true });
  const card = (title: string) => page.getByRole('link', { name: title, exact: true });
  await page.goto(board);
  await expect(todo.getByRole('listitem')).toHaveCount(50);

  await test.step('the last card shown goes up, keeps the focus, and does not leave the column', async () => {
    await card('Tâche 50').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText('« Tâche 50 » est déplacée.')).toBeVisible();
    await expect(card('Tâche 50')).toBeFocused();
    await expect(todo.getByRole('listitem').nth(48)).toContainText('Tâche 50');
  });

  await test.step('another goes to the next column, and the one that waited outside comes in', async () => {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(doing).toContainText('Tâche 50');
    await expect(card('Tâche 50')).toBeFocused();
    await expect(todo.getByRole('listitem')).toHaveCount(50);
    await expect(todo).toContainText('Tâche 51');
  });

  await test.step('after the last card, one key leads to the list of this column', async () => {
    await card('Tâche 51').focus();
    const rest = todo.getByRole('link', { name: 'Voir les 1949 autres' });
    for (let key = 0; key < 3; key++) {
      if (await rest.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(rest).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Tâche 1', exact: true })).toBeVisible();
    await expect(page).toHaveURL(/vue=list/);
  });
});

test('a task changes its day on the calendar, with the keyboard and by dragging', async ({ arrives }) => {
  const house = await House.open('La Chapellerie', { 'Ada Bobine': {} });
  const id = await withTasks(house, 1);
  const month = civilDate(new Date(), 'Europe/Paris').slice(0, 7);
  const on = (day: number) => addDays(`${month}-01`, day - 1);
  await stage('update task set due_on = $2 where association_id = $1', [house.id, on(10)]);
  const due = async () => {
    const [task] = await stage<{ on: string }>(
      'select due_on::text as on from task where association_id = $1',
      [house.id],
    );
    return task?.on;
  };
  const page = await arrives(house, 'Ada Bobine', desktop);
  await page.goto(`/${house.slug}/commissions/${id}`);
  await page.getByRole('link', { name: 'Calendrier' }).click();
  const task = page.getByRole('link', { name: 'Tâche 1', exact: true });

  await test.step('a week later, then a day before', async () => {
    await task.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(due).toBe(on(17));
    await expect(task).toBeFocused();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(due).toBe(on(16));
  });

  await test.step('two keys before the house has answered the first: both count, and the focus stays', async () => {
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(due).toBe(on(24));
    await expect(task).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(due).toBe(on(16));
  });

  await test.step('dragged to another day, and taken back from the corner', async () => {
    await task.dragTo(page.locator('td', { hasText: /^21/ }).first());
    await expect.poll(due).toBe(on(21));
    await expect(page.getByText(/est pour le \S+ 21 /)).toBeVisible();
    await page.getByRole('button', { name: 'Annuler' }).last().click();
    await expect.poll(due).toBe(on(16));
    // The corner gives the focus back to the page, which would fall to its top otherwise.
    await expect(page.locator('main :focus')).toHaveCount(1);
  });
});
