/** An account number that checks, of nobody. */
export function ibanOf(number: number): string {
  const bban = `3000600001${String(number).padStart(11, '0')}89`;
  const rest = BigInt(`${bban}152700`) % 97n;
  return `FR${String(98n - rest).padStart(2, '0')}${bban}`;
}
