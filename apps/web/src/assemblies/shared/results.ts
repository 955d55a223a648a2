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
  proclaimed(votes).at(-1);

const proclaimed = <Vote extends VoteCourse>(votes: readonly Vote[]): Vote[] =>
  votes.filter(({ proclaimedAt, cancelledAt }) => proclaimedAt && !cancelledAt);

/** The results one reads of an item: every round of an election, as each may fill a seat; of a text, the one that settled it. */
export const resultsOf = <Result extends { election: unknown }>(
  votes: readonly (VoteCourse & { id: string; result: Result | null })[],
): (Result & { voteId: string })[] => {
  const results = proclaimed(votes).flatMap(({ id: voteId, result }) =>
    result ? { ...result, voteId } : [],
  );
  return results.at(-1)?.election ? results : results.slice(-1);
};
