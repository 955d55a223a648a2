/** An account number in fours, as banks print an IBAN; a narrow page may break it between two. */
export const grouped = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ');
