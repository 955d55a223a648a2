/** An account number in fours, as banks print an IBAN. */
export const grouped = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1\u00a0');
