import { People, Person } from '@etabli/membership';
import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TaskMentions } from './mentions.service.js';
import { TaskMention } from './mentions.types.js';
import { TaskReads } from './reads.js';
import { Task } from './tasks.entities.js';

@Resolver(() => TaskMention)
export class MentionsResolver {
  constructor(
    @Inject(TaskMentions) private readonly mentions: TaskMentions,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [TaskMention], {
    permission: 'commissions.read',
    description: 'What calls the viewer, and was neither read nor answered: the latest of each task.',
  })
  myMentions(): Promise<TaskMention[]> {
    return this.mentions.mine();
  }

  @Verb(() => Task, { permission: 'commissions.read', description: 'What calls the viewer is read.' })
  readMentions(@Args('taskId', { type: () => ID }) taskId: string): Promise<Task> {
    return this.mentions.read(taskId);
  }

  @ResolveField(() => Task)
  task(@Parent() mention: TaskMention): Promise<Task | null> {
    return this.reads.byId(mention.taskId);
  }

  @ResolveField(() => Person, { nullable: true })
  async author(@Parent() mention: TaskMention): Promise<Person | null> {
    return mention.authorId ? this.people.byId(mention.authorId) : null;
  }
}

@Resolver(() => Task)
export class TaskCallsResolver {
  constructor(@Inject(TaskMentions) private readonly mentions: TaskMentions) {}

  @ResolveField(() => Boolean, {
    description: 'A comment calls the viewer, who has neither read nor answered it.',
  })
  callsViewer(@Parent() task: Task): Promise<boolean> {
    return this.mentions.callsViewer(task.id);
  }
}
