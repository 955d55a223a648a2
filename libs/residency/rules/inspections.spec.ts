import { type Condition, compareInspections, type InspectedRoom, notLookedAt } from './inspections.js';

const room = (name: string, condition: Condition | null): InspectedRoom => ({ name, condition, notes: '' });

test.each([
  ['the same', 'good', 'good', 'same'],
  ['use does that (C. civ. art. 1732, 1755)', 'new', 'worn', 'worn'],
  ['from new to good is use too', 'new', 'good', 'worn'],
  ['damage', 'good', 'damaged', 'damaged'],
  ['damaged before', 'damaged', 'damaged', 'same'],
  ['repaired', 'damaged', 'good', 'better'],
] as const)('%s', (_, before, after, verdict) => {
  expect(compareInspections([room('Sol', before)], [room('SOL', after)])[0]?.verdict).toBe(verdict);
});

test('rooms of one side only are told', () => {
  const changes = compareInspections(
    [room('Sol', 'good'), room('Murs', 'good')],
    [room('Murs', null), room('Évier', 'new')],
  );
  expect(changes.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['Sol', 'missing'],
    ['Murs', 'missing'],
    ['Évier', 'added'],
  ]);
});

test('nobody signs before each room has a word', () => {
  expect(notLookedAt([room('Sol', 'good'), room('Murs', null)])).toEqual(['Murs']);
});
