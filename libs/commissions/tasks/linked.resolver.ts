import { Person } from '@etabli/membership';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LinkedTasks } from './linked.service.js';
import { Task } from './tasks.entities.js';

@Resolver(() => Person)
export class TasksAboutPersonResolver {
  constructor(@Inject(LinkedTasks) private readonly linked: LinkedTasks) {}

  @ResolveField(() => [Task], { description: 'Tasks of commissions that were said to be about them.' })
  tasksAbout(@Parent() person: Person): Promise<Task[]> {
    return this.linked.about('personId', person.id);
  }
}
