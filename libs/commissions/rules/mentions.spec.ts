import fc from 'fast-check';
import { calledIn, type Nameable } from './mentions.js';

const people: Nameable[] = [
  { id: 'lena', name: 'Léna Moreau', near: true },
  { id: 'louise', name: 'Louise Petit', near: false },
  { id: 'louise-b', name: 'Louise Bonnet', near: false },
  { id: 'max', name: 'Max Faure', near: false },
  { id: 'max-n', name: 'Max Noir', near: true },
  { id: 'ada', name: 'Ada Roy', near: true },
  { id: 'ada-p', name: 'Ada Pic', near: true },
];

test.each<[string, string, string[]]>([
  ['a first name that one bears', 'Tu viens @Léna ?', ['lena']],
  ['without its accent', '@lena samedi', ['lena']],
  ['a whole name', 'Voir avec @Louise Petit.', ['louise']],
  ['the beginning of one', 'Bonjour à @mor', []],
  ['that two bear', 'Voir avec @Louise', []],
  ['that one bears near, and another further', '@Max tu peux ?', ['max-n']],
  ['of the further one, whole', '@Max Faure tu peux ?', ['max']],
  ['that two bear near', '@Ada ?', []],
  ['several, one twice', '@Léna et @Ada Roy, @léna surtout', ['lena', 'ada']],
  ['nobody’s', '@technique vendredi', []],
  ['an address', 'Écrire à contact@lena.fr', []],
  ['none', 'Rien à dire', []],
])('a name calls who bears it: %s', (_, words, called) => {
  expect(calledIn(words, people)).toEqual(called);
});

test('whatever is written, only people who are there are called, each once', () => {
  const piece = fc.oneof(fc.constantFrom('@', ' ', 'Léna', 'Max Faure', 'Ada Roy', ','), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const called = calledIn(pieces.join(''), people);
      expect(new Set(called).size).toBe(called.length);
      expect(called.every((id) => people.some((person) => person.id === id))).toBe(true);
    }),
  );
});
