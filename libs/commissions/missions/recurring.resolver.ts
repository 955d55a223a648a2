import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TaskSeries } from '../tasks/series.entities.js';
import { Mission } from './missions.entities.js';
import { RecurringTasks } from './recurring.service.js';

@Resolver(() => Mission)
export class RecurringTasksResolver {
  constructor(@Inject(RecurringTasks) private readonly tasks: RecurringTasks) {}

  @Verb(() => Mission, {
    permission: 'signed-in',
    description: 'For its holder, its deputy and leads: a recurring task goes to whoever holds the mission.',
  })
  entrustSeriesToMission(
    @Args('id', { type: () => ID }) id: string,
    @Args('seriesId', { type: () => ID }) seriesId: string,
  ): Promise<Mission> {
    return this.tasks.entrust(id, seriesId);
  }

  @Verb(() => Mission, { permission: 'signed-in', description: 'It still comes back, without the mission.' })
  takeSeriesOutOfMission(
    @Args('id', { type: () => ID }) id: string,
    @Args('seriesId', { type: () => ID }) seriesId: string,
  ): Promise<Mission> {
    return this.tasks.takeOut(id, seriesId);
  }

  @ResolveField(() => [TaskSeries], { description: 'Tasks that come back for whoever holds it.' })
  recurringTasks(@Parent() { id }: Mission): Promise<TaskSeries[]> {
    return this.tasks.of(id);
  }
}
