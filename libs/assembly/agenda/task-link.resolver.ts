import { TaskLink } from '@etabli/commissions';
import { Db, indexBy, load } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { AgendaItem } from './agenda.entities.js';

/** The agenda item that a task is about: commissions know its id, assemblies know what it is. */
@Resolver(() => TaskLink)
export class TaskLinkResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @ResolveField(() => AgendaItem, { nullable: true })
  async agendaItem(@Parent() { agendaItemId }: TaskLink): Promise<AgendaItem | null> {
    if (!agendaItemId) return null;
    return load('agenda-item-of-link', agendaItemId, async (ids) =>
      indexBy(await this.db.find(AgendaItem, { where: { id: In([...ids]) } }), (item) => item.id),
    );
  }
}
