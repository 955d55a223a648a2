import { newId } from '@etabli/kernel';
import { volunteer } from './cast/volunteer.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const TITLE = 'La chaudière';

/** A commission where Nour holds the boiler and Ada sits. */
async function workshop(house: House): Promise<void> {
  const [commission, mission] = [newId(), newId()];
  await stage(`insert into commission (association_id, id, name) values ($1, $2, 'Technique')`, [
    house.id,
    commission,
  ]);
  await stage(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on)
     select $1, gen_random_uuid(), p, 'commission_member', $2, '2024-01-01' from unnest($3::uuid[]) as p`,
    [house.id, commission, [house.idOf('Nour Haddad'), house.idOf('Ada Roux')]],
  );
  await stage(
    `with held as (insert into mission (association_id, id, commission_id, title) values ($1, $2, $3, $4) returning id)
     insert into mission_seat (association_id, id, mission_id, kind, person_id, starts_on)
     select $1, gen_random_uuid(), id, 'holder', $5, '2025-01-01' from held`,
    [house.id, mission, commission, TITLE, house.idOf('Nour Haddad')],
  );
}

test('a mission is given up from a phone in two presses, and taken over by another', async ({ arrives }) => {
  const house = await House.open('La Filature', {
    'Claire Moreau': { role: 'chair' },
    'Nour Haddad': {},
    'Ada Roux': {},
  });
  await workshop(house);
  const nour = volunteer(await arrives(house, 'Nour Haddad', phone));
  await nour.opensMission('Technique', TITLE);
  await nour.cannotAnyMore();
  await nour.changesTheirMind();
  await nour.cannotAnyMore();

  const screen = await arrives(house, 'Ada Roux', phone);
  const ada = volunteer(screen);
  await ada.isAskedToday(TITLE);
  const claire = await arrives(house, 'Claire Moreau', phone);
  await claire.goto(`/${house.slug}/missions/appels`);
  await expect(claire.getByRole('button', { name: 'Je prends' })).toBeVisible();
  await ada.takesOver(TITLE);

  // Too late: who holds it now is said, and the call is not offered any more.
  await claire.getByRole('button', { name: 'Je prends' }).click();
  await expect(claire.getByText('Ada Roux tient cette mission')).toBeVisible();
  await expect(claire.getByText('Tout est tenu')).toBeVisible();
  const letters = await stage<{ kind: string; name: string }>(
    `select kind, to_name as name from mail where association_id = $1 order by kind, to_name`,
    [house.id],
  );
  expect(letters).toContainEqual({ kind: 'mission-commission', name: 'Ada Roux' });
  expect(letters).toContainEqual({ kind: 'mission-keepers', name: 'Claire Moreau' });
  expect(letters).toContainEqual({ kind: 'mission-relieved', name: 'Nour Haddad' });
});
