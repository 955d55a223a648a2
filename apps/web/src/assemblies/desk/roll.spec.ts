import { countsOf, linesFor } from './roll.js';

const line = (name: string, changes: Partial<Parameters<typeof countsOf>[0][number]> = {}) => ({
  name,
  memberNumber: null,
  presence: null,
  exercisedByName: name,
  representedById: null,
  ...changes,
});
const roll = [
  line('Émile Alméras', { presence: 'present' }),
  line('Bérénice Arnavon', { memberNumber: '0042' }),
  line('Atelier des Copeaux', { exercisedByName: 'Maxence Bonnefoix' }),
  line('Gabin Aubépin', { representedById: 'emile' }),
  line('Yseult Aubépin', { presence: 'remote' }),
];
const names = (view: Parameters<typeof linesFor>[1], typed = '') =>
  linesFor(roll, view, typed).map(({ name }) => name);

test('who is represented is not awaited', () => {
  expect(names('awaited')).toEqual(['Bérénice Arnavon', 'Atelier des Copeaux']);
  expect(names('here')).toEqual(['Émile Alméras', 'Yseult Aubépin']);
  expect(countsOf(roll)).toEqual({ all: 5, awaited: 2, here: 2 });
});

test('a structure is found by who votes for it, anyone by their number, accents aside', () => {
  expect(names('all', 'bonnefoix')).toEqual(['Atelier des Copeaux']);
  expect(names('all', '42')).toEqual(['Bérénice Arnavon']);
  expect(names('all', 'aubepin yse')).toEqual(['Yseult Aubépin']);
});
