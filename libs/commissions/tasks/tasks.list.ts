import { TODAY } from '@etabli/membership';
import { likeWord, orderBy, searchWords } from '@etabli/platform';
import type { TaskFilter } from './tasks.inputs.js';

type Value = (given: unknown) => string;

const sortable = {
  title: 'fold(t.title)',
  due: 't.due_on',
  recent: 't.recorded_at',
  finished: 't.finished_at',
  place: 't.position',
};

const HELD = `from task_assignee a where a.association_id = t.association_id and a.task_id = t.id and a.until is null`;

const due = {
  late: `t.finished_at is null and t.due_on < ${TODAY}`,
  week: `t.finished_at is null and t.due_on <= ${TODAY} + 7`,
  none: 't.due_on is null',
};

/** The conditions behind every list and board of tasks: one per filter, and each word looked for without accents, anywhere. */
export function taskConditions(
  filter: TaskFilter,
  search: string | null | undefined,
): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const value: Value = (given) => `$${values.push(given)}`;
  const words = searchWords(search);
  const spelled = words.map((word) => `t.search_text like fold(${value(likeWord(word))})`);
  const where = [
    `t.removed_at is ${filter.removed ? 'not null' : 'null'}`,
    ...standing(filter, value),
    ...holding(filter, value),
    ...spelled,
  ];
  return { where: `where ${where.join('\n and ')}`, values };
}

/** The order of a list: the nearest day first unless asked otherwise. */
export const taskOrder = (sort: string | null | undefined): string =>
  orderBy(sort, sortable, 't.due_on asc nulls last, t.position').replace(/, id$/, ', t.id');

function standing(filter: TaskFilter, value: Value): string[] {
  const where: string[] = [];
  if (filter.commissionId) where.push(`t.commission_id = ${value(filter.commissionId)}`);
  if (filter.stageId) where.push(`t.stage_id = ${value(filter.stageId)}`);
  if (typeof filter.finished === 'boolean') where.push(filter.finished ? 't.finished' : 'not t.finished');
  if (filter.due) where.push(due[filter.due]);
  if (filter.dueFrom) where.push(`t.due_on >= ${value(filter.dueFrom)}`);
  if (filter.dueUntil) where.push(`t.due_on <= ${value(filter.dueUntil)}`);
  if (filter.labelId) {
    where.push(`exists (select from task_label l where l.association_id = t.association_id and l.task_id = t.id
      and l.label_id = ${value(filter.labelId)})`);
  }
  return where;
}

function holding(filter: TaskFilter, value: Value): string[] {
  const where: string[] = [];
  if (filter.mine) where.push(`exists (select ${HELD} and a.person_id = (select current_person()))`);
  if (filter.personId) where.push(`exists (select ${HELD} and a.person_id = ${value(filter.personId)})`);
  if (filter.free === true) where.push(`not exists (select ${HELD})`);
  if (filter.free === false) where.push(`exists (select ${HELD})`);
  return where;
}
