import type { Part } from '@etabli/ui';

export interface Counts {
  for: number;
  against: number;
  abstention: number;
  blank: number;
  null: number;
}

/** What a bar shows of a count: for, against and abstentions always, blanks and nulls when there are some. */
export const partsOf = (counts: Counts): Part[] =>
  (['for', 'against', 'abstention', 'blank', 'null'] as const)
    .map((choice) => ({ choice, count: counts[choice] }))
    .filter(({ choice, count }) => count > 0 || choice === 'for' || choice === 'against');

interface VoteCourse {
  proclaimedAt: string | null;
  cancelledAt: string | null;
}

/** The vote that settled an item: the last proclaimed and not set aside. */
export const settled = <Vote extends VoteCourse>(votes: readonly Vote[]): Vote | undefined =>
  votes.findLast(({ proclaimedAt, cancelledAt }) => proclaimedAt && !cancelledAt);
