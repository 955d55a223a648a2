import { can } from '@etabli/access';
import { LinkedTasks, Task, TaskLink } from '@etabli/commissions';
import { currentActor, Db, indexBy, load } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { AgendaItem } from './agenda.entities.js';

/** The agenda item that a task is about: commissions know its id, assemblies know what it is. */
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
    return item && (await this.isSeen(item)) ? item : null;
  }

  private async isSeen({ assemblyId }: AgendaItem): Promise<boolean> {
    if (can(currentActor(), 'assembly.prepare')) return true;
    const assembly = await this.assemblies.byId(assemblyId);
    return assembly !== null && assembly.state !== AssemblyState.draft;
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
