import fc from 'fast-check';
import type { Archive, ArchiveRow } from '../moving/archive/archive.js';
import { type ArchiveTable, archiveTables } from '../moving/archive/holds.js';
import { archiveShape } from '../moving/archive/shape.js';
import { placesBetween } from '../rules/task-order.js';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '' && !text.includes('\u0000'));
const at = '2026-03-14T12:00:00.123456+00:00';
const commission_id = 'commission-1';
/** Somebody who is in every village. */
const worker = { key: 'person-1', name: 'Léna Moreau', email: 'moreau.lena@exemple.fr' };
const recorded = { recorded_at: at, recorded_by: null };

/**
 * Commissions of any shape: columns, tasks with their steps and words, tasks that wait for earlier ones, meetings with notes and
 * decisions, rounds, hours of one person, and a report.
 */
export const anyCommission = fc.record({
  columns: fc.integer({ min: 2, max: 4 }),
  tasks: fc.array(
    fc.record({
      title: word,
      description: fc.string({ unit: 'grapheme', maxLength: 9 }).filter((text) => !text.includes('\u0000')),
      column: fc.nat(3),
      items: fc.array(word, { maxLength: 3 }),
      comments: fc.array(word, { maxLength: 2 }),
      needs: fc.array(fc.nat(20), { maxLength: 2 }),
      removed: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  meetings: fc.array(
    fc.record({
      title: word,
      published: fc.boolean(),
      lines: fc.array(
        fc.record({ text: word, kind: fc.constantFrom('note', 'decision', 'action', 'for_board') }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
  polls: fc.array(fc.record({ question: word, closed: fc.boolean() }), { maxLength: 3 }),
  minutes: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 3 }),
  texts: fc.array(word, { maxLength: 3 }),
  documents: fc.array(fc.record({ name: word, removed: fc.boolean() }), { maxLength: 3 }),
});

type AnyCommission = typeof anyCommission extends fc.Arbitrary<infer Any> ? Any : never;
type Add = (table: ArchiveTable, row: ArchiveRow) => string;

/** The archive of a commission. */
export function archiveOf(some: AnyCommission): Archive {
  const tables = Object.fromEntries(
    archiveTables.map((table) => [table, []]),
  ) as unknown as Archive['tables'];
  const add: Add = (table, row) => {
    const columns = Object.keys(archiveShape[table].columns);
    const id = columns.includes('id') ? { id: `${table}-${tables[table].length + 1}` } : {};
    const whole = { ...id, ...(columns.includes('recorded_at') ? recorded : {}), ...row };
    tables[table].push(
      Object.fromEntries(columns.map((column) => [column, (whole as ArchiveRow)[column] ?? null])),
    );
    return `${table}-${tables[table].length}`;
  };
  add('commission', {
    name: 'A',
    purpose: '',
    open_entry: true,
    position: 0,
    welcome: '',
    intercommission: false,
  });
  addBoard(some, add);
  for (const meeting of some.meetings) addMeeting(meeting, add);
  for (const poll of some.polls) addPoll(poll, add);
  addHours(some.minutes, add);
  addReport(some.texts, add);
  for (const [n, { name, removed }] of some.documents.entries()) {
    const url = `https://exemple.fr/${n}`;
    add('commission_document', { commission_id, name, url, removed_at: removed ? at : null });
  }
  for (const table of ['task_dependency', 'round_voice', 'volunteer_hours_ruling'] as const) {
    tables[table].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return { association: 'X', exportedAt: at, people: [worker], files: [], tables };
}

function addBoard(some: AnyCommission, add: Add): void {
  for (let position = 0; position < some.columns; position++) {
    add('stage', { commission_id, name: `C${position}`, position, finishes: position === some.columns - 1 });
  }
  const places = placesBetween(null, null, 50);
  for (const [n, task] of some.tasks.entries()) {
    const column = task.column % some.columns;
    const task_id = `task-${n + 1}`;
    const { title, description } = task;
    add('task', {
      title,
      description,
      commission_id,
      stage_id: `stage-${column + 1}`,
      position: places[n],
      finished_at: column === some.columns - 1 ? at : null,
      removed_at: task.removed ? at : null,
    });
    for (const [place, item] of task.items.entries())
      add('checklist_item', { task_id, title: item, position: places[place] });
    for (const body of task.comments) add('task_comment', { task_id, body, author_name: '' });
    const needs = [...new Set(task.needs.filter((need) => need < n))];
    for (const need of needs) add('task_dependency', { task_id, needs_id: `task-${need + 1}` });
    add('task_event', { task_id, kind: 'opened', before: {}, after: { stageId: `stage-${column + 1}` } });
  }
}

function addMeeting({ title, published, lines }: AnyCommission['meetings'][number], add: Add): void {
  const meeting_id = add('meeting', {
    ...{ commission_id, title, starts_at: at, ends_at: '2026-03-14T14:00:00+00:00', place: '', link: '' },
    ...{ state: published ? 'published' : 'held', sequence: 0, held_at: at },
    published_at: published ? at : null,
  });
  const point_id = add('meeting_point', { meeting_id, position: 0, title, state: 'open' });
  for (const [position, { text, kind }] of lines.entries()) {
    const said = { why: '', method: 'consent' };
    const line = { meeting_id, point_id, position, text, kind, version: 1, ...said };
    const line_id = add('meeting_line', line);
    if (published && kind === 'decision') {
      add('decision', { commission_id, meeting_id, line_id, what: text, ...said, decided_on: '2026-03-14' });
    }
  }
  if (published) add('meeting_correction', { meeting_id, text: title });
}

function addPoll({ question, closed }: AnyCommission['polls'][number], add: Add): void {
  const figures = { counts: [0, 1], method: 'choice', voices: 1, winner: 1 };
  const round_id = add('round', {
    ...{ commission_id, question, method: 'choice', options: ['Un', 'Deux'], closes_at: at },
    ...(closed ? { closed_at: at, figures } : {}),
  });
  if (closed) add('round_voice', { round_id, person_id: worker.key, option: 1, words: '' });
}

function addHours(minutes: readonly number[], add: Add): void {
  for (const one of minutes) {
    const spent = { on_day: '2026-03-14', minutes: one, what: 'Le toit', duty: 'action', source: 'form' };
    const hours_id = add('volunteer_hours', { ...spent, person_id: worker.key, commission_id });
    if (one % 2) add('volunteer_hours_ruling', { hours_id, step: 1, ruling: 'validated', reason: '' });
  }
}

function addReport(texts: readonly string[], add: Add): void {
  const report_id = add('report', { commission_id, starts_on: '2025-01-01', ends_on: '2025-12-31' });
  for (const [at, text] of texts.entries()) {
    add('report_text', { report_id, section: 'done', number: at + 1, text });
  }
}
