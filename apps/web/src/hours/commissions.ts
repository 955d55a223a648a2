interface Seated {
  id: string;
  name: string;
  seats: readonly { person: { id: string } }[];
}

/** Commissions to choose from, those the person is in first, in the association's order otherwise. */
export function ownFirst<One extends Seated>(
  commissions: readonly One[],
  personId: string | undefined,
): One[] {
  const sits = ({ seats }: One) => seats.some(({ person }) => person.id === personId);
  return [...commissions].sort((a, b) => Number(sits(b)) - Number(sits(a)));
}
