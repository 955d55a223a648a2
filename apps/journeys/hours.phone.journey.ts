import { giver } from './cast/giver.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

test('hours told with and without network reach the house once, and are validated', async ({ arrives }) => {
  const house = await House.open('La Corderie', {
    'Aline Cordage': { role: 'chair' },
    'Basile Filin': {},
  });
  const phone = await arrives(house, 'Basile Filin');
  const basile = giver(phone, house.slug);
  const declared = () =>
    stage<{ what: string; minutes: number }>(
      'select what, minutes from volunteer_hours where association_id = $1 order by recorded_at',
      [house.id],
    );

  await test.step('an hour and a half, told in one go', async () => {
    await basile.goesToHours();
    await basile.tells('1h30', 'Accueil du mardi');
    await expect(phone.getByText('de plus. Merci !')).toBeVisible();
  });

  await test.step('without network the door opens, and what is pressed is kept', async () => {
    await basile.goesToDoor();
    await expect(phone.getByText('Cette page s’ouvre aussi sans réseau.')).toBeVisible();
    await phone.context().setOffline(true);
    await phone.reload();
    await basile.arrives();
    await basile.leaves('Réparation du portail');
    await expect(phone.getByText('2 gestes en attente du réseau')).toBeVisible();
    await phone.reload();
    await expect(phone.getByText('2 gestes en attente du réseau')).toBeVisible();
    expect(await declared()).toHaveLength(1);
  });

  await test.step('the network is back: everything leaves by itself, once, from another page', async () => {
    await phone.context().setOffline(false);
    await phone.goto(`/${house.slug}`);
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(phone.getByText('en attente du réseau')).toHaveCount(0, { timeout: 30_000 });
    await expect.poll(async () => (await declared()).length).toBe(2);
    expect(await declared()).toEqual([
      { what: 'Accueil du mardi', minutes: 90 },
      { what: 'Réparation du portail', minutes: 1 },
    ]);
  });

  await test.step('who presides validates both, and the volunteer reads it', async () => {
    const chair = await arrives(house, 'Aline Cordage');
    await giver(chair, house.slug).validatesAll('Valider 2 déclarations');
    await basile.goesToHours();
    await expect(phone.getByText('Validées')).toHaveCount(2);
  });
});
