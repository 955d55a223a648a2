import { reader } from './cast/reader.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { stage } from './stage/database.ts';
import { digestOf, holdsTasks } from './stage/digests.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const [door, screws] = ['Réparer la porte', 'Trier les vis'];

test('a digest is answered from a phone, without signing in', async ({ arrives, stranger }) => {
  const house = await House.open('La Corderie', {
    'Basile Filin': { account: false },
    'Aline Cordage': { role: 'chair' },
  });
  await holdsTasks(house, 'Basile Filin', [door, screws]);
  const linkTo = await digestOf(house, 'Basile Filin');
  const screen = await stranger(phone);
  const basile = reader(screen);
  const tasks = () =>
    stage<{ title: string; done: boolean; held: boolean }>(
      `select t.title, t.finished as done, exists (select from task_assignee a
         where a.task_id = t.id and a.until is null) as held
       from task t where t.association_id = $1 order by t.title`,
      [house.id],
    );
  const untouched = [
    { title: door, done: false, held: true },
    { title: screws, done: false, held: true },
  ];

  await test.step('opening the link changes nothing', async () => {
    await basile.opens(linkTo(door, 'C’est fait'), 'Oui, c’est fait');
    await expectOpenToAll(screen, 'une réponse à confirmer');
    expect(await tasks()).toEqual(untouched);
  });

  await test.step('one press does it, one takes it back', async () => {
    await basile.confirms('Oui, c’est fait');
    await expectOpenToAll(screen, 'une réponse notée');
    expect((await tasks())[0]).toEqual({ title: door, done: true, held: true });
    await basile.takesBack();
    expect(await tasks()).toEqual(untouched);
  });

  await test.step('the other answers of the mail are at hand', async () => {
    await basile.goesOnWith(screws, 'Pas moi');
    await basile.confirms('Rendre la tâche');
    expect((await tasks())[1]).toEqual({ title: screws, done: false, held: false });
    await basile.goesOnWith(door, '+ 1 h');
    await basile.confirms('Déclarer une heure');
  });

  await test.step('a link that has served does nothing more', async () => {
    await screen.goto(linkTo(screws, 'Pas moi'));
    await expect(screen.getByRole('heading', { level: 1, name: 'C’est noté' })).toBeVisible();
    await expect(screen.getByRole('button', { name: 'Rendre la tâche' })).toHaveCount(0);
  });

  await test.step('somebody else who is signed in reads whose it is', async () => {
    const aline = await arrives(house, 'Aline Cordage', phone);
    await aline.goto(linkTo(door, 'C’est fait'));
    await expect(aline.getByText('Ce lien est celui de Basile Filin')).toBeVisible();
    await expect(aline.getByRole('button', { name: 'Oui, c’est fait' })).toHaveCount(0);
  });

  await test.step('and each chooses how often theirs comes', async () => {
    const aline = await arrives(house, 'Aline Cordage', phone);
    await aline.goto(`/${house.slug}/mon-resume`);
    await aline.getByLabel('Quel jour ?').selectOption('jeudi');
    await aline.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(aline.getByText('C’est noté.')).toBeVisible();
    await aline.reload();
    await expect(aline.getByLabel('Quel jour ?')).toHaveValue('4');
    await expectOpenToAll(aline, 'le rythme du résumé');
  });
});
