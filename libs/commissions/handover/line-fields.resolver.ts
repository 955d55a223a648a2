import { currentToday, People, Person } from '@etabli/membership';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { lineState } from '../rules/handover.js';
import { TaskReads } from '../tasks/reads.js';
import { TaskSeries } from '../tasks/series.entities.js';
import { SeriesOfTasks } from '../tasks/series.service.js';
import { Task } from '../tasks/tasks.entities.js';
import { HandoverEvent, HandoverLine, HandoverLineState } from './handover.entities.js';

@Resolver(() => HandoverLine)
export class HandoverLineResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(TaskReads) private readonly tasks: TaskReads,
    @Inject(SeriesOfTasks) private readonly seriesOfTasks: SeriesOfTasks,
  ) {}

  @ResolveField(() => HandoverLineState)
  state(@Parent() line: HandoverLine): string {
    return lineState(line);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who has it now.' })
  taker(@Parent() { takenBy }: HandoverLine): Promise<Person | null> | null {
    return takenBy ? this.people.byId(takenBy) : null;
  }

  @ResolveField(() => Task, { nullable: true })
  task(@Parent() { taskId }: HandoverLine): Promise<Task | null> | null {
    return taskId ? this.tasks.byId(taskId) : null;
  }

  @ResolveField(() => TaskSeries, { nullable: true })
  series(@Parent() { seriesId }: HandoverLine): Promise<TaskSeries | null> | null {
    return seriesId ? this.seriesOfTasks.byId(seriesId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Handed over from here today: it can go back.' })
  undoable(@Parent() { passed, settledAs, takenBy }: HandoverLine): boolean {
    return passed?.on === currentToday() && settledAs === 'taken' && takenBy === passed.to;
  }
}

@Resolver(() => HandoverEvent)
export class HandoverEventResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who took it, or comes next.' })
  person(@Parent() { personId }: HandoverEvent): Promise<Person | null> | null {
    return personId ? this.people.byId(personId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; nobody where it came by itself.' })
  author(@Parent() { recordedBy }: HandoverEvent): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
