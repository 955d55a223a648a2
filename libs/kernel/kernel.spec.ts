import fc from 'fast-check';
import { ceilOf, floorOf, fraction, parseFraction } from './fraction.js';
import { newId, ofName, searchable, thatName } from './index.js';
import { formatDate, formatInstant, plural, typo } from './locale.js';
import { decimal, split } from './money.js';
import { overlaps } from './period.js';

describe('exact shares', () => {
  test.each([
    [2, 3, 9, 6],
    [2, 3, 10, 7],
    [1, 4, 47, 12],
    [1, 2, 0, 0],
  ])('%i/%i of %i rounded up is %i', (num, den, whole, expected) => {
    expect(ceilOf(fraction(num, den), whole)).toBe(expected);
  });

  test('rounding up and down differ by at most one and meet on exact shares', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), fc.nat(1_000_000), (num, den, whole) => {
        const share = fraction(num, den);
        const gap = ceilOf(share, whole) - floorOf(share, whole);
        expect(gap).toBe((num * whole) % den === 0 ? 0 : 1);
      }),
    );
  });

  test.each(['1/0', '-1/2', '0.5', ''])('%p is not a fraction', (text) => {
    expect(() => parseFraction(text)).toThrow(RangeError);
  });
});

test('splitting never loses a cent and never strays by more than one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(fc.nat(1000), { minLength: 1 }),
      (amount, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const parts = split(amount, weights);
        const total = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
        parts.forEach((part, i) => {
          expect(Math.abs(part - (amount * (weights[i] ?? 0)) / total)).toBeLessThan(1.000001);
        });
      },
    ),
  );
});

describe('French typography', () => {
  test.each([
    ['Adoptée : 36 pour !', 'Adoptée\u00a0: 36 pour\u202f!'],
    ["l'assemblée", 'l’assemblée'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['« dès « Usagers » seuls »', '«\u00a0dès “Usagers” seuls\u00a0»'],
    ['« L’« Îlot » » et « moi »', '«\u00a0L’“Îlot”\u00a0» et «\u00a0moi\u00a0»'],
    ['n° 3', 'n°\u00a03'],
    ['15 Mo ensemble', '15\u00a0Mo ensemble'],
    ['1 234 €', '1\u202f234\u00a0€'],
    ['https://exemple.org/?a=1', 'https://exemple.org/?a=1'],
  ])('%p', (plain, set) => {
    expect(typo(plain)).toBe(set);
    expect(typo(typo(plain))).toBe(set);
  });

  test('dates and times as people say them', () => {
    expect(formatDate('2026-03-01', 'fr')).toBe('1er mars 2026');
    expect(formatInstant(new Date('2026-03-14T17:30:00Z'), 'fr', 'Europe/Paris')).toBe(
      'samedi 14 mars 2026 à 18\u00a0h\u00a030',
    );
    expect(plural(0, 'présent', 'présents', 'fr')).toBe('0\u00a0présent');
    expect(plural(0, 'vote', 'votes', 'en')).toBe('0\u00a0votes');
  });
});

test('a period without end overlaps everything after its start', () => {
  expect(overlaps({ start: '2026-01-01', end: null }, { start: '2030-01-01', end: '2030-01-02' })).toBe(true);
  expect(overlaps({ start: '2026-01-01', end: '2026-01-31' }, { start: '2026-02-01', end: null })).toBe(
    false,
  );
});

test('ids sort by creation and never repeat', () => {
  const ids = [newId(1), newId(2), newId(3)];
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000);
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('search text ignores accents, case and punctuation', () => {
  expect(searchable('L’Éléonore-Marie Œuvrard ')).toBe('l eleonore marie oeuvrard');
});

test.each([
  ['Nour Haddad', 'de Nour Haddad'],
  ['Octave', 'd’Octave'],
  ['Élodie', 'd’Élodie'],
  ['Hugo', 'd’Hugo'],
  ['Yves', 'd’Yves'],
  ['Yanis', 'de Yanis'],
])('whose, in French: %s', (name, said) => {
  expect(ofName(name)).toBe(said);
});

test('what somebody does, in French', () => {
  expect([thatName('Nour'), thatName('Apolline')]).toEqual(['que Nour', 'qu’Apolline']);
});

test('amounts are written without losing a cent', () => {
  expect([decimal(5), decimal(-5), decimal(123_456), decimal(0, '.')]).toEqual([
    '0,05',
    '-0,05',
    '1234,56',
    '0.00',
  ]);
});
