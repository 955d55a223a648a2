/** The account of the house, on its statements and its papers: the example of the standard of French account numbers. */
export const HOUSE_IBAN = 'FR7630006000011234567890189';

/** An account number that checks, of nobody. */
export function ibanOf(number: number): string {
  const bban = `3000600001${String(number).padStart(11, '0')}89`;
  const rest = BigInt(`${bban}152700`) % 97n;
  return `FR${String(98n - rest).padStart(2, '0')}${bban}`;
}
