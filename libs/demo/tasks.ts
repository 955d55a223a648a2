import { placesBetween } from '@etabli/commissions/rules/task-order';
import { firstDay } from '@etabli/commissions/rules/task-series';
import { addDays, type IsoDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { commissionId } from './commissions.js';
import { demoId } from './ids.js';
import { parts, personId } from './people.js';
import { insert } from './rows.js';
import { type DemoTask, demoSeries, demoTasks } from './tasks.words.js';

const taskId = (number: number): string => demoId('task', number);
const places = placesBetween(null, null, demoTasks.length);
const colours: Record<string, string> = {
  urgent: 'terracotta',
  sécurité: 'ochre',
  énergie: 'green',
  concert: 'plum',
  accueil: 'blue',
};

/** Who wrote a task down: the first who holds it, or else whoever leads the work of the house. */
const authorOf = ({ who }: DemoTask): string => personId(who?.[0] ?? parts.technicalLead);

/** The boards of the five commissions: forty tasks, some late, some taken, some done. */
export async function fillTasks(db: Db, today: IsoDate): Promise<void> {
  await insert(db, 'task_series', series(today));
  await insert(db, 'label', labels());
  await fillBoards(db, today);
  await insert(db, 'task_assignee', holders());
  await insert(db, 'checklist_item', steps(today));
  await insert(db, 'task_comment', comments());
  await insert(db, 'task_mention', mentions());
  await insert(db, 'task_link', links());
  await insert(db, 'task_label', labelled());
  await insert(db, 'task_dependency', dependencies());
  await insert(db, 'task_event', events(today));
}

/** What comes back: the shared meal of every first Wednesday, and the meters of every quarter. */
const series = (today: IsoDate) =>
  demoSeries.map(({ commission, title, rhythm }, number) => ({
    id: demoId('series', number),
    commission_id: commissionId(commission),
    title,
    description: '',
    labels: [],
    rhythm,
    starts_on: today,
    lead_days: 7,
    next_on: firstDay(rhythm, today, today),
    recorded_at: `${today}T06:00:00Z`,
  }));

async function fillBoards(db: Db, today: IsoDate): Promise<void> {
  const rows = demoTasks.map((task, number) => ({
    id: taskId(number),
    commission_id: commissionId(task.commission),
    column: task.column,
    title: task.title,
    description: task.text ?? '',
    due_on: task.due === undefined ? null : addDays(today, task.due),
    estimate_minutes: task.minutes ?? null,
    position: places[number],
    author_id: authorOf(task),
    finished_at: task.column === 2 ? `${addDays(today, -1 - (number % 9))}T18:00:00Z` : null,
    recorded_at: notedAt(number, today),
  }));
  await db.query(
    `insert into task (id, commission_id, stage_id, title, description, due_on, estimate_minutes, position,
                       author_id, finished_at, recorded_at, recorded_by)
     select t.id, t.commission_id, s.id, t.title, t.description, t.due_on, t.estimate_minutes, t.position,
            t.author_id, t.finished_at, t.recorded_at, t.author_id
     from jsonb_to_recordset($1) as t (id uuid, commission_id uuid, "column" int, title text, description text,
       due_on date, estimate_minutes int, position text, author_id uuid, finished_at timestamptz, recorded_at timestamptz)
     join stage s on s.commission_id = t.commission_id and s.position = t."column"`,
    [JSON.stringify(rows)],
  );
}

const notedAt = (number: number, today: IsoDate): string =>
  `${addDays(today, -10 - (number % 20))}T09:00:00Z`;

const labelNames = [...new Set(demoTasks.flatMap(({ labels: on }) => on ?? []))];
const labelId = (name: string): string => demoId('label', labelNames.indexOf(name));

const labels = () => labelNames.map((name) => ({ id: labelId(name), name, colour: colours[name] ?? 'ink' }));

const labelled = () =>
  demoTasks.flatMap((task, number) =>
    (task.labels ?? []).map((name) => ({ task_id: taskId(number), label_id: labelId(name) })),
  );

const holders = () =>
  demoTasks
    .flatMap((task, number) =>
      (task.who ?? []).map((who) => ({ task_id: taskId(number), person_id: personId(who) })),
    )
    .map((row, number) => ({ id: demoId('hand', number), ...row, recorded_by: row.person_id }));

const steps = (today: IsoDate) =>
  demoTasks
    .flatMap((task, number) =>
      (task.steps ?? []).map(([title, done], at) => ({
        task_id: taskId(number),
        title,
        position: places[at],
        done_at: done ? `${addDays(today, -1)}T17:00:00Z` : null,
        done_by: done ? authorOf(task) : null,
      })),
    )
    .map((row, number) => ({ id: demoId('step', number), ...row }));

const said = () =>
  demoTasks
    .flatMap((task, number) => (task.says ?? []).map((says) => ({ task_id: taskId(number), says })))
    .map((row, number) => ({ id: demoId('comment', number), ...row }));

const comments = () =>
  said().map(({ id, task_id, says: [who, body] }) => ({ id, task_id, body, recorded_by: personId(who) }));

const mentions = () =>
  said().flatMap(({ id, task_id, says: [who, , called] }) =>
    called === undefined
      ? []
      : [{ comment_id: id, task_id, person_id: personId(called), recorded_by: personId(who) }],
  );

const links = () =>
  demoTasks
    .flatMap(({ about, ...task }, number) =>
      about
        ? [
            {
              task_id: taskId(number),
              person_id: 'person' in about ? personId(about.person) : null,
              commission_id: 'commission' in about ? commissionId(about.commission) : null,
              title: '',
              recorded_by: authorOf(task),
            },
          ]
        : [],
    )
    .map((row, number) => ({ id: demoId('link', number), ...row }));

const dependencies = () =>
  demoTasks.flatMap((task, number) => {
    const needed = demoTasks.findIndex(({ title }) => title === task.needs);
    return needed < 0 ? [] : [{ task_id: taskId(number), needs_id: taskId(needed) }];
  });

const events = (today: IsoDate) =>
  demoTasks.map((task, number) => ({
    id: demoId('event', number),
    task_id: taskId(number),
    kind: 'opened',
    recorded_at: notedAt(number, today),
    recorded_by: authorOf(task),
  }));
