import { can } from '@etabli/access';
import { currentActor, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { AgendaItem } from './agenda.entities.js';
import { AgendaItemChanges, AgendaItemInput } from './agenda.inputs.js';
import { Agenda } from './agenda.service.js';

@Resolver(() => Assembly)
export class AgendaResolver {
  constructor(@Inject(Agenda) private readonly items: Agenda) {}

  @ResolveField(() => [AgendaItem])
  agenda(@Parent() assembly: Assembly): Promise<AgendaItem[]> {
    return this.items.of(assembly.id);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  addAgendaItem(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('input') input: AgendaItemInput,
  ): Promise<Assembly> {
    return this.items.add(assemblyId, input);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  describeAgendaItem(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: AgendaItemChanges,
  ): Promise<Assembly> {
    return this.items.describe(id, input);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  moveAgendaItem(
    @Args('id', { type: () => ID }) id: string,
    @Args('toPosition', { type: () => Int }) toPosition: number,
  ): Promise<Assembly> {
    return this.items.move(id, toPosition);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  removeAgendaItem(@Args('id', { type: () => ID }) id: string): Promise<Assembly> {
    return this.items.remove(id);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  constructor(@Inject(Assemblies) private readonly assemblies: Assemblies) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What was said, as the secretary sums it up: for who writes the minutes until they are filed.',
  })
  async debate(@Parent() { assemblyId, debate }: AgendaItem): Promise<string | null> {
    const assembly = await this.assemblies.byId(assemblyId);
    const actor = currentActor();
    const writes =
      can(actor, 'minutes.write') ||
      (actor.personId !== null && [assembly?.chairId, assembly?.secretaryId].includes(actor.personId));
    return writes || assembly?.state === AssemblyState.filed ? debate : null;
  }
}
