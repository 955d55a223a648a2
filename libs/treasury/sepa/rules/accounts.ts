import { Refusal } from '@etabli/kernel';

/** Why an account number cannot be taken, in the order in which people meet it while typing. */
export type IbanFault =
  | 'empty'
  | 'country'
  | 'short'
  | 'long'
  | 'characters'
  | 'check-digits'
  | 'outside-sepa';

/**
 * What follows the check digits in each country of the SEPA area (registry of ISO 13616; EPC409-09 for the list):
 * so many digits (`n`), letters (`a`) or either (`c`).
 */
const STRUCTURES: Record<string, string> = {
  AD: '8n12c',
  AL: '8n16c',
  AT: '16n',
  BE: '12n',
  BG: '4a6n8c',
  CH: '5n12c',
  CY: '8n16c',
  CZ: '20n',
  DE: '18n',
  DK: '14n',
  EE: '16n',
  ES: '20n',
  FI: '14n',
  FR: '10n11c2n',
  GB: '4a14n',
  GI: '4a15c',
  GR: '7n16c',
  HR: '17n',
  HU: '24n',
  IE: '4c14n',
  IS: '22n',
  IT: '1a10n12c',
  LI: '5n12c',
  LT: '16n',
  LU: '3n13c',
  LV: '4a13c',
  MC: '10n11c2n',
  MD: '20c',
  ME: '18n',
  MK: '3n10c2n',
  MT: '4a5n18c',
  NL: '4a10n',
  NO: '11n',
  PL: '24n',
  PT: '21n',
  RO: '4a16c',
  RS: '18n',
  SE: '20n',
  SI: '15n',
  SK: '20n',
  SM: '1a10n12c',
  VA: '18n',
};

const SIGNS: Record<string, string> = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' };

/** The parts of a structure: how many of which sign. */
const partsOf = (structure: string): [number, string][] =>
  [...structure.matchAll(/(\d+)([nac])/g)].map(([, count, sign]) => [Number(count), sign as string]);

const lengthOf = (structure: string): number => partsOf(structure).reduce((sum, [count]) => sum + count, 4);

const shapeOf = (structure: string): RegExp =>
  new RegExp(
    `^[A-Z]{2}[0-9]{2}${partsOf(structure)
      .map(([count, sign]) => `${SIGNS[sign]}{${count}}`)
      .join('')}$`,
  );

/** The remainder by 97 of letters and digits, letters read as 10 to 35 (ISO 7064, as ISO 13616 uses it). */
const modulo97 = (text: string): number =>
  [...text].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);

const checks = (iban: string): boolean =>
  /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(iban) && modulo97(`${iban.slice(4)}${iban.slice(0, 4)}`) === 1;

/** An account number without spaces, hyphens or case, as files and the database keep it. */
export const compactIban = (typed: string): string => typed.replace(/[\s\u202f\u00a0.-]/g, '').toUpperCase();

/** In groups of four, as people read it. */
export const friendlyIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** Enough to recognise one's account, too little to use it: `FR76 •••• 4567`. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;

/**
 * What is wrong with an account number (ISO 13616: country, length, structure, check digits by mod 97), or null.
 *
 * @param typed with or without spaces, in any case
 */
export function ibanFault(typed: string): IbanFault | null {
  const iban = compactIban(typed);
  if (iban.length < 2) return iban === '' ? 'empty' : 'short';
  const structure = STRUCTURES[iban.slice(0, 2)];
  if (!structure) return checks(iban) ? 'outside-sepa' : 'country';
  const length = lengthOf(structure);
  if (iban.length !== length) return iban.length < length ? 'short' : 'long';
  if (!shapeOf(structure).test(iban)) return 'characters';
  return checks(iban) ? null : 'check-digits';
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
  if (!/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)) throw new Refusal('sepa.bic-wrong', {}, field);
  return bic;
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
