import { LinkedTasks, Task } from '@etabli/commissions';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Place } from './places.entities.js';

@Resolver(() => Place)
export class TasksAboutPlaceResolver {
  constructor(@Inject(LinkedTasks) private readonly linked: LinkedTasks) {}

  @ResolveField(() => [Task], { description: 'Tasks of commissions that were said to be about it.' })
  tasksAbout(@Parent() place: Place): Promise<Task[]> {
    return this.linked.about('placeId', place.id);
  }
}
