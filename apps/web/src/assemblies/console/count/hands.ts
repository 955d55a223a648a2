/** A count of hands or paper as it is being entered: nothing where nobody has written yet. */
export interface Hands {
  for: number | null;
  against: number | null;
  abstention: number | null;
  blank: number | null;
  null: number | null;
}

export const noHands: Hands = { for: null, against: null, abstention: null, blank: null, null: null };

export const parts = ['for', 'against', 'abstention', 'blank', 'null'] as const;

/** Voices counted so far. */
export const totalOf = (hands: Hands): number => parts.reduce((sum, part) => sum + (hands[part] ?? 0), 0);

/** Nothing entered at all: a scrutineer may have noted the count elsewhere. */
export const isEmpty = (hands: Hands): boolean => parts.every((part) => hands[part] === null);

/** The count with everyone else for: what is left of the voices in the room. Never below zero. */
export const restFor = (hands: Hands, voices: number): Hands => ({
  ...hands,
  for: Math.max(0, voices - totalOf({ ...hands, for: null })),
});

/** What the API is told: what was left empty is zero. */
export const countsOf = (hands: Hands) => ({
  for: hands.for ?? 0,
  against: hands.against ?? 0,
  abstention: hands.abstention ?? 0,
  blank: hands.blank ?? 0,
  null: hands.null ?? 0,
});
