import fc from 'fast-check';
import { composeIBAN, isValidIBAN } from 'ibantools';
import {
  compactIban,
  friendlyIban,
  ibanFault,
  maskedIban,
  readBic,
  readCreditorId,
  readIban,
} from './accounts.js';

test.each([
  ['FR76 3000 6000 0112 3456 7890 189', null],
  ['fr7630006000011234567890189', null],
  ['DE33100205000001194700', null],
  ['', 'empty'],
  ['F', 'short'],
  ['ZZ761234', 'country'],
  ['FR76 3000 6000 0112', 'short'],
  ['FR76 3000 6000 0112 3456 7890 1890', 'long'],
  ['FR76 3000 6000 0112 3456 7890 198', 'check-digits'],
  ['FR77 3000 6000 0112 3456 7890 189', 'check-digits'],
  ['DE3310020500000119470A', 'characters'],
  ['SA0380000000608010167519', 'outside-sepa'],
])('ISO 13616: %s → %s', (typed, fault) => {
  expect(ibanFault(typed)).toBe(fault);
});

test('a right account number is kept compact, read in fours, and shown masked', () => {
  const iban = readIban(' fr76 3000 6000 0112 3456 7890 189');
  expect(iban).toBe('FR7630006000011234567890189');
  expect(friendlyIban(iban)).toBe('FR76 3000 6000 0112 3456 7890 189');
  expect(maskedIban(iban)).toBe('FR76 •••• 0189');
});

test('a wrong one is refused beside its field', () => {
  expect(() => readIban('FR00', 'mandate.iban')).toThrow(
    expect.objectContaining({ code: 'sepa.iban-short', field: 'mandate.iban' }),
  );
});

test('a digit typed wrong, or two neighbours exchanged, is always seen', () => {
  const digits = fc.stringMatching(/^\d{10}$/);
  fc.assert(
    fc.property(digits, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (account, place, shift) => {
      const iban = composeIBAN({ countryCode: 'DE', bban: `10020500${account}` }) as string;
      const i = 12 + place;
      const wrong = iban.slice(0, i) + String((Number(iban[i]) + shift) % 10) + iban.slice(i + 1);
      expect(ibanFault(iban)).toBeNull();
      expect(ibanFault(wrong)).toBe('check-digits');
    }),
  );
});

test.each([
  'MD24AG000225100013104168',
  'RS35260005601001611379',
  'AL47212110090000000235698741',
  'MT84MALT011000012345MTLCAST001S',
])('EPC409-09: %s is of the SEPA area, and right', (iban) => {
  expect(ibanFault(iban)).toBeNull();
  expect(isValidIBAN(iban)).toBe(true);
});

test.each([
  ['agri fr pp', 'AGRIFRPP'],
  ['AGRIFRPP882', 'AGRIFRPP882'],
  ['', null],
  [null, null],
])('ISO 9362: %s → %s', (typed, bic) => {
  expect(readBic(typed)).toBe(bic);
});

test('a code of a bank that cannot be one is refused', () => {
  expect(() => readBic('AGRIFR')).toThrow(expect.objectContaining({ code: 'sepa.bic-wrong', field: 'bic' }));
});

test('EPC262-08: a creditor identifier is checked without the code of the business', () => {
  expect(readCreditorId('de98 zzz 09999999999')).toBe('DE98ZZZ09999999999');
  expect(readCreditorId('DE98A1B09999999999')).toBe('DE98A1B09999999999');
  expect(() => readCreditorId('DE97ZZZ09999999999')).toThrow(
    expect.objectContaining({ code: 'sepa.creditor-id-wrong' }),
  );
  expect(compactIban('')).toBe('');
});
