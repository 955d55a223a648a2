import { type Item, isDone, underWay } from '../../console/course.js';

type Elects = Pick<Item, 'id' | 'kind' | 'withdrawnAt' | 'votes'> & {
  election?: { college: { id: string } | null } | null;
};

/** Counted, its result not said yet, and nothing asked for before it may be said with the others. */
const isCounted = (item: Elects): boolean => {
  const vote = underWay({ votes: [...item.votes] });
  return Boolean(vote?.closedAt) && vote?.result?.verdict !== 'unsettled';
};

/**
 * Where the colleges of an agenda stand, from an item of theirs that is counted: those that have not voted yet, in order, and how
 * many wait for their result. Null for any other item, and for a result that asks for another ballot, which is said at once.
 */
export function collegesFrom<One extends Elects>(
  agenda: readonly One[],
  item: Elects,
): { left: One[]; counted: number } | null {
  if (!item.election?.college || !isCounted(item)) return null;
  const all = agenda.filter(({ election }) => election?.college);
  return {
    left: all.filter((one) => one.id !== item.id && !isDone(one) && !isCounted(one)),
    counted: all.filter(isCounted).length,
  };
}
