import { addDays, newId } from '@etabli/kernel';
import { handingOver } from './cast/handing-over.ts';
import { leaver } from './cast/leaver.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

const today = new Date().toISOString().slice(0, 10);

/** Odile leaves in ten days, Marcus was just elected; a rent is owed. */
async function changingHands(house: House): Promise<void> {
  const mandates = 'update mandate set ends_on = $3 where association_id = $1 and person_id = $2';
  await stage('update mandate set starts_on = $3 where association_id = $1 and person_id = $2', [
    ...[house.id, house.idOf('Marcus Étoupe'), today],
  ]);
  await stage(mandates, [house.id, house.idOf('Odile Chanvre'), addDays(today, 10)]);
  await stage(
    `insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
     values ($1, $2, $3, 'occupancy_fee', 'Redevance', 18000, current_date, current_date + 5, 1, 'RF45BKCMTQ')`,
    [house.id, newId(), house.idOf('Marcus Étoupe')],
  );
}

test('a new treasurer’s first evening: what is open, where the keys are, what is promised, who took what', async ({
  arrives,
}) => {
  const people = { 'Odile Chanvre': { role: 'treasurer' }, 'Marcus Étoupe': { role: 'treasurer' } };
  const house = await House.open('La Corderie', people);
  await changingHands(house);
  const desk = await arrives(house, 'Odile Chanvre');
  const odile = handingOver(desk, house.slug);
  await odile.opens();
  await odile.notesAKey('Espace pro de la banque', 'Tr0ub4dor&3', 'Dans le coffre de mots de passe');
  await odile.promises('Payer l’imprimeur en trois fois', '300');
  await odile.putsThemIntoTheHandover();
  await expectOpenToAll(desk, 'la passation de la trésorerie');
  await odile.goesToTheHandover();
  await leaver(desk).ticks('Espace pro de la banque', 'Donné');

  const screen = await arrives(house, 'Marcus Étoupe');
  const marcus = handingOver(screen, house.slug);
  await marcus.opens();
  await marcus.reads('Odile Chanvre passe la main à Marcus Étoupe');
  await marcus.reads(/1.échéance à payer/);
  await marcus.reads('Dans le coffre de mots de passe');
  await marcus.reads('Clore le mois d’avant');
  await marcus.keepsThePromise('Payer l’imprimeur');
  await marcus.goesToTheHandover();
  await leaver(screen).ticks('Espace pro de la banque', 'Reçu');
  await marcus.opens();
  await marcus.follows(/1.échéance à payer/, 'Ce qui reste à payer');

  const [taken] = await stage<{ by: string }>(
    `select taken_by as by from handover_line where association_id = $1 and title like 'Accès en ligne%'`,
    [house.id],
  );
  expect(taken?.by).toBe(house.idOf('Marcus Étoupe'));
});
