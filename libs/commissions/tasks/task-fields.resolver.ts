import type { Clock } from '@etabli/kernel';
import { currentToday, People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, CLOCK } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { TaskEvents } from './events.js';
import { Label, Progress } from './labels.entities.js';
import {
  ChecklistItem,
  TaskAssignee,
  TaskAttachment,
  TaskComment,
  TaskEvent,
  TaskLink,
} from './parts.entities.js';
import { TaskReads } from './reads.js';
import { Stage } from './stages.entities.js';
import { Stages } from './stages.service.js';
import { Task } from './tasks.entities.js';
import { taskPolicy } from './tasks.policy.js';

/** What hangs on a task, read for all that are shown at once. */
@Resolver(() => Task)
export class TaskFieldsResolver {
  constructor(
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskEvents) private readonly events: TaskEvents,
    @Inject(Stages) private readonly stages: Stages,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField(() => Commission)
  commission(@Parent() task: Task): Promise<Commission | null> {
    return this.commissions.byId(task.commissionId);
  }

  @ResolveField(() => Stage)
  stage(@Parent() task: Task): Promise<Stage | null> {
    return this.stages.byId(task.stageId);
  }

  @ResolveField(() => Person, { nullable: true })
  async author(@Parent() task: Task): Promise<Person | null> {
    return task.authorId ? this.people.byId(task.authorId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Its day is past, and it is not done.' })
  late(@Parent() task: Task): boolean {
    return task.dueOn !== null && task.finishedAt === null && task.dueOn < currentToday(this.clock);
  }

  @ResolveField(() => [TaskAssignee], { description: 'Who does it, in the order they took it.' })
  assignees(@Parent() task: Task): Promise<TaskAssignee[]> {
    return this.reads.holders(task.id);
  }

  @ResolveField(() => [Label])
  labels(@Parent() task: Task): Promise<Label[]> {
    return this.reads.labels(task.id);
  }

  @ResolveField(() => Progress, { description: 'Of its checklist.' })
  progress(@Parent() task: Task): Promise<Progress> {
    return this.reads.progress(task.id);
  }

  @ResolveField(() => [ChecklistItem])
  checklist(@Parent() task: Task): Promise<ChecklistItem[]> {
    return this.reads.checklist(task.id);
  }

  @ResolveField(() => Int)
  commentCount(@Parent() task: Task): Promise<number> {
    return this.reads.talk(task.id);
  }

  @ResolveField(() => [TaskComment])
  comments(@Parent() task: Task): Promise<TaskComment[]> {
    return this.reads.comments(task.id);
  }

  @ResolveField(() => [TaskAttachment])
  attachments(@Parent() task: Task): Promise<TaskAttachment[]> {
    return this.reads.attachments(task.id);
  }

  @ResolveField(() => [TaskLink])
  links(@Parent() task: Task): Promise<TaskLink[]> {
    return this.reads.links(task.id);
  }

  @ResolveField(() => [Task], { description: 'What must be done before it.' })
  needs(@Parent() task: Task): Promise<Task[]> {
    return this.reads.needs(task.id);
  }

  @ResolveField(() => [Task], { description: 'What waits for it.' })
  neededBy(@Parent() task: Task): Promise<Task[]> {
    return this.reads.neededBy(task.id);
  }

  @ResolveField(() => [TaskEvent], { description: 'The latest first.' })
  history(@Parent() task: Task): Promise<TaskEvent[]> {
    return this.events.of(task.id);
  }

  @ResolveField(() => TaskEvent, { nullable: true, description: 'The latest line of its history.' })
  lastEvent(@Parent() task: Task): Promise<TaskEvent | null> {
    return this.events.last(task.id);
  }

  @ResolveField(() => [Ability])
  async viewerCan(
    @Parent() task: Task,
    @Args('actions', { type: () => [String], nullable: true, description: 'These only; all unless said.' })
    actions?: string[] | null,
  ): Promise<Ability[]> {
    return abilitiesFor(taskPolicy, await this.reads.record(task), actions);
  }
}
