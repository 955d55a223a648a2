import { deskSharer } from './cast/desk-sharer.ts';
import { floor } from './stage/floor.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { test } from './stage/story.ts';

const inDays = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now() + days * 86_400_000);

test('a desk released for two weeks is taken for a day, and comes back once nobody counts on it', async ({
  arrives,
}) => {
  const house = await House.open('La Papeterie', { 'Nour Haddad': {}, 'Ada Roux': {} });
  await floor(house);
  const [tomorrow, today] = [inDays(1), inDays(0)];
  const nour = deskSharer(await arrives(house, 'Nour Haddad', phone));
  await nour.opensWhatCanBeTaken(house.slug);
  await nour.lendsForTwoWeeks('Poste 1');

  const ada = deskSharer(await arrives(house, 'Ada Roux', phone));
  await ada.opensWhatCanBeTaken(house.slug, tomorrow);
  await ada.takesForTheDay('Poste 1');
  await ada.seesNothingLeft();

  await nour.triesToTakeBack(today);
  await nour.isToldThatSomebodyCountsOnIt('Ada Roux');
  await ada.givesItBack();
  await nour.triesToTakeBack(today);
  await nour.hasItBack();
});
