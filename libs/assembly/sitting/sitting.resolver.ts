import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Db, groupBy, load, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Afterwards } from './afterwards.service.js';
import { Closing } from './closing.service.js';
import { Conduct } from './conduct.service.js';
import { Incident } from './sitting.entities.js';
import { ForgottenIncidentInput, OpenAssemblyInput } from './sitting.inputs.js';
import { sittingPolicy } from './sitting.policy.js';

const id = { type: () => ID };
const conducting = {
  permission: 'assembly.attend',
  description: 'For the bureau of the sitting, and those who conduct assemblies by office.',
} as const;

@Resolver(() => Assembly)
export class SittingResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Conduct) private readonly conduct: Conduct,
    @Inject(Closing) private readonly closing: Closing,
    @Inject(Afterwards) private readonly afterwards: Afterwards,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => Assembly, { permission: 'assembly.conduct' })
  openAssembly(@Args('input') input: OpenAssemblyInput): Promise<Assembly> {
    return this.conduct.open(input);
  }

  @Verb(() => Assembly, conducting)
  callItem(@Args('itemId', id) itemId: string): Promise<Assembly> {
    return this.conduct.callItem(itemId);
  }

  @Verb(() => AgendaItem, conducting)
  withdrawItem(@Args('itemId', id) itemId: string): Promise<AgendaItem> {
    return this.conduct.withdrawItem(itemId);
  }

  @Verb(() => AgendaItem, conducting)
  noteConflict(
    @Args('itemId', id) itemId: string,
    @Args('personId', id) personId: string,
  ): Promise<AgendaItem> {
    return this.conduct.noteConflict(itemId, personId);
  }

  @Verb(() => AgendaItem, conducting)
  noteDebate(
    @Args('itemId', id) itemId: string,
    @Args('speaker', { type: () => String, nullable: true }) speaker: string | null,
    @Args('debate', { type: () => String, nullable: true }) debate: string | null,
  ): Promise<AgendaItem> {
    return this.conduct.noteDebate(itemId, speaker, debate);
  }

  @Verb(() => Incident, conducting)
  noteIncident(
    @Args('assemblyId', id) assemblyId: string,
    @Args('text') text: string,
    @Args('itemId', { type: () => ID, nullable: true }) itemId: string | null,
  ): Promise<Incident> {
    return this.conduct.noteIncident(assemblyId, text, itemId);
  }

  @Verb(() => Incident, {
    permission: 'assembly.attend',
    description: 'Enters what was forgotten, once the sitting is closed and until its minutes are filed.',
  })
  noteForgottenIncident(@Args('input') input: ForgottenIncidentInput): Promise<Incident> {
    return this.afterwards.noteIncident(input);
  }

  @Verb(() => Assembly, conducting)
  closeAssembly(@Args('id', id) assemblyId: string): Promise<Assembly> {
    return this.closing.close(assemblyId);
  }

  @Verb(() => Assembly, conducting)
  recordFailure(@Args('id', id) assemblyId: string): Promise<Assembly> {
    return this.closing.recordFailure(assemblyId);
  }

  @Read(() => [Incident], { permission: 'assembly.read' })
  async incidents(@Args('assemblyId', id) assemblyId: string): Promise<Incident[]> {
    await this.db.get(Assembly, assemblyId);
    return this.db.find(Incident, { where: { assemblyId }, order: { at: 'asc', id: 'asc' } });
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who chairs the sitting.' })
  chair(@Parent() { chairId }: Assembly): Promise<Person | null> | null {
    return chairId ? this.people.byId(chairId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who keeps the minutes of the sitting.' })
  secretary(@Parent() { secretaryId }: Assembly): Promise<Person | null> | null {
    return secretaryId ? this.people.byId(secretaryId) : null;
  }

  @ResolveField(() => [Person])
  async scrutineers(@Parent() { scrutineerIds }: Assembly): Promise<Person[]> {
    const found = await Promise.all(scrutineerIds.map((one) => this.people.byId(one)));
    return found.filter((person) => person !== null);
  }

  @ResolveField(() => AgendaItem, { nullable: true })
  currentItem(@Parent() { currentItemId }: Assembly): Promise<AgendaItem | null> | null {
    if (!currentItemId) return null;
    return load('agenda-item', currentItemId, async (ids) => {
      const items = await this.db.find(AgendaItem, { where: { id: In([...ids]) } });
      return new Map(items.map((item) => [item.id, item]));
    });
  }

  @ResolveField(() => [Ability], { description: 'What the viewer may do on the day and after.' })
  sittingCan(@Parent() assembly: Assembly): Ability[] {
    return abilitiesFor(sittingPolicy, assembly);
  }
}

@Resolver(() => AgendaItem)
export class SittingItemResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
  ) {}

  @ResolveField(() => [Person], { description: 'Whose own interests it touches.' })
  async conflicts(@Parent() item: AgendaItem): Promise<Person[]> {
    const found = await load('conflicts', item.id, async (ids) => {
      const rows = await this.db.query<{ itemId: string; personId: string }>(
        `select agenda_item_id as "itemId", person_id as "personId" from agenda_item_conflict
         where agenda_item_id = any($1) order by person_id`,
        [ids],
      );
      return groupBy(ids, rows, ({ itemId }) => itemId);
    });
    const people = await Promise.all((found ?? []).map(({ personId }) => this.people.byId(personId)));
    return people.filter((person) => person !== null);
  }
}
