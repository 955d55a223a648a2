import { detectDateOrder, readDate } from '@etabli/kernel';
import fc from 'fast-check';
import { readEmail, readPhone } from './contacts.js';
import { readCountry } from './countries.js';
import { detectNameOrder, splitName, unshout, unshoutTown } from './names.js';
import { readAmount, readKind, readPostcode, readTags, readYesNo } from './values.js';

describe('dates', () => {
  test.each([
    ['31/12/2026', '2026-12-31'],
    ['1/2/26', '2026-02-01'],
    ['01.02.75', '1975-02-01'],
    ['05/01/2026 09:12', '2026-01-05'],
    ['2026-03-14T18:30:00Z', '2026-03-14'],
    ['1er mars 2026', '2026-03-01'],
    ['samedi 14 août 1999', '1999-08-14'],
  ])('%s is %s', (text, date) => expect(readDate(text, 'day-first', 26)).toEqual({ date }));

  test.each([
    ['31/02/1990', 'impossible'],
    ['29/02/2025', 'impossible'],
    ['2025-13-01', 'impossible'],
    ['bientôt', 'unreadable'],
    ['2026', 'unreadable'],
  ])('%s is %s', (text, fault) => expect(readDate(text, 'day-first', 26)).toEqual({ fault }));

  test.each(['', ' ', '0000-00-00', '00/00/0000', '-'])('%p is nothing', (text) =>
    expect(readDate(text, 'day-first', 26)).toBeNull(),
  );

  test('every day written the French way is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (day) => {
          const date = day.toISOString().slice(0, 10);
          expect(readDate(date.split('-').reverse().join('/'), 'day-first', 26)).toEqual({ date });
        },
      ),
    );
  });

  test('the order is day first unless the column proves otherwise', () => {
    expect(detectDateOrder(['03/04/2026', '05/06/2026'])).toBe('day-first');
    expect(detectDateOrder(['03/25/2026', '05/26/2026'])).toBe('month-first');
    expect(detectDateOrder(['03/25/2026', '05/26/2026', '25/03/2026'])).toBe('day-first');
  });
});

describe('contacts', () => {
  test.each([
    ['Lea.Petit@Example.ORG ', 'lea.petit@example.org', []],
    ['Léa Petit <lea@example.org>', 'lea@example.org', []],
    ['mailto:lea@example.org.', 'lea@example.org', []],
    ['a@example.org ; b@example.org', 'a@example.org', ['b@example.org']],
  ])('%s', (text, value, others) => expect(readEmail(text)).toEqual({ value, others }));

  test.each(['lea', 'lea@example', 'lea@@example.org', 'lea@exa mple', '@example.org', 'é@example.org'])(
    '%s is no address',
    (text) => expect(readEmail(text)).toBeNull(),
  );

  test.each([
    ['06 10 00 00 01', '+33610000001'],
    ['04.75.00.00.01', '+33475000001'],
    ['06/10/00/00/01', '+33610000001'],
    ['+33 (0)6 10 00 00 01', '+33610000001'],
    ['0033610000001', '+33610000001'],
    ['33610000001', '+33610000001'],
    ['+32 2 555 12 12', '+3225551212'],
    ['0262 41 00 00', '+262262410000'],
    ['Tél. : 04 75 00 00 01', '+33475000001'],
  ])('%s becomes %s', (text, value) =>
    expect(readPhone(text)).toMatchObject({ value, restored: false, others: [] }),
  );

  test('a lost zero is put back, a second number is told, nonsense is not a number', () => {
    expect(readPhone('610000001')).toEqual({ value: '+33610000001', restored: true, others: [] });
    expect(readPhone('0610000001 / 0475000001')).toMatchObject({
      value: '+33610000001',
      others: ['+33475000001'],
    });
    expect(readPhone('voir Léa')).toBeNull();
    expect(readPhone('06100000')).toBeNull();
  });

  test('postcodes', () => {
    expect(readPostcode('26 400')).toEqual({ postcode: '26400', restored: false });
    expect(readPostcode('F-26400')).toEqual({ postcode: '26400', restored: false });
    expect(readPostcode('1000')).toEqual({ postcode: '01000', restored: true });
    expect(readPostcode('2A004')).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['Bernard Léa 1', 'family-first', 'Bernard', 'Léa 1', false],
    ['Léa Bernard', 'given-first', 'Bernard', 'Léa', false],
    ['Dupont, Léa', 'given-first', 'Dupont', 'Léa', false],
    ['DE LA TOUR Jeanne Marie', 'given-first', 'DE LA TOUR', 'Jeanne Marie', false],
    ['Jean-Marc MARTIN DUBOIS', 'family-first', 'MARTIN DUBOIS', 'Jean-Marc', false],
    ['Le Goff Maël', 'family-first', 'Le Goff', 'Maël', false],
    ['Maël Le Goff', 'given-first', 'Le Goff', 'Maël', false],
    ['Mme Anne de la Tour', 'given-first', 'de la Tour', 'Anne', false],
    ['Petit Marie Claude', 'family-first', 'Petit', 'Marie Claude', true],
    ['Camille', 'family-first', 'Camille', '', true],
  ] as const)('%s (%s)', (text, order, familyName, givenName, uncertain) =>
    expect(splitName(text, order)).toEqual({ familyName, givenName, uncertain }),
  );

  test.each([
    ['Nom & prénom', [], 'family-first'],
    ['Prénom et nom', [], 'given-first'],
    ['Adhérent', ['Léa Dubois', 'Hugo Morel', 'Durand Zoé'], 'given-first'],
    ['Adhérent', ['DUBOIS Léa', 'MOREL Hugo'], 'family-first'],
    ['Adhérent', ['Xyz Abc'], 'family-first'],
  ])('%s %p is %s', (heading, cells, order) => expect(detectNameOrder(heading, cells)).toBe(order));

  test.each([
    ['DUPONT-MOREL', 'Dupont-Morel'],
    ["D'ALEMBERT", "d'Alembert"],
    ['DE LA TOUR', 'de La Tour'],
    ['éléonore', 'Éléonore'],
    ['McDonald', 'McDonald'],
    ['Léa 1', 'Léa 1'],
    ['JB', 'JB'],
  ])('%s is set %s', (text, set) => expect(unshout(text)).toBe(set));

  test.each([
    ['AOUSTE-SUR-SYE', 'Aouste-sur-Sye'],
    ['la roche de glun', 'La Roche de Glun'],
    ['Crest', 'Crest'],
  ])('%s is set %s', (text, set) => expect(unshoutTown(text)).toBe(set));
});

describe('other values', () => {
  test.each([
    ['20,00', 2000],
    ['20.5', 2050],
    ['1 234,56 €', 123456],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['0,00', 0],
    ['1234567', 123456700],
    ['1.234', 123400],
  ])('%s is %i cents', (text, cents) => expect(readAmount(text)).toBe(cents));

  test.each(['', 'x', '-5', '1,2,3', '12,345,6', '1,234,56'])('%p is no amount', (text) =>
    expect(readAmount(text)).toBeNull(),
  );

  test('yes, no and neither', () => {
    expect(['Oui', 'X', '1', 'abonné·e', '✓', 'VRAI'].map(readYesNo)).toEqual(Array(6).fill(true));
    expect(['Non', '0', 'faux'].map(readYesNo)).toEqual(Array(3).fill(false));
    expect(['', 'bof'].map(readYesNo)).toEqual([null, null]);
  });

  test('countries by code and by name in both languages', () => {
    expect(
      ['FR', 'France', 'belgique', 'Germany', 'Allemagne', 'fr', 'Wakanda', 'ZZ'].map(readCountry),
    ).toEqual(['FR', 'FR', 'BE', 'DE', 'DE', 'FR', null, null]);
  });

  test('kinds and tags', () => {
    expect(['Personne morale', 'Physique', 'Association', 'Autre'].map(readKind)).toEqual([
      'organisation',
      'person',
      'organisation',
      null,
    ]);
    expect(readTags('bois, Forge ;bois;; couture')).toEqual(['bois', 'Forge', 'couture']);
  });
});
