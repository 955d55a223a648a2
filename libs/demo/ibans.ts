/** The account of the house: the example that the standard of French account numbers gives. */
export const HOUSE_IBAN = 'FR7630006000011234567890189';

/** An account number that checks, of nobody. */
export function ibanOf(number: number): string {
  const bban = `3000600001${String(number).padStart(11, '0')}89`;
  const rest = BigInt(`${bban}152700`) % 97n;
  return `FR${String(98n - rest).padStart(2, '0')}${bban}`;
}
