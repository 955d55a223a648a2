import { type Cents, Refusal, type RefusalDetails } from '@etabli/kernel';

/** The largest amount a line may have, in cents either way: what a whole number of the database and of GraphQL holds. */
export const LARGEST: Cents = 2_147_483_647;

/**
 * A decimal number as whole cents, read digit by digit: `12`, `12.3`, `8.850`, `-1 234,50`.
 *
 * @param mark what separates decimals
 * @param where said in the refusal: a line, an element
 * Refuses `statements.amount-unreadable`, `statements.amount-fraction` (less than a cent is left over) and
 * `statements.amount-too-large`.
 */
export function centsOf(text: string, mark: '.' | ',', where: RefusalDetails): Cents {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  const match = (mark === '.' ? /^([+-]?)(\d*)(?:\.(\d*))?$/ : /^([+-]?)(\d*)(?:,(\d*))?$/).exec(plain);
  const [, sign = '', whole = '', decimals = ''] = match ?? [];
  if (!match || whole + decimals === '')
    throw new Refusal('statements.amount-unreadable', { ...where, text });
  if (!/^\d{0,2}0*$/.test(decimals)) throw new Refusal('statements.amount-fraction', { ...where, text });
  const cents = BigInt(whole + decimals.slice(0, 2).padEnd(2, '0'));
  if (cents > BigInt(LARGEST)) throw new Refusal('statements.amount-too-large', { ...where, text });
  return sign === '-' ? 0 - Number(cents) : Number(cents);
}
