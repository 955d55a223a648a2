import { Refusal } from '@etabli/kernel';
import {
  electronicFormatIBAN,
  friendlyFormatIBAN,
  isSEPACountry,
  isValidBIC,
  ValidationErrorsIBAN,
  validateIBAN,
} from 'ibantools';

/** Why an account number cannot be taken, in the order in which people meet it while typing. */
export type IbanFault =
  | 'empty'
  | 'country'
  | 'short'
  | 'long'
  | 'characters'
  | 'check-digits'
  | 'outside-sepa';

/** An account number without spaces and in capitals, as files and the database keep it. */
export const compactIban = (typed: string): string => electronicFormatIBAN(typed) ?? '';

/** In groups of four, as people read it. */
export const friendlyIban = (iban: string): string => friendlyFormatIBAN(iban, ' ') ?? iban;

/** Enough to recognise one's account, too little to use it: `FR76 •••• 4567`. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;

/** French account numbers have 27 characters; of others the table of ISO 13616 knows the length. */
const lengthFault = (iban: string): IbanFault => {
  const shorter = validateIBAN(`${iban}0`).errorCodes;
  return iban.length > 14 && shorter.includes(ValidationErrorsIBAN.WrongBBANLength) && isTooLong(iban)
    ? 'long'
    : 'short';
};

/** Whether taking characters off the end would give a number of the right length. */
const isTooLong = (iban: string): boolean =>
  Array.from({ length: Math.max(0, iban.length - 14) }, (_, i) => iban.slice(0, -(i + 1))).some(
    (start) => !validateIBAN(start).errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength),
  );

/**
 * What is wrong with an account number (ISO 13616: country, length, structure, check digits by mod 97), or null.
 *
 * @param typed with or without spaces, in any case
 */
export function ibanFault(typed: string): IbanFault | null {
  const iban = compactIban(typed);
  if (iban === '') return 'empty';
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return isSEPACountry(iban.slice(0, 2)) ? null : 'outside-sepa';
  const has = (code: ValidationErrorsIBAN) => errorCodes.includes(code);
  if (has(ValidationErrorsIBAN.NoIBANCountry)) return iban.length < 2 ? 'short' : 'country';
  if (has(ValidationErrorsIBAN.WrongBBANLength)) return lengthFault(iban);
  return has(ValidationErrorsIBAN.WrongBBANFormat) ? 'characters' : 'check-digits';
}

/** The account number as it is kept. Refuses what `ibanFault` names. */
export function readIban(typed: string, field = 'iban'): string {
  const fault = ibanFault(typed);
  if (fault) throw new Refusal(`sepa.iban-${fault}`, {}, field);
  return compactIban(typed);
}

/** The bank's code (ISO 9362, 8 or 11 characters), or null where nothing is typed: inside the SEPA area it may be left out. */
export function readBic(typed: string | null | undefined, field = 'bic'): string | null {
  const bic = (typed ?? '').replace(/\s/g, '').toUpperCase();
  if (bic === '') return null;
  if (!isValidBIC(bic)) throw new Refusal('sepa.bic-wrong', {}, field);
  return bic;
}

/** The remainder by 97 of letters and digits, letters read as 10 to 35 (ISO 7064, as ISO 13616 uses it). */
function modulo97(text: string): number {
  return [...text].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

/**
 * The creditor identifier given by the bank (ICS in France). Its check digits leave out the three characters
 * of the creditor's business, which one may change freely (EPC262-08, Creditor Identifier Overview).
 */
export function readCreditorId(typed: string, field = 'creditorId'): string {
  const ics = typed.replace(/\s/g, '').toUpperCase();
  const shape = /^([A-Z]{2})(\d{2})[A-Z0-9]{3}([A-Z0-9]{1,28})$/.exec(ics);
  const right = shape && modulo97(`${shape[3]}${shape[1]}${shape[2]}`) === 1;
  if (!right) throw new Refusal('sepa.creditor-id-wrong', {}, field);
  return ics;
}
