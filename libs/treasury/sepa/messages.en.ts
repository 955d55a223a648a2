import { formatDate, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
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

  'sepa.no-account':
    'The house has no account to receive money yet. The treasurer gives it under “Direct debits”.',
  'sepa.no-creditor-id': 'Without a creditor identifier (ICS), given by the bank, nobody can be debited.',
  'sepa.creditor-not-pending': 'This account awaits no approval: another was proposed or approved since.',
  'sepa.creditor-by-another': 'Another person must approve the account you proposed.',
  'sepa.approvers-only': 'Only the chair and the treasurer approve.',
  'sepa.treasurers-only': 'The treasurer looks after this.',
  'sepa.changed-meanwhile': 'Somebody has just done the same. Reload the page.',

  'sepa.mandate-not-yours': 'Only its holder changes the account of this mandate.',
  'sepa.mandate-there': 'There is a mandate already. Change its account, or revoke it first.',
  'sepa.mandate-proposed': 'This paper mandate waits for a second person to read it.',
  'sepa.mandate-active': 'This mandate is in use.',
  'sepa.mandate-paused': 'This mandate is paused.',
  'sepa.mandate-revoked': 'This mandate is revoked.',
  'sepa.mandate-lapsed': 'This mandate has lapsed: it was not used for 36 months. A new one is needed.',
  'sepa.mandate-used': 'This mandate was for one payment.',
  'sepa.mandate-confirmed': 'This mandate waits for nobody to read it.',
  'sepa.mandate-by-another': 'Another person must read the mandate you entered.',
  'sepa.mandate-not-paused': 'This mandate is not paused.',
  'sepa.signed-later': 'A mandate is entered once signed: this day is to come.',
  'sepa.rum-taken': 'This reference (RUM) is that of another mandate.',

  'sepa.nothing-to-debit': 'Nothing can be debited on that day. The list of exclusions says why.',
  'sepa.debited-meanwhile': 'One of these dues has just been put into another batch. Reload the page.',
  'sepa.too-late': ({ by }) => `The bank had to receive this file by ${by}. Prepare a batch for another day.`,
  'sepa.file-faulty': ({ where }) =>
    `The bank would refuse this file (${where}). Correct the mandate concerned, then prepare it again.`,
  'sepa.batch-by-another': 'Another person must approve the batch you prepared.',
  'sepa.batch-cancelled': 'This batch is cancelled.',
  'sepa.batch-approved': 'This batch is approved already.',
  'sepa.batch-not-approved': 'A second person must approve this batch first.',
  'sepa.batch-downloaded': 'The file has left already: ask the bank to withdraw it.',
  'sepa.batch-not-downloaded': 'The file has not been downloaded for the bank yet.',
  'sepa.batch-collected': 'The money of this batch is recorded already.',
  'sepa.batch-not-due': 'The day of the debit has not come yet.',
  'sepa.debit-prepared': 'This debit has not left for the bank yet.',
  'sepa.debit-approved': 'This debit has not left for the bank yet.',
  'sepa.debit-returned': 'This debit is already noted as returned.',
  'sepa.debit-not-returned': 'This debit is not noted as returned.',
  'sepa.debited-again': 'This due is already in another batch: cancel that one first.',
  'sepa.debit-aside': 'This debit had been taken out of the file.',
  'sepa.debit-cancelled': 'This debit is cancelled.',
  'sepa.returned-when': 'A debit comes back between the day it was taken and today.',
  'sepa.return-code': 'The bank’s reason has four signs, such as AM04 or MD06.',
};
