import { LinkedTasks, Task } from '@etabli/commissions';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { AgendaItem } from './agenda.entities.js';

@Resolver(() => AgendaItem)
export class TasksAboutItemResolver {
  constructor(@Inject(LinkedTasks) private readonly linked: LinkedTasks) {}

  @ResolveField(() => [Task], { description: 'Tasks of commissions that were said to be about it.' })
  tasksAbout(@Parent() item: AgendaItem): Promise<Task[]> {
    return this.linked.about('agendaItemId', item.id);
  }
}

@Resolver(() => Assembly)
export class TasksAboutAssemblyResolver {
  constructor(@Inject(LinkedTasks) private readonly linked: LinkedTasks) {}

  @ResolveField(() => [Task], {
    description: 'Tasks of commissions that were said to be about it as a whole.',
  })
  tasksAbout(@Parent() assembly: Assembly): Promise<Task[]> {
    return this.linked.about('assemblyId', assembly.id);
  }
}
