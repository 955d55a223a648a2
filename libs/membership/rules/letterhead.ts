interface Address {
  street: string;
  postcode: string;
  city: string;
}

/** Where an association sits, on one line; empty when it is not known. */
export const seatOf = ({ street, postcode, city }: Address): string =>
  [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');

/** The association at the head of its papers: its seat when it is known, then those of the lines given that say something. */
export function letterheadOf(
  association: { name: string } & (Address | { seat: string }),
  more: readonly (string | null | undefined)[] = [],
): { name: string; lines: string[] } {
  const seat = 'seat' in association ? association.seat : seatOf(association);
  return { name: association.name, lines: [seat, ...more].filter((line): line is string => Boolean(line)) };
}
