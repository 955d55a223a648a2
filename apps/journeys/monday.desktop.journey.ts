import { addDays, civilDate, newId } from '@etabli/kernel';
import { expectOpenToAll } from './stage/accessibility.ts';
import { commissionLedBy } from './stage/commission.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

const today = civilDate(new Date(), 'Europe/Paris');
const [mission, task] = ['La chaudière', 'Purger les radiateurs'];

/** A commission with a mission that nobody holds, and a task that was for last week. */
async function neglected(house: House): Promise<void> {
  const [commission, orphan] = [await commissionLedBy(house, 'Technique', 'Basile Filin'), newId()];
  await stage(
    `with founded as (insert into mission (association_id, id, commission_id, title) values ($1, $2, $3, $4) returning id)
     insert into mission_call (association_id, id, mission_id, cause) select $1, gen_random_uuid(), id, 'founded' from founded`,
    [house.id, orphan, commission, mission],
  );
  await stage(
    `insert into task (association_id, id, commission_id, stage_id, title, due_on, position)
     select $1, gen_random_uuid(), $2, id, $3, $4, 'i' from stage where commission_id = $2 and position = 0`,
    [house.id, commission, task, addDays(today, -7)],
  );
}

test('the coordinator’s Monday: what is unpaid, orphan and late, each with its one action, then gone', async ({
  arrives,
}) => {
  const house = await House.open('La Tannerie', {
    'Inès Caron': { role: 'coordinator' },
    'Basile Filin': {},
  });
  await neglected(house);
  await stage(
    `update fee_coverage set ends_on = current_date - 30 where association_id = $1 and person_id = $2`,
    [house.id, house.idOf('Basile Filin')],
  );
  const page = await arrives(house, 'Inès Caron');
  const line = (sentence: string | RegExp) => page.getByRole('listitem').filter({ hasText: sentence });
  const monday = async () => {
    await page.goto(`/${house.slug}/lundi`);
    await expect(page.getByText('C’est tout.', { exact: true })).toBeVisible();
  };
  const orphan = /Personne ne tient «.La chaudière.»/;
  const late = /Technique.: 1.tâche en retard/;
  const unpaid = /1.membre n’est pas à jour de cotisation/;
  await monday();
  await expectOpenToAll(page, 'le lundi');

  await test.step('a mission that nobody holds is taken, and its line goes', async () => {
    await line(orphan).getByRole('link', { name: 'Trouver quelqu’un' }).click();
    await expect(page.getByRole('heading', { level: 1, name: mission })).toBeVisible();
    await page.getByRole('button', { name: 'Je prends' }).click();
    await expect(page.getByText('est entre vos mains. Merci !')).toBeVisible();
    await monday();
    await expect(line(orphan)).toHaveCount(0);
  });

  await test.step('a late task is done, and its line goes', async () => {
    await line(late).getByRole('link', { name: 'Voir les tâches' }).click();
    await page.getByRole('link', { name: task, exact: true }).click();
    await page.getByRole('complementary', { name: task }).getByRole('button', { name: 'C’est fait' }).click();
    await expect(page.getByText('est faite. Merci !')).toBeVisible();
    await monday();
    await expect(line(late)).toHaveCount(0);
  });

  await test.step('who owes is one press away; paid, the line goes', async () => {
    await line(unpaid).getByRole('link', { name: 'Voir qui' }).click();
    await expect(page.getByText('Basile Filin').first()).toBeVisible();
    await stage(
      `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source)
       values ($1, gen_random_uuid(), $2, current_date - 1, current_date + 300, 'reprise')`,
      [house.id, house.idOf('Basile Filin')],
    );
    await monday();
    await expect(line(unpaid)).toHaveCount(0);
  });

  await test.step('a set question is answered in two presses', async () => {
    await page.goto(`/${house.slug}/questions`);
    await page.getByRole('link', { name: 'Qui tient la mission … ?' }).click();
    await page.getByRole('button', { name: mission }).click();
    await expect(page.getByRole('status').filter({ hasText: 'est tenue par Inès Caron' })).toBeVisible();
    await expectOpenToAll(page, 'une question et sa réponse');
  });

  await test.step('what is no year is said beside the field', async () => {
    await page.getByRole('link', { name: 'Qui siégeait au conseil en … ?' }).click();
    await page.getByLabel('Quelle année ?').fill('l’an dernier');
    await page.getByRole('button', { name: 'Demander' }).click();
    await expect(page.getByText('Écrivez une année, par exemple 2024.')).toBeVisible();
  });
});
