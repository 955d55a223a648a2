import type { VatSetting } from './vat.entities.js';
import { mentionsOf, rateName, withoutTax } from './words.js';

const setting = (values: Partial<VatSetting>): VatSetting => ({
  ...{ id: 'v', from: '2026-01-01', regime: 'liable', vatNumber: 'FR12345678901', exemption: '' },
  ...{ excluded: false, onDebits: false, coefficient: 0, reason: 'CA', rates: [] },
  ...{ recordedAt: new Date(0), recordedBy: null },
  ...values,
});

test.each([
  // CGI, ann. II, art. 242 nonies A, I: 5° the number, 9° the article of exemption, 11° the option for debits.
  [{ regime: 'franchise' }, [], ['TVA non applicable, article 293 B du CGI']],
  [{ regime: 'exempt' }, [], ['Exonération de TVA, article 261, 7-1° du CGI']],
  [{ regime: 'exempt', exemption: 'article 261 D' }, [null], ['Exonération de TVA, article 261 D']],
  [{}, [2_000], ['N° de TVA : FR12345678901']],
  [{}, [2_000, null], ['N° de TVA : FR12345678901', 'Exonération de TVA, article 261, 7-1° du CGI']],
  [
    { onDebits: true },
    [550],
    ['N° de TVA : FR12345678901', 'Option pour le paiement de la taxe d’après les débits'],
  ],
] as const)('%j with rates %j says %j', (values, rates, said) => {
  expect(mentionsOf(setting(values), rates, 'fr')).toEqual(said);
});

test('nothing is said of a tax that nobody spoke of', () => expect(mentionsOf(null, [], 'fr')).toEqual([]));

test.each([
  ['TVA non applicable, art. 293 B du CGI', ''],
  ['Association loi 1901. TVA non applicable, art. 293 B du CGI.', 'Association loi 1901.'],
  ['Préfecture de la Drôme · TVA non applicable', 'Préfecture de la Drôme'],
  ['Pas d’escompte', 'Pas d’escompte'],
])('what was written by hand, %s, keeps %s', (written, kept) => expect(withoutTax(written)).toBe(kept));

test('rates are said as people write them', () => {
  expect([rateName(550, 'fr'), rateName(2_000, 'en'), rateName(null, 'fr')]).toEqual([
    '5,5 %',
    '20%',
    'exonéré',
  ]);
});
