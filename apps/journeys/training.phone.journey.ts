import { newId } from '@etabli/kernel';
import { booker } from './cast/booker.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { test } from './stage/story.ts';

/** A laser that asks for a training, which Théo gives; he has just held a session to which Nour came. */
async function workshop(house: House): Promise<void> {
  const [machine, training, session] = [newId(), newId(), newId()];
  await stage(
    `insert into place (association_id, id, kind, name, opens_on) values ($1, $2, 'machine', 'Découpe laser', '2024-01-01')`,
    [house.id, machine],
  );
  await stage(
    `insert into training (association_id, id, name, how, valid_months)
     values ($1, $2, 'Sécurité laser', 'Deux heures avec Théo.', 24)`,
    [house.id, training],
  );
  await stage(
    'insert into training_place (association_id, id, training_id, place_id) values ($1, $2, $3, $4)',
    [...[house.id, newId(), training, machine]],
  );
  await stage('insert into trainer (association_id, id, training_id, person_id) values ($1, $2, $3, $4)', [
    ...[house.id, newId(), training, house.idOf('Théo Marchand')],
  ]);
  await stage(
    `insert into training_session (association_id, id, training_id, trainer_id, starts_at, minutes, seats)
     values ($1, $2, $3, $4, now() - interval '3 hours', 120, 4)`,
    [house.id, session, training, house.idOf('Théo Marchand')],
  );
  await stage(
    'insert into training_seat (association_id, id, session_id, person_id) values ($1, $2, $3, $4)',
    [...[house.id, newId(), session, house.idOf('Nour Haddad')]],
  );
}

test('a machine refused for lack of training, then booked once the trainer says so', async ({ arrives }) => {
  const house = await House.open('La Filature', { 'Théo Marchand': {}, 'Nour Haddad': {} });
  await workshop(house);
  const nour = booker(await arrives(house, 'Nour Haddad', phone));
  await nour.opens(house.slug, 'Découpe laser');
  await nour.booksTheFirstHour();
  await nour.isRefusedForLackOf('Sécurité laser');

  const theo = booker(await arrives(house, 'Théo Marchand', phone));
  await theo.saysWhoKnows(house.slug, 'Sécurité laser', 'Nour Haddad');

  await nour.opens(house.slug, 'Découpe laser');
  await nour.booksTheFirstHour();
  await nour.hasIt('Découpe laser');
  await nour.givesItUpAndTakesItBack();
});
