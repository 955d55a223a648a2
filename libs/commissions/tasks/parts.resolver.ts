import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Checklists } from './checklists.service.js';
import { TaskComments } from './comments.service.js';
import { Enclosed } from './enclosed.service.js';
import { TaskLinkInput } from './parts.inputs.js';
import { Task } from './tasks.entities.js';

const WORKS = {
  permission: 'signed-in',
  description: 'For its commission, who holds it, and who keeps commissions.',
} as const;

/** Steps, words, documents, links and dependencies of tasks: each verb answers the task. */
@Resolver(() => Task)
export class TaskPartsResolver {
  constructor(
    @Inject(Checklists) private readonly checklists: Checklists,
    @Inject(TaskComments) private readonly comments: TaskComments,
    @Inject(Enclosed) private readonly enclosed: Enclosed,
  ) {}

  @Verb(() => Task, WORKS)
  addCheckItem(
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('title') title: string,
  ): Promise<Task> {
    return this.checklists.add(taskId, title);
  }

  @Verb(() => Task, WORKS)
  renameCheckItem(@Args('id', { type: () => ID }) id: string, @Args('title') title: string): Promise<Task> {
    return this.checklists.rename(id, title);
  }

  @Verb(() => Task, WORKS)
  checkItem(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.checklists.check(id, true);
  }

  @Verb(() => Task, WORKS)
  uncheckItem(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.checklists.check(id, false);
  }

  @Verb(() => Task, WORKS)
  removeCheckItem(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.checklists.remove(id);
  }

  @Verb(() => Task, {
    permission: 'commissions.read',
    description:
      'Those who are called get a mail. An id made by the device makes that words sent twice are said once.',
  })
  commentTask(
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('body') body: string,
    @Args('mentionIds', { type: () => [ID], defaultValue: [] }) mentionIds: string[],
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('readNames', { defaultValue: false, description: 'Whom the words name after an @ are called too.' })
    readNames: boolean,
  ): Promise<Task> {
    return this.comments.say(taskId, body, mentionIds, { id, readNames });
  }

  @Verb(() => Task, { permission: 'signed-in', description: 'One’s own words.' })
  removeComment(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.comments.takeBack(id);
  }

  @Verb(() => Task, WORKS)
  attachToTask(
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<Task> {
    return this.enclosed.attach(taskId, fileId);
  }

  @Verb(() => Task, WORKS)
  detachFromTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.enclosed.detach(id);
  }

  @Verb(() => Task, WORKS)
  linkTask(@Args('taskId', { type: () => ID }) taskId: string, @Args('to') to: TaskLinkInput): Promise<Task> {
    return this.enclosed.link(taskId, to);
  }

  @Verb(() => Task, WORKS)
  unlinkTask(@Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.enclosed.unlink(id);
  }

  @Verb(() => Task, { ...WORKS, description: 'A task waits for another one.' })
  dependOnTask(
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('needsId', { type: () => ID }) needsId: string,
  ): Promise<Task> {
    return this.enclosed.dependOn(taskId, needsId);
  }

  @Verb(() => Task, WORKS)
  dependNoMoreOnTask(
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('needsId', { type: () => ID }) needsId: string,
  ): Promise<Task> {
    return this.enclosed.dependNoMore(taskId, needsId);
  }
}
