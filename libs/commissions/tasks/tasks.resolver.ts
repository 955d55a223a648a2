import { Done, done, Page, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Resolver } from '@nestjs/graphql';
import { TaskChanges } from './board.types.js';
import { TaskBulk } from './bulk.service.js';
import { TaskHands } from './hands.service.js';
import { TaskMoves } from './moves.service.js';
import { Task } from './tasks.entities.js';
import { MoveTaskInput, OpenTaskInput, TaskChangeInput, TaskInput, TasksPageInput } from './tasks.inputs.js';
import { Tasks } from './tasks.service.js';
import { TaskUndo } from './undo.service.js';

@ObjectType()
export class TaskPage extends Page(Task) {}

const READS = { permission: 'commissions.read' } as const;
const WORKS = {
  permission: 'signed-in',
  description: 'For its commission, who holds it, and who keeps commissions.',
} as const;

@Resolver(() => Task)
export class TasksResolver {
  constructor(
    @Inject(Tasks) private readonly service: Tasks,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
    @Inject(TaskHands) private readonly hands: TaskHands,
    @Inject(TaskBulk) private readonly bulk: TaskBulk,
    @Inject(TaskUndo) private readonly undo: TaskUndo,
  ) {}

  @Read(() => TaskPage, READS)
  tasks(@Args('page', { nullable: true }) page: TasksPageInput = new TasksPageInput()): Promise<TaskPage> {
    return this.service.list(page);
  }

  @Read(() => Task, READS)
  task(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.service.get(id);
  }

  @Verb(() => Task, {
    permission: 'signed-in',
    description: 'For the commission, and who keeps commissions.',
  })
  openTask(@Args('input') input: OpenTaskInput): Promise<Task> {
    return this.service.open(input);
  }

  @Verb(() => Task, WORKS)
  describeTask(@Args('id', { type: () => ID }) id: string, @Args('input') input: TaskInput): Promise<Task> {
    return this.service.describe(id, input);
  }

  @Verb(() => Task, WORKS)
  postponeTask(
    @Args('id', { type: () => ID }) id: string,
    @Args('dueOn', { type: () => PlainDate, nullable: true }) dueOn: string | null,
  ): Promise<Task> {
    return this.service.postpone(id, dueOn ?? null);
  }

  @Verb(() => Task, { ...WORKS, description: 'A draft is shown to everybody. For its author.' })
  showTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.service.show(id);
  }

  @Verb(() => Task, WORKS)
  moveTask(@Args('id', { type: () => ID }) id: string, @Args('to') to: MoveTaskInput): Promise<Task> {
    return this.moves.move(id, to);
  }

  @Verb(() => Task, WORKS)
  finishTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.moves.finish(id);
  }

  @Verb(() => Task, WORKS)
  reopenTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.moves.reopen(id);
  }

  @Verb(() => Task, { ...READS, description: 'Oneself: in the commission, or where entry is open.' })
  takeTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.hands.take(id);
  }

  @Verb(() => Task, { permission: 'signed-in', description: 'Oneself.' })
  giveBackTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.hands.giveBack(id);
  }

  @Verb(() => Task, WORKS)
  assignTask(
    @Args('id', { type: () => ID }) id: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<Task> {
    return this.hands.assign(id, personId);
  }

  @Verb(() => Task, { ...WORKS, description: 'Takes a task away from somebody.' })
  relieveOfTask(
    @Args('id', { type: () => ID }) id: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<Task> {
    return this.hands.relieve(id, personId);
  }

  @Verb(() => Task, { ...WORKS, description: 'Off the board; it can be put back.' })
  removeTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.service.remove(id);
  }

  @Verb(() => Task, WORKS)
  restoreTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.service.restore(id);
  }

  @Verb(() => TaskChanges, { permission: 'signed-in', description: 'The same for many, all or none.' })
  changeTasks(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('change') change: TaskChangeInput,
  ): Promise<TaskChanges> {
    return this.bulk.change(ids, change);
  }

  @Verb(() => Done, { permission: 'signed-in', description: 'Lines of tasks’ histories, all or none.' })
  async undoTaskEvents(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<Done> {
    await this.undo.undo(ids);
    return done();
  }
}
