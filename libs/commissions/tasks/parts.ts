import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { PartTurn, TaskPart } from '../rules/task-course.js';

const removable = (table: string) => ({
  on: `update ${table} set removed_at = null where task_id = $1 and id = $2 and removed_at is not null`,
  off: `update ${table} set removed_at = clock_timestamp() where task_id = $1 and id = $2 and removed_at is null`,
});

/** How each part is put on a task ($1) and taken off; a statement that touches no row says that it was so already. */
const statements: Record<TaskPart, { on: string; off: string }> = {
  holder: {
    on: `insert into task_assignee (id, task_id, person_id)
         select uuidv7(), $1::uuid, p.id from person p where p.id = $2 and p.erased_at is null on conflict do nothing`,
    off: `update task_assignee set until = clock_timestamp() where task_id = $1 and person_id = $2 and until is null`,
  },
  item: removable('checklist_item'),
  'item-done': {
    on: `update checklist_item set done_at = clock_timestamp(), done_by = current_person()
         where task_id = $1 and id = $2 and done_at is null and removed_at is null`,
    off: `update checklist_item set done_at = null, done_by = null
          where task_id = $1 and id = $2 and done_at is not null and removed_at is null`,
  },
  comment: removable('task_comment'),
  attachment: removable('task_attachment'),
  link: removable('task_link'),
  label: {
    on: `insert into task_label (task_id, label_id) select $1::uuid, l.id from label l where l.id = $2 on conflict do nothing`,
    off: 'delete from task_label where task_id = $1 and label_id = $2',
  },
  needs: {
    on: `insert into task_dependency (task_id, needs_id) select $1::uuid, t.id from task t where t.id = $2 on conflict do nothing`,
    off: 'delete from task_dependency where task_id = $1 and needs_id = $2',
  },
};

/** What is put on tasks and taken off them. */
@Injectable()
export class TaskParts {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Turns a part on or off; false when it was so already, or is not there. */
  async turn(taskId: string, { part, id, on }: PartTurn): Promise<boolean> {
    const statement = statements[part][on ? 'on' : 'off'];
    const rows = await this.db.query(`with turned as (${statement} returning 1) select from turned`, [
      taskId,
      id,
    ]);
    return rows.length > 0;
  }
}
