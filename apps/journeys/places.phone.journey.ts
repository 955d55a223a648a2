import { placeKeeper } from './cast/place-keeper.ts';
import { floor } from './stage/floor.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { test } from './stage/story.ts';

test('the plan on a phone, and a place that is taken given elsewhere', async ({ arrives }) => {
  const house = await House.open('La Filature', {
    'Claire Moreau': { role: 'chair' },
    'Nour Haddad': {},
    'Ada Roux': {},
  });
  await floor(house);
  const nour = placeKeeper(await arrives(house, 'Nour Haddad', phone));
  await nour.opensThePlan(house.slug, 'La halle, Étage');
  await nour.seesAt('Poste 1', 'Nour');
  await nour.readsTheList('Poste 1', 'Nour Haddad');
  await nour.slidesBack(6);
  await nour.printsTheFloor('La halle, Étage', 'Libre', 'Bientôt quittée');

  const claire = placeKeeper(await arrives(house, 'Claire Moreau', phone));
  await claire.opensThePlan(house.slug, 'La halle, Étage');
  await claire.gives('Poste 1', 'Ada Roux');
  await claire.isToldWhoHoldsIt('Nour Haddad');
  await claire.takesInstead('Poste 2');
  await claire.opensThePlan(house.slug, 'La halle, Étage');
  await claire.seesAt('Poste 2', 'Ada');

  await nour.opensThePlan(house.slug, 'La halle, Étage');
  await nour.seesAt('Poste 2', 'Ada');
});
