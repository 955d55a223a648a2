/**
 * What a column holds: a plain `value`; the id of a row of another table of the archive; a `person`, a `file`; the `turn` of a
 * history line, whose ids are those of the parts it speaks of; or the `figures` of a round, whose objections name people. `?` when
 * it may be empty.
 */
export type Holds =
  | 'value'
  | 'turn'
  | 'figures'
  | 'person'
  | 'person?'
  | 'file'
  | 'file?'
  | ArchiveTable
  | `${ArchiveTable}?`;

export interface TableShape {
  columns: Record<string, Holds>;
  /** Which rows; all unless said. `r` is the row. */
  where?: string;
}

/** What stands on boards and in missions. */
export const boardTables = [
  'commission',
  'mandate',
  'mandate_ending',
  'charter',
  'mission',
  'mission_sheet',
  'mission_seat',
  'mission_call',
  'stage',
  'label',
  'task_series',
  'task_series_holder',
  'task',
  'task_assignee',
  'checklist_item',
  'task_comment',
  'task_mention',
  'task_mention_read',
  'task_attachment',
  'task_link',
  'task_label',
  'task_dependency',
  'task_event',
] as const;

/** What was said, decided, given and told. */
export const recordTables = [
  'meeting',
  'meeting_person',
  'meeting_point',
  'round',
  'round_voice',
  'meeting_line',
  'meeting_correction',
  'decision',
  'decision_review',
  'volunteer_hours',
  'volunteer_hours_ruling',
  'report',
  'report_text',
  'report_picture',
  'commission_document',
] as const;

/** Every table of the commissions, in the order in which rows may refer to others. */
export const archiveTables = [...boardTables, ...recordTables] as const;
export type ArchiveTable = (typeof archiveTables)[number];

/** Columns that hold what they say. */
export const values = (...names: string[]): Record<string, Holds> =>
  Object.fromEntries(names.map((name) => [name, 'value']));
/** When and by whom a row was written. */
export const recorded: Record<string, Holds> = { recorded_at: 'value', recorded_by: 'person?' };

/** The table and whether it may be empty, for a column that refers to something. */
export function reference(holds: Holds): { to: ArchiveTable | 'person' | 'file'; optional: boolean } | null {
  if (holds === 'value' || holds === 'turn' || holds === 'figures') return null;
  const to = holds.replace('?', '') as ArchiveTable | 'person' | 'file';
  return { to, optional: holds.endsWith('?') };
}
