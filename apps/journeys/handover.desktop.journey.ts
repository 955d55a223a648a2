import { addDays, newId } from '@etabli/kernel';
import { leaver } from './cast/leaver.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

/** A commission led by Max, where he holds the boiler and a task; his mandate ends in three weeks. */
async function workshop(house: House): Promise<void> {
  const [commission, mission, task] = [newId(), newId(), newId()];
  const [max, nour] = [house.idOf('Max Faure'), house.idOf('Nour Haddad')];
  const end = addDays(new Date().toISOString().slice(0, 10), 21);
  await stage(`insert into commission (association_id, id, name) values ($1, $2, 'Technique')`, [
    house.id,
    commission,
  ]);
  await stage(
    `with held as (insert into mission (association_id, id, commission_id, title) values ($1, $2, $3, 'La chaudière') returning id)
     insert into mission_seat (association_id, id, mission_id, kind, person_id, starts_on)
     select $1, gen_random_uuid(), id, 'holder', $4, '2025-01-01' from held`,
    [house.id, mission, commission, max],
  );
  await stage(
    `insert into task (association_id, id, commission_id, stage_id, title, position)
     select $1, $2, $3, id, 'Réparer la porte', 'm' from stage where commission_id = $3 and position = 0`,
    [house.id, task, commission],
  );
  await stage(
    'insert into task_assignee (association_id, id, task_id, person_id) values ($1, gen_random_uuid(), $2, $3)',
    [house.id, task, max],
  );
  await stage(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on, ends_on, decided_by)
     values ($1, gen_random_uuid(), $3, 'commission_lead', $2, '2024-01-01', $4, 'Commission'),
            ($1, gen_random_uuid(), $5, 'commission_member', $2, '2024-01-01', null, 'Commission')`,
    [house.id, commission, max, end, nour],
  );
}

test('a lead hands everything over, from the planned end to the last key', async ({ arrives }) => {
  const house = await House.open('La Passerelle', {
    'Claire Moreau': { role: 'chair' },
    'Max Faure': {},
    'Nour Haddad': {},
  });
  await workshop(house);
  const max = leaver(await arrives(house, 'Max Faure'));
  await max.opensTheHandover('Vous transmettez');
  await max.sees('La chaudière', 'Attend quelqu’un');
  await max.handsEverythingTo('Nour Haddad');
  await max.sees('La chaudière', 'Repris par Nour Haddad');
  await max.sees('Réparer la porte', 'Repris par Nour Haddad');
  await max.saysWhere('Où sont les clés', 'Tr0ub4dor&3', 'Au tableau du bureau, crochet 12');
  await max.ticks('Où sont les clés', 'Donné');

  const screen = await arrives(house, 'Nour Haddad', phone);
  const nour = leaver(screen);
  await nour.opensTheHandover('Vous reprenez');
  await nour.ticks('Où sont les clés', 'Reçu');
  await nour.ticks('Où sont les mots de passe', 'Reçu');
  await nour.ends();

  const [closed] = await stage<{ as: string }>(
    'select closed_as as "as" from handover where association_id = $1',
    [house.id],
  );
  expect(closed?.as).toBe('done');
});
