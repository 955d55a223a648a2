interface Seated {
  id: string;
  name: string;
  seats: readonly { person: { id: string } }[];
}

/** A commission hours may be given to, and whether the person who gives them is in it. */
export interface Offered {
  id: string;
  name: string;
  own: boolean;
}

/** Commissions to choose from, those the person is in first, in the association's order otherwise. */
export function ownFirst(commissions: readonly Seated[], personId: string | undefined): Offered[] {
  return commissions
    .map(({ id, name, seats }) => ({ id, name, own: seats.some(({ person }) => person.id === personId) }))
    .sort((a, b) => Number(b.own) - Number(a.own));
}

/** Which one is chosen to begin with: the person's first, none for who is in none. */
export const likeliest = ([first]: readonly Offered[]): string => (first?.own ? first.id : '');
