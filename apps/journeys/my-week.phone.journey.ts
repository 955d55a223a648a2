import { stage } from './stage/database.ts';
import { holdsTasks } from './stage/digests.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const [door, step] = ['Réparer la porte', 'Acheter la serrure'];

test('the details of a task are written without network, and reach the house once', async ({ arrives }) => {
  const house = await House.open('La Voilerie', { 'Basile Filin': {} });
  await holdsTasks(house, 'Basile Filin', [door]);
  await stage(
    `insert into checklist_item (association_id, id, task_id, title, position)
     select $1, gen_random_uuid(), id, $2, 'i' from task where association_id = $1`,
    [house.id, step],
  );
  const page = await arrives(house, 'Basile Filin', phone);
  const told = async () => {
    const [row] = await stage<{ ticked: number; said: string[] }>(
      `select (select count(done_at)::int from checklist_item where association_id = $1) as ticked,
              (select coalesce(array_agg(body order by recorded_at), '{}') from task_comment where association_id = $1) as said`,
      [house.id],
    );
    return row;
  };
  const opensDetails = () => page.getByRole('button', { name: 'Détails' }).click();

  await test.step('the page is kept, and opens without network', async () => {
    await page.goto(`/${house.slug}/ma-semaine`);
    await expect(page.getByText('Cette page s’ouvre aussi sans réseau.')).toBeVisible();
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText(door)).toBeVisible();
  });

  await test.step('a step is ticked and words are said, and show at once', async () => {
    await opensDetails();
    await page.getByRole('checkbox', { name: step }).check();
    await page.getByRole('textbox', { name: 'Votre commentaire' }).fill('La serrure est en commande.');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect(page.getByText('2 gestes en attente du réseau')).toBeVisible();
    await page.reload();
    await opensDetails();
    await expect(page.getByRole('checkbox', { name: step })).toBeChecked();
    await expect(page.getByText('La serrure est en commande.')).toBeVisible();
    expect(await told()).toEqual({ ticked: 0, said: [] });
  });

  await test.step('the network is back: both are there, once', async () => {
    await page.context().setOffline(false);
    await page.goto(`/${house.slug}`);
    await expect.poll(told).toEqual({ ticked: 1, said: ['La serrure est en commande.'] });
    await page.goto(`/${house.slug}/ma-semaine`);
    await page.getByRole('button', { name: 'Détails · 1 sur 1 étape · 1 commentaire' }).click();
    await expect(page.getByText('La serrure est en commande.')).toHaveCount(1);
    await expect(page.getByText('en attente du réseau')).toHaveCount(0);
  });

  await test.step('said to be done, it can be taken back, with the network and without', async () => {
    const done = page.getByRole('button', { name: 'C’est fait' });
    await done.click();
    await expect(page.getByText(`« ${door} » est faite. Merci !`)).toBeVisible();
    await expect(done).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText('C’est défait.')).toBeVisible();
    await expect(done).toBeVisible();
    await page.context().setOffline(true);
    await done.click();
    await expect(done).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).last().click();
    await expect(page.getByText('C’est annulé : rien n’est parti.')).toBeVisible();
    await expect(done).toBeVisible();
    await page.context().setOffline(false);
    await page.reload();
    await expect(done).toBeVisible();
  });
});
