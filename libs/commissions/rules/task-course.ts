/** What of a task can be written anew, as its history keeps it. */
export interface TaskFields {
  title: string;
  description: string;
  dueOn: string | null;
  estimateMinutes: number | null;
  stageId: string;
  position: string;
  finishedAt: string | null;
  removedAt: string | null;
}

/** What is put on a task and taken off it. */
export type TaskPart =
  | 'holder'
  | 'item'
  | 'item-done'
  | 'comment'
  | 'attachment'
  | 'label'
  | 'link'
  | 'needs';

/** A part put on (`on`) or taken off; `id` is the person, the item, the label… */
export interface PartTurn {
  part: TaskPart;
  id: string;
  on: boolean;
}

/** One line of a task’s history: fields before and after, or one part turned on or off. */
export type TaskTurn =
  | { fields: { before: Partial<TaskFields>; after: Partial<TaskFields> } }
  | { turn: PartTurn };

/** What happened to a task, in a word; other nouns of the area may add theirs. */
export type TaskEventKind =
  | 'opened'
  | 'imported'
  | 'shown'
  | 'renamed'
  | 'described'
  | 'postponed'
  | 'estimated'
  | 'moved'
  | 'finished'
  | 'reopened'
  | 'removed'
  | 'restored'
  | 'undone'
  | 'item-renamed'
  | PartKind;

const partKinds = {
  holder: ['taken', 'given-back'],
  item: ['item-added', 'item-removed'],
  'item-done': ['item-checked', 'item-unchecked'],
  comment: ['commented', 'comment-removed'],
  attachment: ['attached', 'detached'],
  label: ['labelled', 'unlabelled'],
  link: ['linked', 'unlinked'],
  needs: ['needs-added', 'needs-removed'],
} as const satisfies Record<TaskPart, readonly [string, string]>;
type PartKind = (typeof partKinds)[TaskPart][number];

/** The word for a part turned on or off. */
export const kindOfTurn = ({ part, on }: PartTurn): PartKind => partKinds[part][on ? 0 : 1];

const fieldKinds = {
  title: 'renamed',
  description: 'described',
  dueOn: 'postponed',
  estimateMinutes: 'estimated',
} as const;

/** The fields that a description really changes: each is a line of history. */
export function differences(
  now: TaskFields,
  wanted: Partial<Pick<TaskFields, keyof typeof fieldKinds>>,
): { kind: TaskEventKind; before: Partial<TaskFields>; after: Partial<TaskFields> }[] {
  return (Object.keys(fieldKinds) as (keyof typeof fieldKinds)[]).flatMap((field) =>
    wanted[field] === undefined || wanted[field] === now[field]
      ? []
      : [{ kind: fieldKinds[field], before: { [field]: now[field] }, after: { [field]: wanted[field] } }],
  );
}

/**
 * How a change is taken back: the turn that brings back what stood before. Null when it cannot be, because the task has
 * changed again there since, or because what was shown to everybody was seen.
 *
 * @param now the fields as they are; a part is checked where it is turned.
 * @param at the instant of the taking back: from then on, a task opened by mistake is off the board.
 */
export function undoing(kind: string, change: TaskTurn, now: TaskFields, at: string): TaskTurn | null {
  if (kind === 'shown') return null;
  if (kind === 'opened' || kind === 'imported') {
    return now.removedAt === null
      ? { fields: { before: { removedAt: null }, after: { removedAt: at } } }
      : null;
  }
  if ('turn' in change) return { turn: { ...change.turn, on: !change.turn.on } };
  const { before, after } = change.fields;
  const fields = Object.keys(after) as (keyof TaskFields)[];
  return fields.every((field) => now[field] === after[field])
    ? { fields: { before: after, after: before } }
    : null;
}
