import { People, Person } from '@etabli/membership';
import { currentActor, Db, Read, sentence, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { DeskEntry } from './entries.entities.js';
import { DeskEntryInput } from './entries.inputs.js';
import { DeskEntries } from './entries.service.js';
import { DeskClash, DeskReceipt } from './entries.types.js';
import { DeskMerging } from './merging.service.js';

const id = { type: () => ID };
const ids = { type: () => [ID] };

@Resolver(() => DeskEntry)
export class DeskEntriesResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DeskEntries) private readonly entries: DeskEntries,
    @Inject(DeskMerging) private readonly merging: DeskMerging,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => DeskReceipt, {
    permission: 'assembly.desk',
    description: 'Takes what a desk noted, at the time at which it happened; sent again, it changes nothing.',
  })
  recordAtDesk(@Args('input') input: DeskEntryInput): Promise<DeskReceipt> {
    return this.entries.record(input);
  }

  @Read(() => [DeskClash], {
    permission: 'assembly.desk',
    description: 'What desks noted that does not agree, until a person decides.',
  })
  async deskClashes(@Args('assemblyId', id) assemblyId: string): Promise<DeskClash[]> {
    await this.db.get(Assembly, assemblyId);
    return this.merging.open(assemblyId);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.desk',
    description: 'Decides of entries that contradict each other: those that stand, those set aside.',
  })
  decideDeskEntries(
    @Args('assemblyId', id) assemblyId: string,
    @Args('standing', ids) standing: string[],
    @Args('aside', ids) aside: string[],
  ): Promise<Assembly> {
    return this.entries.decide(assemblyId, standing, aside);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.desk',
    description: 'Whether those who arrive sign on the screen of the desk.',
  })
  askSignatures(
    @Args('assemblyId', id) assemblyId: string,
    @Args('asked') asked: boolean,
  ): Promise<Assembly> {
    return this.entries.askSignatures(assemblyId, asked);
  }

  @ResolveField(() => Person, { description: 'Who came or left; the giver of a proxy.' })
  person(@Parent() { personId }: DeskEntry): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who noted it.' })
  recordedBy(@Parent() { recordedBy }: DeskEntry): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it was not taken.' })
  refusedFor(@Parent() { refusal }: DeskEntry): string | null {
    return refusal ? sentence(refusal.code, refusal.details, currentActor().locale) : null;
  }
}
