import { Db, load, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import type { Motive } from '../rules/speakers.js';
import { Floors } from './floor.service.js';
import { MotiveEnum, SpeakingRulesInput } from './floor.types.js';
import { speakersOf } from './spoken.js';

const id = { type: () => ID };
const someone = { type: () => ID, nullable: true, description: 'Oneself when left out.' };
const asking = {
  permission: 'assembly.attend',
  description: 'For whoever is in the room; for somebody else, for those who conduct.',
} as const;
const conducting = {
  permission: 'assembly.attend',
  description: 'For the bureau of the sitting, and those who conduct assemblies by office.',
} as const;

@Resolver(() => AgendaItem)
export class FloorResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Floors) private readonly floors: Floors,
  ) {}

  @Verb(() => Assembly, asking)
  askToSpeak(
    @Args('itemId', id) itemId: string,
    @Args('motive', { type: () => MotiveEnum, defaultValue: 'speech' }) motive: Motive,
    @Args('personId', someone) personId: string | null,
  ): Promise<Assembly> {
    return this.floors.ask(itemId, motive, personId ?? null);
  }

  @Verb(() => Assembly, asking)
  withdrawFromSpeaking(
    @Args('itemId', id) itemId: string,
    @Args('personId', someone) personId: string | null,
  ): Promise<Assembly> {
    return this.floors.withdraw(itemId, personId ?? null);
  }

  @Verb(() => Assembly, conducting)
  giveFloor(
    @Args('itemId', id) itemId: string,
    @Args('personId', { ...someone, description: 'Whoever comes first when left out.' })
    personId: string | null,
  ): Promise<Assembly> {
    return this.floors.give(itemId, personId ?? null);
  }

  @Verb(() => Assembly, conducting)
  extendFloor(
    @Args('itemId', id) itemId: string,
    @Args('seconds', { type: () => Int }) seconds: number,
  ): Promise<Assembly> {
    return this.floors.extend(itemId, seconds);
  }

  @Verb(() => Assembly, conducting)
  endFloor(@Args('itemId', id) itemId: string): Promise<Assembly> {
    return this.floors.end(itemId);
  }

  @Verb(() => Assembly, conducting)
  closeSpeakersList(@Args('itemId', id) itemId: string): Promise<Assembly> {
    return this.floors.close(itemId, true);
  }

  @Verb(() => Assembly, conducting)
  reopenSpeakersList(@Args('itemId', id) itemId: string): Promise<Assembly> {
    return this.floors.close(itemId, false);
  }

  @Verb(() => Assembly, conducting)
  setSpeakingRules(
    @Args('assemblyId', id) assemblyId: string,
    @Args('input') input: SpeakingRulesInput,
  ): Promise<Assembly> {
    return this.floors.setRules(assemblyId, input);
  }

  @ResolveField(() => [String], {
    description: 'Names of who spoke on it, in the order of their first speech.',
  })
  async speakers(@Parent() item: AgendaItem): Promise<string[]> {
    return (await load('speakers', item.id, (ids) => speakersOf(this.db, ids))) ?? [];
  }
}
