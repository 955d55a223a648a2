import type { TransferBoard } from '../transfers/board.js';
import { type BoardChoice, cut, type ListChoice, stageNamed, wordsOf } from './choices.js';
import type { BoardPreview, ImportedPersonPreview, ListPreview } from './preview.types.js';
import type { Understanding } from './reader.js';

/** What becomes of each board, counted. */
export const boardPreviews = ({ reading, known, choices }: Understanding): BoardPreview[] =>
  choices.boards.map((choice) => {
    const stages = known.commissions.find(({ id }) => id === choice.commissionId)?.stages ?? [];
    const board = reading.boards[choice.board] as TransferBoard;
    return {
      ...choice,
      title: board.name,
      archived: board.archived,
      stages: stages.map(({ name }) => name),
      ...counts(board, choice),
      lists: choice.lists.map((list) => listPreview(list, board, stages)),
    };
  });

function listPreview(choice: ListChoice, board: TransferBoard, stages: { name: string }[]): ListPreview {
  const { name = '', archived = false, cards = [] } = board.lists[choice.list] ?? {};
  const isNew = choice.stage !== '' && !stageNamed(choice.stage, stages);
  return { ...choice, name, archived, cards: cards.length, isNew };
}

function counts({ lists }: TransferBoard, choice: BoardChoice) {
  const cards = lists.flatMap((list, at) => {
    const finishes = choice.lists.some((one) => one.list === at && one.finishes);
    return list.cards.map((card) => ({
      card,
      done: card.done || finishes,
      archived: card.archived || list.archived,
    }));
  });
  const sum = (of: (one: (typeof cards)[number]) => number) =>
    cards.reduce((total, one) => total + of(one), 0);
  return {
    cards: cards.length,
    done: sum(({ done }) => Number(done)),
    archivedCards: sum(({ archived }) => Number(archived)),
    items: sum(({ card }) => card.checklists.reduce((total, { items }) => total + items.length, 0)),
    comments: sum(({ card }) => card.comments.length),
    attachments: sum(({ card }) => card.attachments.length),
  };
}

/** The people of the file, those with most to do first. Who they are is looked up by the one who asks. */
export function peoplePreviews({
  reading,
  choices,
}: Understanding): (Omit<ImportedPersonPreview, 'person'> & { personId: string | null })[] {
  const cards = reading.boards.flatMap(({ lists }) => lists.flatMap((list) => list.cards));
  const held = tally(cards.flatMap(({ assignees }) => assignees));
  const wrote = tally(cards.flatMap(({ comments }) => comments.flatMap(({ author }) => author ?? [])));
  const people = reading.people.map(({ key, name, username }, at) => {
    const { personId = null, how = 'nobody' } = choices.people[at] ?? {};
    return { key, name, username, personId, how, cards: held.get(key) ?? 0, comments: wrote.get(key) ?? 0 };
  });
  return people.sort((a, b) => b.cards + b.comments - a.cards - a.comments || a.name.localeCompare(b.name));
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Labels of the boards taken in that are not there yet. */
export function newLabels({ reading, choices, labels }: Understanding): string[] {
  const known = new Set(labels.map(({ name }) => wordsOf(name)));
  const found = choices.boards
    .filter(({ skip }) => !skip)
    .flatMap(({ board }) => reading.boards[board]?.lists ?? [])
    .flatMap(({ cards }) => cards.flatMap((card) => card.labels.map((name) => cut(name, 60))));
  const fresh = new Map(found.filter(Boolean).map((name) => [wordsOf(name), name]));
  return [...fresh].filter(([words]) => !known.has(words)).map(([, name]) => name);
}
