import { searchable } from '@etabli/kernel/names';
import type { BoardsChoicesInput, PreviewBoardsQuery } from '../../gql/commissions.js';

export type Preview = PreviewBoardsQuery['previewBoards'];
export type BoardShown = Preview['boards'][number];
export type ListShown = BoardShown['lists'][number];
export type PersonShown = Preview['people'][number];

interface BoardDecision {
  skip?: boolean;
  commissionId?: string | null;
  name?: string;
  lists?: Record<number, { stage: string; finishes: boolean }>;
}

/** What was decided of a file so far, kept on this device; the rest is proposed by the house. */
export interface Decisions {
  boards: Record<number, BoardDecision>;
  people: Record<string, string | null>;
}

export const undecided: Decisions = { boards: {}, people: {} };

/** Something decided about a board. Another commission has other columns: its lists are proposed anew. */
export function decideBoard(decisions: Decisions, board: number, said: BoardDecision): Decisions {
  const before = decisions.boards[board] ?? {};
  const lists = 'commissionId' in said ? {} : { ...before.lists, ...said.lists };
  return { ...decisions, boards: { ...decisions.boards, [board]: { ...before, ...said, lists } } };
}

/** Decisions as the API hears them. */
export const choicesOf = ({ boards, people }: Decisions): BoardsChoicesInput => ({
  boards: Object.entries(boards).map(([board, { lists = {}, ...said }]) => ({
    ...said,
    board: Number(board),
    lists: Object.entries(lists).map(([list, column]) => ({ ...column, list: Number(list) })),
  })),
  people: Object.entries(people).map(([key, personId]) => ({ key, personId })),
});

/** The columns a list may go to: those there are, those that lists bring, each once, in order. */
export function columnsFor({
  stages,
  lists,
}: Pick<BoardShown, 'stages' | 'lists'>): { name: string; isNew: boolean }[] {
  const named = new Map(stages.map((name) => [wordsOf(name), { name, isNew: false }]));
  for (const name of lists.flatMap((list) => [list.stage, list.archived ? '' : list.name.slice(0, 60)])) {
    const key = wordsOf(name);
    if (name !== '' && !named.has(key)) named.set(key, { name, isNew: true });
  }
  return [...named.values()];
}

const wordsOf = (name: string): string => searchable(name) || name;
