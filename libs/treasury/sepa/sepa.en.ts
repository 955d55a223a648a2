import { formatDate, type SameMessages } from '@etabli/kernel';
import type { sepaFr } from './sepa.fr.js';

export const sepaEn: SameMessages<typeof sepaFr> = {
  'sepa.iban-empty': 'Give the IBAN of the account.',
  'sepa.iban-country': 'An IBAN begins with the two letters of a country, such as FR. Check its beginning.',
  'sepa.iban-short': 'Characters are missing from this IBAN. A French one has 27.',
  'sepa.iban-long': 'This IBAN has too many characters. A French one has 27.',
  'sepa.iban-characters': 'A character cannot stand where it is. Copy the IBAN from your bank details.',
  'sepa.iban-check-digits':
    'A digit is wrong, or two are swapped: the check digits of this IBAN do not match. Read your bank details again.',
  'sepa.iban-outside-sepa': 'This country is outside the SEPA area: the account cannot be debited.',
  'sepa.bic-wrong': 'A BIC has 8 or 11 characters, such as AGRIFRPP. You may leave it empty.',
  'sepa.creditor-id-wrong': 'This creditor identifier (ICS) is not right. Copy it from the bank’s letter.',
  'sepa.rum-wrong':
    'A mandate reference (RUM) has at most 35 characters: plain letters, digits, hyphens, no space.',
  'sepa.qr-amount': 'There is nothing to transfer.',
  'sepa.qr-too-long': 'This text is too long for the QR code of a transfer.',
  'sepa.bank-closed': ({ next }) =>
    `Banks are closed on that day. The first possible day is ${formatDate(next, 'en')}.`,
  'sepa.notice-too-short': ({ days, earliest }) =>
    `Everybody must be told ${days} days before. The first possible day is ${formatDate(earliest, 'en')}.`,
};
