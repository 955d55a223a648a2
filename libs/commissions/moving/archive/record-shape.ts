import { recorded, type recordTables, type TableShape, values } from './holds.js';

/** What nobody may read here is not in the file: what was chosen in a round that is open, and the grades of each. */
const readable = `r.grades is null and (r.option is null or exists (select from round o
  where o.association_id = r.association_id and o.id = r.round_id and o.closed_at is not null))`;

/** Meetings, rounds, the decision log, hours and reports. */
export const recordShape: Record<(typeof recordTables)[number], TableShape> = {
  meeting: {
    columns: {
      ...values('id', 'title', 'starts_at', 'ends_at', 'place', 'link', 'state', 'sequence', 'invited_at'),
      ...values('held_at', 'published_at', 'cancel_reason'),
      commission_id: 'commission?',
      notes_file_id: 'file?',
      ...recorded,
    },
  },
  meeting_person: {
    columns: {
      ...values('guest', 'coming', 'answered_at', 'present'),
      meeting_id: 'meeting',
      person_id: 'person',
    },
  },
  meeting_point: {
    columns: {
      ...values('id', 'position', 'title', 'minutes', 'state'),
      meeting_id: 'meeting',
      proposed_by: 'person?',
      carried_from: 'meeting_point?',
      ...recorded,
    },
  },
  round: {
    columns: {
      ...values('id', 'method', 'question', 'options', 'closes_at', 'closed_at'),
      figures: 'figures',
      commission_id: 'commission?',
      meeting_id: 'meeting?',
      point_id: 'meeting_point?',
      ...recorded,
    },
  },
  round_voice: {
    columns: {
      ...values('stance', 'option', 'words', 'settled'),
      round_id: 'round',
      person_id: 'person',
      ...recorded,
    },
    where: readable,
  },
  meeting_line: {
    columns: {
      ...values('id', 'position', 'text', 'kind', 'due_on', 'done_at', 'why', 'method', 'review_on'),
      ...values('version', 'removed_at'),
      meeting_id: 'meeting',
      point_id: 'meeting_point',
      owner_id: 'person?',
      round_id: 'round?',
      task_id: 'task?',
      changed_by: 'person?',
      ...recorded,
    },
  },
  meeting_correction: { columns: { ...values('id', 'text'), meeting_id: 'meeting', ...recorded } },
  decision: {
    columns: {
      ...values('id', 'what', 'why', 'method', 'decided_on', 'review_on'),
      figures: 'figures',
      commission_id: 'commission?',
      meeting_id: 'meeting?',
      line_id: 'meeting_line?',
      round_id: 'round?',
      supersedes: 'decision?',
      ...recorded,
    },
  },
  decision_review: { columns: { ...values('id', 'note', 'next_on'), decision_id: 'decision', ...recorded } },
  volunteer_hours: {
    columns: {
      ...values('id', 'on_day', 'minutes', 'what', 'duty', 'source'),
      person_id: 'person',
      commission_id: 'commission?',
      task_id: 'task?',
      ...recorded,
    },
  },
  volunteer_hours_ruling: {
    columns: { ...values('step', 'ruling', 'reason'), hours_id: 'volunteer_hours', ...recorded },
  },
  report: {
    columns: {
      ...values('id', 'starts_on', 'ends_on', 'ready_at', 'facts'),
      commission_id: 'commission?',
      file_id: 'file?',
      ...recorded,
    },
  },
  report_text: {
    columns: { ...values('id', 'section', 'number', 'text'), report_id: 'report', ...recorded },
  },
  report_picture: {
    columns: {
      ...values('id', 'section', 'caption', 'alt', 'removed_at'),
      report_id: 'report',
      file_id: 'file',
      ...recorded,
    },
  },
  commission_document: {
    columns: {
      ...values('id', 'name', 'url', 'removed_at'),
      commission_id: 'commission',
      file_id: 'file?',
      ...recorded,
    },
  },
};
