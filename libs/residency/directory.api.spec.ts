import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import type { Villager } from '../membership/testing/village.js';
import { PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

const OWN = 'OwnCard { listed card { trade skills offers seeks } }';
const write = (who: Villager, input: Record<string, unknown>) =>
  doing(who, 'writeDirectoryCard', { input }, OWN);
const consent = (who: Villager, verb: 'giveConsent' | 'withdrawConsent') =>
  doing(who, verb, { personId: who.id, kind: term('directory') }, 'Consent { given }');
const names = async (who: Villager, page: Record<string, unknown> = {}): Promise<string[]> => {
  const shows = 'items { person { displayName } }';
  const { items } = await asking<{ items: { person: { displayName: string } }[] }>(
    who,
    'directory',
    { page },
    shows,
  );
  return items.map(({ person }) => person.displayName);
};

test('a card is seen once its person agrees, and no longer when they do not', async () => {
  const card = {
    trade: 'Relieuse',
    skills: ['Reliure', 'reliure ', 'Papier'],
    offers: 'Une presse',
    seeks: '',
  };
  expect(await write(house.nour, card)).toMatchObject({
    listed: false,
    card: { ...card, skills: ['Reliure', 'Papier'] },
  });
  expect(await names(house.max)).toEqual([]);
  await consent(house.nour, 'giveConsent');
  expect(await names(house.max)).toEqual(['Nour Haddad']);
  const { items } = await asking<{ items: object[] }>(house.max, 'directory', {}, 'items { email trade }');
  expect(items).toEqual([{ email: house.nour.email, trade: 'Relieuse' }]);
  await consent(house.nour, 'withdrawConsent');
  expect(await names(house.max)).toEqual([]);
  expect(await asking(house.nour, 'myDirectoryCard', {}, 'listed card { trade }')).toEqual({
    listed: false,
    card: { trade: 'Relieuse' },
  });
});

test('it is searched by words without accents, by skill, by what is offered or sought', async () => {
  await write(house.ada, { trade: 'Éditrice', skills: ['Maquette', 'Réseaux'], seeks: 'Une relieuse' });
  await write(house.max, { trade: 'Menuisier', skills: ['Maquette'], offers: '100 % de bonne humeur' });
  await consent(house.ada, 'giveConsent');
  await consent(house.max, 'giveConsent');
  expect(await names(house.nour, { search: 'editrice' })).toEqual(['Ada Roux']);
  expect(await names(house.nour, { search: 'maquette menui' })).toEqual(['Max Faure']);
  expect(await names(house.nour, { search: '100 %' })).toEqual(['Max Faure']);
  expect(await names(house.nour, { skill: 'reseaux' })).toEqual(['Ada Roux']);
  expect(await names(house.nour, { side: term('seeks') })).toEqual(['Ada Roux']);
  expect(await names(house.nour, { side: term('offers') })).toEqual(['Max Faure']);
  const [first] = await asking<{ name: string }[]>(house.nour, 'directorySkills', {}, 'name people');
  expect(first).toEqual({ name: 'Maquette', people: 2 });
  expect(await names(elsewhere.nour)).toEqual([]);
});

test('it goes with its person, who has a copy of it', async () => {
  const zoe = await house.village.welcome('Zoé Petit');
  await write(zoe, { trade: 'Céramiste' });
  await consent(zoe, 'giveConsent');
  expect(await names(house.nour, { search: 'ceramiste' })).toEqual(['Zoé Petit']);
  await sql('update membership set ends_on = current_date - 1 where person_id = $1', [zoe.id]);
  await doing(house.claire, 'erasePerson', { personId: zoe.id }, 'ErasureReport { erased { code } }').then(
    (report) => expect(report['erased']).toContainEqual({ code: 'directory-card' }),
  );
  expect(await names(house.nour, { search: 'ceramiste' })).toEqual([]);
});

test('a card is not a novel', async () => {
  const long = { input: { trade: 'x'.repeat(121) } };
  expect((await refusal(house.nour, 'writeDirectoryCard', long)).code).toMatch(/^input/);
});
