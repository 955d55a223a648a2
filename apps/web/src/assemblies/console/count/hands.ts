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

/** A count handed in, to be corrected. */
export const handsOf = (counts: Record<keyof Hands, number>): Hands => ({
  for: counts.for,
  against: counts.against,
  abstention: counts.abstention,
  blank: counts.blank,
  null: counts.null,
});

/** The hands of every college together. */
export function sumOfColleges(all: readonly Hands[]): Hands {
  const sum = { ...noHands };
  for (const hands of all) for (const part of parts) sum[part] = (sum[part] ?? 0) + (hands[part] ?? 0);
  return sum;
}

/** What the API is told of each college, in the order in which they are shown. */
export const everyCollege = (colleges: readonly { collegeId: string | null }[], hands: readonly Hands[]) =>
  colleges.map(({ collegeId }, index) => ({ collegeId, counts: countsOf(hands[index] ?? noHands) }));
