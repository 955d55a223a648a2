/**
 * The short reference of a due: `RF` and two check digits, then six letters. It is a creditor reference of ISO 11649
 * (which SEPA transfers, QR codes and CAMT statements carry as such), and short enough to be typed by hand.
 *
 * Digits and letters each have their places, so a mistaken O or 0, I or 1, S or 5 says by its place what it is. The letters
 * leave out I, L, O, U, which are taken for others, and A, E, so that no word is ever spelled.
 */
export const REFERENCE_LETTERS = 'BCDFGHJKMNPQRSTVWXYZ';

/** How many letters follow the check digits. */
export const REFERENCE_BODY = 6;

/** How many references there are: 20 to the power 6. An association that used them all would begin again. */
export const REFERENCES = REFERENCE_LETTERS.length ** REFERENCE_BODY;

/** `RF`, two digits, six letters, without spaces: as it is stored. */
export const REFERENCE_SHAPE = new RegExp(`^RF\\d{2}[${REFERENCE_LETTERS}]{${REFERENCE_BODY}}$`);

/** Prime to the number of references: neighbours in the count are far apart in their letters. */
const STEP = 24_743_917;

/** ISO 7064 MOD 97-10 of digits and capital letters, a letter counting for two digits (A is 10, Z is 35). */
function remainder(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The two check digits of the letters of a reference (ISO 11649, as IBAN counts them). */
export const checkDigits = (body: string): string => String(98 - remainder(`${body}RF00`)).padStart(2, '0');

/**
 * The reference of the n-th due of an association, compact: `RF45BKCMTQ`. Two numbers give two references, as long as fewer
 * than `REFERENCES` are used.
 *
 * @param sequence whole number from 0 (RangeError otherwise)
 */
export function referenceOf(sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 0) throw new RangeError(`not a rank: ${sequence}`);
  let place = (BigInt(sequence) * BigInt(STEP) + 7_654_321n) % BigInt(REFERENCES);
  let body = '';
  for (let letter = 0; letter < REFERENCE_BODY; letter++) {
    body = `${REFERENCE_LETTERS[Number(place % 20n)]}${body}`;
    place /= 20n;
  }
  return `RF${checkDigits(body)}${body}`;
}

/** Is this, exactly and compact, a reference whose check digits are right? */
export const isReference = (text: string): boolean =>
  REFERENCE_SHAPE.test(text) && remainder(`${text.slice(4)}${text.slice(0, 4)}`) === 1;

/** As it is printed and read aloud, in groups of four (ISO 11649): `RF45 BKCM TQ`. */
export const printedReference = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1 ');
