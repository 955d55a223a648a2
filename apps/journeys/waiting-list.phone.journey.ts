import { newId } from '@etabli/kernel';
import { applicant } from './cast/applicant.ts';
import { contractKeeper } from './cast/contract-keeper.ts';
import { landlord } from './cast/landlord.ts';
import { reviewer } from './cast/reviewer.ts';
import { stage } from './stage/database.ts';
import { desks } from './stage/desks.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { test } from './stage/story.ts';

test('from an application on a phone to the key in hand, and the rent asked for from the first day', async ({
  arrives,
  stranger,
}) => {
  const house = await House.open('La Filature', {
    'Claire Moreau': { role: 'chair' },
    'Nora Quenouille': { role: 'treasurer' },
  });
  await stage(`insert into house_key (association_id, id, kind, name) values ($1, $2, 'key', '12')`, [
    ...[house.id, newId()],
  ]);
  await desks(house, { 'Poste 3': null });
  const office = await arrives(house, 'Claire Moreau', phone);
  const claire = reviewer(office);
  await claire.opensTheList(house.slug);

  const email = `lea.${house.slug.slice(-8)}@exemple.fr`;
  const lea = applicant(await stranger(phone));
  await lea.asksForADesk(house.slug, ['Léa', 'Morin'], email);
  await lea.isLedToTheBudget();
  await lea.isAskedToAgree();
  await lea.followsTheMail(email);
  await lea.confirms();

  await claire.offers(house.slug, 'Poste 3', 'Léa Morin');
  await lea.followsTheMail(email);
  await lea.takes('Poste 3');
  await claire.seesOnThePlaceOf(house.slug, 'Poste 3', 'Léa Morin');

  const keeper = contractKeeper(office);
  await keeper.opensTheContractOf(house.slug, 'Léa Morin');
  await keeper.hasItSigned('Léa Morin');
  await keeper.receivesTheDeposit('140,00');
  await keeper.handsOverTheKey('Clé 12');

  const nora = landlord(await arrives(house, 'Nora Quenouille', phone), house.slug);
  await nora.seesAskedFor('Léa Morin', 'Poste 3');
});

test('three residents exchange their places at once', async ({ arrives }) => {
  const house = await House.open('La Filature', {
    'Claire Moreau': { role: 'chair' },
    'Nour Haddad': {},
    'Max Faure': {},
    'Ada Roux': {},
  });
  await desks(house, { 'Poste 1': 'Nour Haddad', 'Poste 2': 'Max Faure', 'Poste 3': 'Ada Roux' });
  for (const [name, place] of [
    ['Nour Haddad', 'Poste 2'],
    ['Max Faure', 'Poste 3'],
    ['Ada Roux', 'Poste 1'],
  ] as const) {
    await reviewer(await arrives(house, name, phone)).wishesFor(house.slug, place);
  }
  const claire = reviewer(await arrives(house, 'Claire Moreau', phone));
  await claire.carriesOutTheChain(house.slug, [
    'Nour Haddad : de Poste 1 à Poste 2',
    'Max Faure : de Poste 2 à Poste 3',
    'Ada Roux : de Poste 3 à Poste 1',
  ]);
  await claire.seesOnThePlaceOf(house.slug, 'Poste 1', 'Ada Roux');
});
