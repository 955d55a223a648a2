import { newId } from '@etabli/kernel';
import { applicant } from './cast/applicant.ts';
import { contractKeeper } from './cast/contract-keeper.ts';
import { landlord } from './cast/landlord.ts';
import { reviewer } from './cast/reviewer.ts';
import { actionsOf } from './stage/actions.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

/** Nour has Poste 1 under a contract signed long ago, with a deposit held and key 12. */
async function settled(house: House): Promise<string> {
  const [place, allocation, contract, key] = [newId(), newId(), newId(), newId()];
  const nour = house.idOf('Nour Haddad');
  await stage(
    `insert into place (association_id, id, kind, name, area_hundredths, price_cents, opens_on)
     values ($1, $2, 'desk', 'Poste 1', 600, 14000, '2024-01-01')`,
    [house.id, place],
  );
  await stage(
    `insert into allocation (association_id, id, place_id, person_id, starts_on, week)
     values ($1, $2, $3, $4, '2025-01-01', 16383)`,
    [house.id, allocation, place, nour],
  );
  await stage(
    `insert into contract (association_id, id, person_id, place_id, allocation_id) values ($1, $2, $3, $4, $5)`,
    [house.id, contract, nour, place, allocation],
  );
  const terms = {
    dueDay: 5,
    depositReturnDays: 30,
    vatRate: 0,
    endsWithMembership: false,
    landlordAnswer: 'none',
  };
  const words = ['use', 'access', 'charges', 'byLaws', 'siret', 'capacity', 'reason', 'headTitle'];
  await stage(
    `insert into contract_version (association_id, id, contract_id, number, cause, kind, from_day, starts_on,
       monthly_cents, deposit_cents, notice_count, notice_unit, notice_month_end, terms, title, clauses)
     values ($1, $2, $3, 1, 'draft', 'services', '2025-01-01', '2025-01-01', 14000, 14000, 15, 'day', false, $4,
       'Contrat', '[]')`,
    [house.id, newId(), contract, { ...terms, ...Object.fromEntries(words.map((word) => [word, ''])) }],
  );
  for (const party of ['house', 'occupant']) {
    await stage(
      `insert into contract_signature (association_id, id, contract_id, number, party, signed_as)
       values ($1, $2, $3, 1, $4, 'Une main')`,
      [house.id, newId(), contract, party],
    );
  }
  for (const [step, kind] of ['sent', 'signed'].entries()) {
    await stage(
      `insert into contract_step (association_id, id, contract_id, step, kind, on_day)
       values ($1, $2, $3, $4, $5, '2025-01-01')`,
      [house.id, newId(), contract, step + 1, kind],
    );
  }
  await stage(
    `insert into deposit_movement (association_id, id, contract_id, step, kind, amount_cents, on_day)
     values ($1, $2, $3, 1, 'received', 14000, '2025-01-01')`,
    [house.id, newId(), contract],
  );
  await stage(`insert into house_key (association_id, id, kind, name) values ($1, $2, 'key', '12')`, [
    house.id,
    key,
  ]);
  await stage(
    `insert into key_movement (association_id, id, key_id, step, kind, person_id, contract_id, on_day)
     values ($1, $2, $3, 1, 'given', $4, $5, '2025-01-01')`,
    [house.id, newId(), key, nour, contract],
  );
  return contract;
}

test('a departure chain: from the notice of a resident to the rent of who comes next, in twelve actions', async ({
  arrives,
  stranger,
}) => {
  // Four people, one after the other: the longest story told here.
  test.slow();
  const house = await House.open('La Filature', {
    'Odile Ferrand': { role: 'coordinator' },
    'Nour Haddad': {},
    'Nora Quenouille': { role: 'treasurer' },
  });
  const contract = await settled(house);
  const [home, office, outside] = [
    await arrives(house, 'Nour Haddad', phone),
    await arrives(house, 'Odile Ferrand'),
    await stranger(phone),
  ];
  const list = reviewer(office);
  await list.opensTheList(house.slug);
  const email = `lea.${house.slug.slice(-8)}@exemple.fr`;
  const lea = applicant(outside);
  await lea.asksForADesk(house.slug, ['Léa', 'Morin'], email);
  await lea.isLedToTheBudget();
  await lea.isAskedToAgree();
  await lea.followsTheMail(email);
  await lea.confirms();

  const done = actionsOf(home, office, outside);
  await contractKeeper(home).givesOwnNotice(house.slug);
  const odile = contractKeeper(office);
  await odile.opensTheDeparture(house.slug, contract);
  await odile.seesNext('État des lieux de sortie');
  await odile.inspects();
  await odile.seesNext('Dépôt de garantie');
  await odile.givesTheDepositBack('Clé à refaire', '25', '115,00');
  await odile.seesNext('Clés et badges');
  await odile.takesTheKeysBack();
  await odile.seesNext('La suite');
  await odile.offersThePlaceNext('Poste 1', 'Léa Morin');
  await lea.followsTheMail(email);
  await lea.takes('Poste 1');
  await odile.opensTheDeparture(house.slug, contract);
  await odile.seesNext('Le contrat suivant');
  await odile.hasTheNextOneSigned('Léa Morin');
  await odile.opensTheDeparture(house.slug, contract);
  await odile.seesAllDone();
  expect(done.length, done.join(', ')).toBeLessThanOrEqual(12);

  const nora = landlord(await arrives(house, 'Nora Quenouille', phone), house.slug);
  await nora.seesAskedFor('Léa Morin', 'Poste 1');
});
