import { People, Person } from '@etabli/membership';
import { currentActor, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { rhythmWords } from '../rules/recurrence.js';
import { TaskSeries } from './series.entities.js';
import { OpenSeriesInput } from './series.inputs.js';
import { SeriesOfTasks } from './series.service.js';
import { Task } from './tasks.entities.js';

const SITS = {
  permission: 'signed-in',
  description: 'For its commission, and who keeps commissions.',
} as const;

@Resolver(() => TaskSeries)
export class SeriesResolver {
  constructor(
    @Inject(SeriesOfTasks) private readonly series: SeriesOfTasks,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => TaskSeries, SITS)
  openSeries(@Args('input') input: OpenSeriesInput): Promise<TaskSeries> {
    return this.series.open(input);
  }

  @Verb(() => TaskSeries, { ...SITS, description: 'It comes back no more; tasks already open stay.' })
  endSeries(@Args('id', { type: () => ID }) id: string): Promise<TaskSeries> {
    return this.series.end(id);
  }

  @Verb(() => TaskSeries, SITS)
  resumeSeries(@Args('id', { type: () => ID }) id: string): Promise<TaskSeries> {
    return this.series.resume(id);
  }

  @ResolveField(() => String, {
    description: 'Its rhythm, in the middle of a sentence of the viewer’s language.',
  })
  rhythmWords(@Parent() series: TaskSeries): string {
    return rhythmWords(series.rhythm, currentActor().locale);
  }

  @ResolveField(() => [Person], { description: 'Who does it each time.' })
  async holders(@Parent() series: TaskSeries): Promise<Person[]> {
    const ids = await this.series.holders(series.id);
    const people = await Promise.all(ids.map((id) => this.people.byId(id)));
    return people.filter((person) => person !== null);
  }
}

@Resolver(() => Task)
export class SeriesOfTaskResolver {
  constructor(@Inject(SeriesOfTasks) private readonly seriesOfTasks: SeriesOfTasks) {}

  @ResolveField(() => TaskSeries, { nullable: true, description: 'What it comes back from.' })
  async series(@Parent() task: Task): Promise<TaskSeries | null> {
    return task.seriesId ? this.seriesOfTasks.byId(task.seriesId) : null;
  }
}

@Resolver(() => Commission)
export class SeriesOfCommissionResolver {
  constructor(@Inject(SeriesOfTasks) private readonly seriesOfTasks: SeriesOfTasks) {}

  @ResolveField(() => [TaskSeries], { description: 'What comes back there, the nearest first.' })
  series(@Parent() commission: Commission): Promise<TaskSeries[]> {
    return this.seriesOfTasks.of(commission.id);
  }
}
