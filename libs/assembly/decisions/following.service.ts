import { authorize } from '@etabli/access';
import { Commission, EntrustedTasks, type Task, TaskReads } from '@etabli/commissions';
import { demand, newId } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { currentActor, currentScope, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { followUpPolicy } from './decisions.policy.js';
import { Decisions, RUNS } from './decisions.service.js';
import {
  type EndFollowUpInput,
  type FollowDecisionInput,
  FollowUp,
  FollowUpEnding,
} from './decisions.types.js';

type Owner = Pick<FollowUp, 'personId' | 'commissionId'>;

/**
 * Who sees to what was adopted, and what becomes of it. Given to a commission, it is a task of its board: when it is due,
 * whose hands it is in and whether it is done are read there, and written from both sides.
 */
@Injectable()
export class Following {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(EntrustedTasks) private readonly tasks: EntrustedTasks,
  ) {}

  /**
   * Names who sees to a decision and by when; whoever did before has handed it on. The same commission keeps the same
   * task. Refuses `decision.not-adopted`, `decision.one-owner`, `decision.due-past`, `commission.closed`, and `not-found`
   * for an owner of another house.
   */
  async follow(input: FollowDecisionInput): Promise<AgendaItem> {
    const { itemId, dueOn = null } = input;
    const item = await this.db.get(AgendaItem, itemId);
    await this.assemblies.lock(item.assemblyId);
    demand(dueOn === null || dueOn >= this.assemblies.today(), 'decision.due-past', {}, 'dueOn');
    const owner = await this.ownerOf(input);
    await this.demandAdopted(itemId);
    const taskId = await this.carry(item, owner, dueOn);
    await this.handOn(itemId);
    await this.begin({ ...owner, personId: taskId ? null : owner.personId, taskId, dueOn }, item);
    return item;
  }

  /**
   * Says that a decision was carried out, or dropped and why. Refuses `decision.not-yours`, `decision.reason`,
   * `decision.ended`, and `task.waits` while its task waits for another.
   */
  async end({ id, ending, reason }: EndFollowUpInput): Promise<FollowUp> {
    const followUp = await this.db.get(FollowUp, id);
    const task = followUp.taskId ? await this.reads.lock(followUp.taskId) : null;
    authorize(followUpPolicy.end(currentActor(), await this.decisions.record(followUp)));
    const said = reason?.trim() ?? '';
    demand(ending !== FollowUpEnding.handed_on, 'decision.one-owner', {}, 'ending');
    demand(ending !== FollowUpEnding.dropped || said, 'decision.reason', {}, 'reason');
    if (task) await this.endTask(followUp, task, ending, said);
    else await this.close(id, ending, said);
    await this.assemblies.announce(followUp.assemblyId);
    return followUp;
  }

  /**
   * A decision that was said to be done or dropped is not: it is seen to again, by the same. Refuses `decision.not-yours`,
   * `decision.runs`, `decision.handed-on`, `stage.gone`.
   */
  async reopen(id: string): Promise<FollowUp> {
    const followUp = await this.db.get(FollowUp, id);
    await this.assemblies.lock(followUp.assemblyId);
    const task = followUp.taskId ? await this.reads.lock(followUp.taskId) : null;
    authorize(followUpPolicy.reopen(currentActor(), await this.decisions.record(followUp)));
    const { agendaItemId, assemblyId } = followUp;
    demand((await this.decisions.of(agendaItemId))?.id === id, 'decision.handed-on');
    if (!task) return this.begin(followUp, { id: agendaItemId, assemblyId });
    await this.tasks.resume(task);
    await this.assemblies.announce(assemblyId);
    return followUp;
  }

  private async ownerOf({ personId = null, commissionId = null }: FollowDecisionInput): Promise<Owner> {
    demand(personId ?? commissionId, 'decision.one-owner', {}, 'personId');
    if (personId) await this.db.get(Person, personId);
    if (!commissionId) {
      return { personId, commissionId: personId ? await this.tasks.onlySeatOf(personId) : null };
    }
    const { closedAt } = await this.db.get(Commission, commissionId);
    demand(closedAt === null, 'commission.closed', {}, 'commissionId');
    return { personId, commissionId };
  }

  /** The task of a decision from now on; that of a commission which has it no more leaves its board. */
  private async carry(
    { id: agendaItemId, title }: AgendaItem,
    { personId, commissionId }: Owner,
    dueOn: string | null,
  ): Promise<string | null> {
    const task = await this.runningTask(agendaItemId);
    if (task && task.commissionId === commissionId) {
      return (await this.tasks.entrust(task, { dueOn, personId })).id;
    }
    if (task) await this.tasks.remove(task);
    if (!commissionId) return null;
    return (await this.tasks.open({ commissionId, agendaItemId, title, dueOn, personId })).id;
  }

  private async runningTask(itemId: string): Promise<Task | null> {
    const found = await this.db.row<{ id: string }>(
      `select f.task_id as id from decision_follow_up f
       where f.agenda_item_id = $1 and f.task_id is not null and ${RUNS}`,
      [itemId],
    );
    const task = found && (await this.reads.lock(found.id));
    return task && task.finishedAt === null && task.removedAt === null ? task : null;
  }

  /** Whatever becomes of the tasks of before, the decision is not theirs any more. */
  private handOn(itemId: string): Promise<unknown> {
    return this.db.query(
      `insert into decision_follow_up_end (follow_up_id, ending)
       select f.id, 'handed_on' from decision_follow_up f where f.agenda_item_id = $1 and not exists (
         select 1 from decision_follow_up_end e where e.association_id = f.association_id and e.follow_up_id = f.id)`,
      [itemId],
    );
  }

  private async begin(
    {
      personId,
      commissionId,
      taskId,
      dueOn,
    }: Pick<FollowUp, 'personId' | 'commissionId' | 'taskId' | 'dueOn'>,
    { id: agendaItemId, assemblyId }: Pick<AgendaItem, 'id' | 'assemblyId'>,
  ): Promise<FollowUp> {
    const id = newId();
    const begun = { id, assemblyId, agendaItemId, personId, commissionId, taskId, dueOn };
    const followUp = await this.db.add(FollowUp, begun);
    currentScope().loaders.clear();
    await this.assemblies.announce(assemblyId);
    return followUp;
  }

  private async endTask({ id }: FollowUp, task: Task, ending: FollowUpEnding, reason: string): Promise<void> {
    if (ending === FollowUpEnding.done) {
      await this.tasks.finish(task);
      return;
    }
    const { removedAt } = await this.tasks.remove(task);
    await this.db.query(
      'insert into decision_follow_up_drop (id, follow_up_id, removed_at, reason) values ($1, $2, $3, $4)',
      [newId(), id, removedAt, reason],
    );
  }

  private async close(id: string, ending: FollowUpEnding, reason: string): Promise<void> {
    await this.db.query(
      'insert into decision_follow_up_end (follow_up_id, ending, reason) values ($1, $2, $3)',
      [id, ending, reason],
    );
    currentScope().loaders.clear();
  }

  private async demandAdopted(itemId: string): Promise<void> {
    const adopted = await this.db.row(
      `select 1 from vote where agenda_item_id = $1 and proclaimed_at is not null and cancelled_at is null
       and outcome ->> 'verdict' = 'adopted'`,
      [itemId],
    );
    demand(adopted, 'decision.not-adopted', {}, 'itemId');
  }
}
