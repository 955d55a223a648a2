import fc from 'fast-check';
import { isSepaText, sepaText } from './characters.js';

const text = (typed: string) => sepaText(typed, 140, 'Sans nom');

test.each([
  ['L’Usine Vivante', "L'Usine Vivante"],
  ['Éléonore Ça-va', 'Eleonore Ca-va'],
  ['Bureau n° 4 & 5', 'Bureau no 4 + 5'],
  ['Cœur, Ægir, Straße, Łódź, Øystein', 'Coeur, Aegir, Strasse, Lodz, Oystein'],
  ['10 € « tout compris »', "10 EUR ' tout compris '"],
  ['Νίκος Παπαδόπουλος', 'Nikos Papadopoylos'],
  ['Щукин', 'Shtukin'],
  ['a@b_c', 'a(a)b-c'],
  ['de\u0301ja\u0300', 'deja'],
  ['½ journée ; 20 %', '. journee , 20 .'],
  ['/loyer//mars/', 'loyer/mars'],
  ['deux\nlignes\tici', 'deux lignes ici'],
])('EPC217-08: « %s » is written « %s »', (typed, written) => {
  expect(text(typed)).toBe(written);
});

test('a name of which nothing would be left is never empty', () => {
  expect(text('李小龙')).toBe('Sans nom');
  expect(text('')).toBe('Sans nom');
  expect(sepaText('🙂', 70, 'Debiteur')).toBe('Debiteur');
});

test('any text becomes SEPA text, not empty, not longer than asked, the same when done again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 140 }), (typed, max) => {
      const once = sepaText(typed, max, 'X');
      expect(isSepaText(once)).toBe(true);
      expect(once.length).toBeGreaterThan(0);
      expect(once.length).toBeLessThanOrEqual(max);
      expect(once.startsWith('/') || once.endsWith('/') || once.includes('//')).toBe(false);
      expect(sepaText(once, max, 'X')).toBe(once);
    }),
  );
});
