import { newId } from '@etabli/kernel';
import { applicant } from './cast/applicant.ts';
import { contractKeeper } from './cast/contract-keeper.ts';
import { landlord } from './cast/landlord.ts';
import { reviewer } from './cast/reviewer.ts';
import { actionsOf } from './stage/actions.ts';
import { contractOf } from './stage/contracts.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

/** Nour has Poste 1 under a contract signed long ago, with a deposit held and key 12. */
async function settled(house: House): Promise<string> {
  const key = newId();
  const nour = house.idOf('Nour Haddad');
  const contract = await contractOf(house, 'Nour Haddad', 'Poste 1');
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
