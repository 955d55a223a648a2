import { matching } from './matching.js';

const people = [
  { value: '1', label: 'Éléonore Chabrillan', detail: '0042' },
  { value: '2', label: 'Eléonore Petit' },
  { value: '3', label: 'Camille Lantheaume' },
];

test('finds by any words in any order, accents and case ignored', () => {
  expect(matching(people, 'eleonore').map(({ value }) => value)).toEqual(['1', '2']);
  expect(matching(people, 'CHAB éléo').map(({ value }) => value)).toEqual(['1']);
  expect(matching(people, '42').map(({ value }) => value)).toEqual(['1']);
  expect(matching(people, 'personne')).toEqual([]);
});

test('shows the first ones when nothing is typed', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ value: String(index), label: `Membre ${index}` }));
  expect(matching(many, '')).toHaveLength(8);
});
