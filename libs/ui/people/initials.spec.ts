import fc from 'fast-check';
import { initialsOf, tintOf } from './initials.js';

test.each([
  ['Nadia Benali', 'NB'],
  ['Jean de La Tour', 'JT'],
  ['Anne-Sophie', 'AS'],
  ['Élodie', 'É'],
  ['Atelier du Bois', 'AB'],
  ["Marc d'Aubigné", 'MA'],
  ['', ''],
])('%p is %p', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a name keeps its tint, and there are five', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(tintOf(name)).toBe(tintOf(name));
      expect([0, 1, 2, 3, 4]).toContain(tintOf(name));
    }),
  );
});
