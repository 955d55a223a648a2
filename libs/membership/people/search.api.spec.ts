import { asking, term } from '../testing/asking.js';
import { Village, type Villager } from '../testing/village.js';

let claire: Villager;
let stranger: Villager;
beforeAll(async () => {
  const { village, ...cast } = await Village.founded();
  claire = cast.claire;
  for (const name of ['Éléonore Lefèvre', 'Théo Lefebvre', 'Maël Le Goff', 'Anna 100%', 'Anna Mille']) {
    await village.welcome(name);
  }
  stranger = (await Village.founded()).claire;
});

const found = async (search: string, more: object = {}, who = claire): Promise<string[]> => {
  const page = { search, limit: 50, ...more };
  const list = await asking<{ items: { displayName: string }[]; total: number }>(
    who,
    'peopleList',
    { page },
    'total items { displayName }',
  );
  expect(list.total).toBe(list.items.length);
  return list.items.map(({ displayName }) => displayName);
};

describe('looking for people', () => {
  test('needs neither accents nor capitals, nor the words in order', async () => {
    expect(await found('lefevre eleonore')).toEqual(['Éléonore Lefèvre']);
    expect(await found('MAEL goff')).toEqual(['Maël Le Goff']);
  });

  test('takes a name spelled wrong, when nobody has it to the letter', async () => {
    expect(await found('Lefebvre')).toEqual(['Théo Lefebvre']);
    expect(await found('eleonorre')).toEqual(['Éléonore Lefèvre']);
    expect(await found('lefbevre theo')).toEqual(['Théo Lefebvre']);
  });

  test('looks for likeness among those the filters keep', async () => {
    const organisations = { filter: { kind: term('organisation') } };
    expect(await found('lefebvre', organisations)).toEqual([]);
    const people = { filter: { kind: term('person') } };
    expect(await found('lefbevre', people)).toContain('Théo Lefebvre');
  });

  test('takes the signs of patterns as they are', async () => {
    expect(await found('100%')).toEqual(['Anna 100%']);
    expect(await found('a_n')).toEqual([]);
    expect(await found('anna\\')).toEqual(['Anna 100%', 'Anna Mille']);
  });

  test('finds nobody of another association', async () => {
    expect(await found('lefebvre', {}, stranger)).toEqual([]);
    expect(await found('eleonorre', {}, stranger)).toEqual([]);
  });
});
