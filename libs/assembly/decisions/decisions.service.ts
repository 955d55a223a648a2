import { type Task, TaskReads } from '@etabli/commissions';
import { TODAY } from '@etabli/membership';
import { Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { FollowUpCase } from './decisions.policy.js';
import { FollowUp, type FollowUpEnd } from './decisions.types.js';

/** Whether the follow-up `f` still runs. */
export const RUNS = `not exists (select 1 from decision_follow_up_ended e where e.association_id = f.association_id
  and e.follow_up_id = f.id)`;

/** What became of decisions once they were adopted. */
@Injectable()
export class Decisions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaskReads) private readonly tasks: TaskReads,
  ) {}

  /** Who sees to the decision of an item, or did last; batched, null when nobody was named. */
  async of(itemId: string): Promise<FollowUp | null> {
    const found = await load('follow-ups', itemId, async (ids) => {
      const rows = await this.db.find(FollowUp, {
        where: { agendaItemId: In([...ids]) },
        order: { recordedAt: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, ({ agendaItemId }) => agendaItemId);
    });
    return found?.at(-1) ?? null;
  }

  /** The decision that a task carries out; batched, null for a task of another kind. */
  async ofTask(taskId: string): Promise<FollowUp | null> {
    const found = await load('follow-ups-of-tasks', taskId, async (ids) => {
      const rows = await this.db.find(FollowUp, {
        where: { taskId: In([...ids]) },
        order: { recordedAt: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (followUp) => followUp.taskId as string);
    });
    return found?.at(-1) ?? null;
  }

  /** How a follow-up ended; batched, null while it runs. */
  endOf(id: string): Promise<FollowUpEnd | null> {
    return load('follow-up-ends', id, async (ids) => {
      const rows = await this.db.query<FollowUpEnd>(
        `select follow_up_id as "followUpId", ending, reason, recorded_at as "recordedAt"
         from decision_follow_up_ended where follow_up_id = any($1)`,
        [ids],
      );
      return indexBy(rows, ({ followUpId }) => followUpId);
    });
  }

  /** The task that a follow-up is; batched, null for what no commission was given. */
  async taskOf({ taskId }: FollowUp): Promise<Task | null> {
    return taskId ? this.tasks.byId(taskId) : null;
  }

  /** Who sees to it in person: who holds its task, the first first, or the one person it was given to. Batched. */
  async hands({ personId, taskId }: FollowUp): Promise<string[]> {
    if (!taskId) return personId ? [personId] : [];
    return (await this.tasks.holders(taskId)).map((holder) => holder.personId);
  }

  /** A follow-up as the policy looks at it; batched. */
  async record(followUp: FollowUp): Promise<FollowUpCase> {
    const [holders, end] = await Promise.all([this.hands(followUp), this.endOf(followUp.id)]);
    const { personId, commissionId } = followUp;
    return { personId, commissionId, holders, ending: end?.ending ?? null };
  }

  /**
   * What the actor has to see to: theirs, and that of the commissions they lead, save the tasks in their hands, which
   * they have before them already. The most pressing first.
   */
  mine(): Promise<FollowUp[]> {
    return this.running(
      `f.person_id = current_person() or exists (select 1 from mandate m where m.association_id = f.association_id
         and m.commission_id = f.commission_id and m.person_id = current_person() and m.role = 'commission_lead'
         and m.in_force @> ${TODAY}) and not exists (select 1 from task_assignee h
         where h.association_id = f.association_id and h.task_id = f.task_id and h.person_id = current_person()
         and h.until is null)`,
      [],
    );
  }

  /** What a commission has to see to. */
  ofCommission(commissionId: string): Promise<FollowUp[]> {
    return this.running('f.commission_id = $1', [commissionId]);
  }

  private async running(whose: string, parameters: unknown[]): Promise<FollowUp[]> {
    const rows = await this.db.query<{ id: string }>(
      `select f.id from decision_follow_up f
       left join task t on t.association_id = f.association_id and t.id = f.task_id
       where (${whose}) and ${RUNS}
       order by case when f.task_id is null then f.due_on else t.due_on end nulls last, f.id`,
      parameters,
    );
    const found = await this.db.find(FollowUp, { where: { id: In(rows.map(({ id }) => id)) } });
    const byId = indexBy(found, ({ id }) => id);
    return rows.map(({ id }) => byId.get(id)).filter((followUp) => followUp !== undefined);
  }
}
