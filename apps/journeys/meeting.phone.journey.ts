import { civilDate, newId } from '@etabli/kernel';
import { committee } from './cast/committee.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

const point = 'La fête de juin';
const actions = [
  'Réserver la sono @bakary',
  'Écrire à la mairie @ada',
  'Commander les fûts @bakary',
  'Faire l’affiche @ada',
  'Louer des barnums',
  'Trouver dix bénévoles @bakary',
  'Prévenir les voisins @ada',
  'Préparer la caisse',
  'Compter les tables @bakary',
  'Appeler la fanfare @ada',
];

/** A commission of La Filature, led by Ada, with Bakary in it; gives its id. */
async function gathers(house: House): Promise<string> {
  const id = newId();
  await stage(`insert into commission (association_id, id, name) values ($1, $2, 'Fêtes')`, [house.id, id]);
  for (const [name, role] of [
    ['Ada Bobine', 'commission_lead'],
    ['Bakary Lin', 'commission_member'],
  ] as const) {
    await stage(
      `insert into mandate (association_id, id, person_id, role, commission_id, starts_on)
       values ($1, $2, $3, $4, $5, '2024-01-01')`,
      [house.id, newId(), house.idOf(name), role, id],
    );
  }
  return id;
}

test('from a meeting to ten actions on the board, in under three minutes', async ({ arrives }) => {
  test.slow();
  const house = await House.open('La Filature', {
    'Hélène Trame': { role: 'chair' },
    'Ada Bobine': {},
    'Bakary Lin': {},
  });
  const commissionId = await gathers(house);
  const page = await arrives(house, 'Ada Bobine');
  const ada = committee(page);
  await page.goto(`/${house.slug}/commissions/${commissionId}`);
  const began = Date.now();
  await ada.plansMeeting('Réunion Fêtes', civilDate(new Date(), 'Europe/Paris'));
  await ada.proposes(point);
  await ada.begins();
  await ada.notesThat('Bakary Lin');

  const other = await arrives(house, 'Bakary Lin');
  await other.goto(page.url());
  const bakary = committee(other);
  for (const action of actions) await ada.writes(point, `/a ${action}`);
  await bakary.reads('Appeler la fanfare');
  await bakary.writes(point, '/d La fête a lieu le deuxième samedi de juin');
  await ada.reads('La fête a lieu le deuxième samedi de juin');
  // All of it in sight: what a bar of the phone half hides while one scrolls is no obstacle.
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 390, height: 4000 });
  await expectOpenToAll(page, 'le compte rendu qu’on écrit');
  await ada.publishes();
  expect(Date.now() - began).toBeLessThan(180_000);
  await expectOpenToAll(page, 'le compte rendu publié');

  const tasks = await stage<{ title: string; holders: number }>(
    `select t.title, count(a.id)::int as holders from task t
     left join task_assignee a on a.association_id = t.association_id and a.task_id = t.id
     where t.commission_id = $1 group by t.id, t.title`,
    [commissionId],
  );
  expect(tasks).toHaveLength(actions.length);
  expect(tasks.filter(({ holders }) => holders === 1)).toHaveLength(8);
  await page.goto(`/${house.slug}/decisions?mots=samedi`);
  await expect(page.getByText('La fête a lieu le deuxième samedi de juin')).toBeVisible();
  await expectOpenToAll(page, 'le relevé de décisions');
});

test('two who write the same line lose nothing', async ({ arrives }) => {
  const house = await House.open('La Filature', { 'Ada Bobine': {}, 'Bakary Lin': {} });
  const commissionId = await gathers(house);
  const page = await arrives(house, 'Ada Bobine');
  const ada = committee(page);
  await page.goto(`/${house.slug}/commissions/${commissionId}`);
  await ada.plansMeeting('Réunion Fêtes', civilDate(new Date(), 'Europe/Paris'));
  await ada.proposes(point);
  await ada.proposes('Le vide-grenier');
  await ada.begins();
  await ada.writes(point, 'La fanfare vient');
  const other = await arrives(house, 'Bakary Lin');
  await other.goto(page.url());
  const bakary = committee(other);

  await ada.rewrites('La fanfare vient à 18 h');
  await bakary.seesWriting('Ada Bobine');
  await bakary.rewrites('La fanfare vient, avec la chorale');
  await bakary.putsDown();
  const kept = () =>
    stage<{ text: string }>('select text from meeting_line where association_id = $1', [house.id]);
  await expect.poll(async () => (await kept())[0]?.text).toBe('La fanfare vient, avec la chorale');
  await ada.putsDown();
  await expect(page.getByRole('alert')).toContainText('Bakary Lin a écrit en même temps que vous');
  await expect(page.getByRole('alert')).toContainText('avec la chorale');
  await page.getByRole('button', { name: 'Garder le mien' }).click();
  await bakary.reads('La fanfare vient à 18 h');
});
