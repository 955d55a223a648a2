import { type Clock, plainDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentAssociation, Db, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { FeedTask } from '../rules/ics.js';
import { type CalendarScope, type CalendarSource, CalendarSources } from './sources.js';

/** How many days a task that is done stays in calendars. */
const DONE_DAYS = 60;

const tasksSql = `
  select t.id, t.commission_id as "commissionId", t.title, t.description, t.due_on::text as "dueOn", t.finished as done,
    coalesce((select max(e.recorded_at) from task_event e
      where e.association_id = t.association_id and e.task_id = t.id), t.recorded_at) as "changedAt",
    array(select l.name from task_label tl
      join label l on l.association_id = tl.association_id and l.id = tl.label_id
      where tl.association_id = t.association_id and tl.task_id = t.id order by l.name) as labels
  from task t
  where t.due_on is not null and t.removed_at is null and not t.private
    and (t.finished_at is null or t.due_on >= $3)
    and ($2::uuid is null or t.commission_id = $2)
    and ($2::uuid is not null or exists (select from task_assignee a
      where a.association_id = t.association_id and a.task_id = t.id and a.person_id = $1 and a.until is null))
  order by t.due_on, t.id`;

/** Tasks with a day, in calendars: one’s own, or all of a commission. Drafts never. */
@Injectable()
export class TasksCalendar implements CalendarSource, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CalendarSources) private readonly sources: CalendarSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async entries({ personId, commissionId }: CalendarScope): Promise<{ tasks: FeedTask[] }> {
    const since = plainDate(currentToday(this.clock)).subtract({ days: DONE_DAYS }).toString();
    const rows = await this.db.query<Omit<FeedTask, 'url'> & { commissionId: string }>(tasksSql, [
      personId,
      commissionId,
      since,
    ]);
    const house = `${this.settings.url}/${currentAssociation().slug}`;
    return {
      tasks: rows.map(({ commissionId: board, ...task }) => ({
        ...task,
        url: `${house}/commissions/${board}?tache=${task.id}`,
      })),
    };
  }
}
