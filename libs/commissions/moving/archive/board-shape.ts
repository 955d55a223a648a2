import { type boardTables, recorded, type TableShape, values } from './holds.js';

/** Drafts are their author’s alone: they, and what belongs to them, stay out of the file of all. */
const shown = (column: string): string =>
  `exists (select from task t where t.association_id = r.association_id and t.id = r.${column} and not t.private)`;
const ofTask = { where: shown('task_id') };

/** Boards and missions. */
export const boardShape: Record<(typeof boardTables)[number], TableShape> = {
  commission: {
    columns: {
      ...values('id', 'name', 'purpose', 'open_entry', 'position', 'closed_at', 'close_reason'),
      ...values('welcome', 'intercommission'),
      ...recorded,
    },
  },
  mandate: {
    columns: {
      ...values('id', 'role', 'starts_on', 'ends_on', 'decided_by', 'cancelled_at'),
      person_id: 'person',
      commission_id: 'commission',
      ...recorded,
    },
    where: 'r.commission_id is not null',
  },
  mandate_ending: {
    columns: { mandate_id: 'mandate', ...values('ends_on', 'was_ends_on', 'reason'), ...recorded },
    where: `exists (select from mandate m where m.association_id = r.association_id and m.id = r.mandate_id
      and m.commission_id is not null)`,
  },
  charter: {
    columns: {
      ...values('id', 'number', 'purpose', 'scope', 'powers', 'deliverables', 'ceiling_cents', 'ends_on'),
      ...values('decision', 'decided_on', 'reference'),
      commission_id: 'commission',
      signatory_id: 'person',
      ...recorded,
    },
  },
  mission: {
    columns: {
      ...values('id', 'title', 'purpose', 'rhythm', 'ended_at', 'end_reason'),
      commission_id: 'commission',
      ...recorded,
    },
  },
  mission_sheet: { columns: { ...values('id', 'number', 'text'), mission_id: 'mission', ...recorded } },
  mission_seat: {
    columns: {
      ...values('id', 'kind', 'starts_on', 'ends_on'),
      mission_id: 'mission',
      person_id: 'person',
      ...recorded,
    },
  },
  mission_call: {
    columns: {
      ...values('id', 'cause', 'reason', 'last_day', 'opened_at', 'asked_at', 'widened_at', 'reminded_at'),
      ...values('closed_at'),
      mission_id: 'mission',
      opened_by: 'person?',
      taken_by: 'person?',
    },
  },
  stage: {
    columns: {
      ...values('id', 'name', 'position', 'finishes', 'removed_at'),
      commission_id: 'commission',
      ...recorded,
    },
  },
  label: { columns: { ...values('id', 'name', 'colour'), ...recorded } },
  task_series: {
    columns: {
      ...values('id', 'title', 'description', 'estimate_minutes', 'rhythm', 'starts_on', 'lead_days'),
      ...values('next_on', 'ended_at', 'labels'),
      commission_id: 'commission',
      mission_id: 'mission?',
      ...recorded,
    },
  },
  task_series_holder: { columns: { series_id: 'task_series', person_id: 'person' } },
  task: {
    columns: {
      ...values('id', 'title', 'description', 'due_on', 'estimate_minutes', 'position'),
      ...values('finished_at', 'removed_at', 'occurrence_on'),
      commission_id: 'commission',
      stage_id: 'stage',
      series_id: 'task_series?',
      author_id: 'person?',
      ...recorded,
    },
    where: 'not r.private',
  },
  task_assignee: {
    columns: { ...values('id', 'since', 'until'), task_id: 'task', person_id: 'person', ...recorded },
    ...ofTask,
  },
  checklist_item: {
    columns: {
      ...values('id', 'title', 'position', 'done_at', 'removed_at'),
      task_id: 'task',
      done_by: 'person?',
      ...recorded,
    },
    ...ofTask,
  },
  task_comment: {
    columns: { ...values('id', 'body', 'author_name', 'removed_at'), task_id: 'task', ...recorded },
    ...ofTask,
  },
  task_mention: {
    columns: { comment_id: 'task_comment', task_id: 'task', person_id: 'person', ...recorded },
    ...ofTask,
  },
  task_mention_read: {
    columns: { comment_id: 'task_comment', person_id: 'person', ...recorded },
    where: `exists (select from task_comment c join task t on t.association_id = c.association_id and t.id = c.task_id
      where c.association_id = r.association_id and c.id = r.comment_id and not t.private)`,
  },
  task_attachment: {
    columns: { ...values('id', 'removed_at'), task_id: 'task', file_id: 'file', ...recorded },
    ...ofTask,
  },
  task_link: {
    columns: {
      ...values('id', 'agenda_item_id', 'assembly_id', 'place_id', 'due_id', 'expense_id'),
      ...values('url', 'title', 'removed_at'),
      task_id: 'task',
      person_id: 'person?',
      commission_id: 'commission?',
      ...recorded,
    },
    ...ofTask,
  },
  task_label: { columns: { label_id: 'label', task_id: 'task' }, ...ofTask },
  task_dependency: {
    columns: { task_id: 'task', needs_id: 'task', ...recorded },
    where: `${shown('task_id')} and ${shown('needs_id')}`,
  },
  task_event: {
    columns: {
      ...values('id', 'kind'),
      before: 'turn',
      after: 'turn',
      task_id: 'task',
      undoes_id: 'task_event?',
      ...recorded,
    },
    ...ofTask,
  },
};
