import { can } from '@etabli/access';
import { LinkedTasks, Task, TaskLink } from '@etabli/commissions';
import { currentActor, Db, indexBy, load } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { AgendaItem } from './agenda.entities.js';

/** The assembly, or the item of its agenda, that a task is about: commissions know its id, assemblies know what it is. */
@Resolver(() => TaskLink)
export class TaskLinkResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
  ) {}

  @ResolveField(() => AgendaItem, {
    nullable: true,
    description: 'Null for who may not see its assembly yet: a draft is for those who prepare.',
  })
  async agendaItem(@Parent() { agendaItemId }: TaskLink): Promise<AgendaItem | null> {
    if (!agendaItemId) return null;
    const item = await load('agenda-item-of-link', agendaItemId, async (ids) =>
      indexBy(await this.db.find(AgendaItem, { where: { id: In([...ids]) } }), (each) => each.id),
    );
    return item && (await this.seen(item.assemblyId)) ? item : null;
  }

  @ResolveField(() => Assembly, { nullable: true, description: 'Null for who may not see it yet.' })
  async assembly(@Parent() { assemblyId }: TaskLink): Promise<Assembly | null> {
    return assemblyId ? this.seen(assemblyId) : null;
  }

  private async seen(assemblyId: string): Promise<Assembly | null> {
    const assembly = await this.assemblies.byId(assemblyId);
    const draft = assembly?.state === AssemblyState.draft;
    return draft && !can(currentActor(), 'assembly.prepare') ? null : assembly;
  }
}

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
