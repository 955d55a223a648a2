import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Sittings } from '../sitting/sittings.service.js';
import { Chairings } from './chairing.service.js';
import { ChairProposal, HandOverChairInput } from './chairing.types.js';
import { Revocations } from './revocations.service.js';
import { VotersOfItems } from './voters.service.js';
import { ItemVoters } from './voters.types.js';

const id = { type: () => ID };
const conducting = {
  permission: 'assembly.attend',
  description: 'For the bureau of the sitting, and those who conduct assemblies by office.',
} as const;

@Resolver(() => Assembly)
export class DebateResolver {
  constructor(
    @Inject(Chairings) private readonly chairings: Chairings,
    @Inject(Revocations) private readonly revocations: Revocations,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(VotersOfItems) private readonly voters: VotersOfItems,
  ) {}

  @Verb(() => Assembly, conducting)
  handOverChair(@Args('input') input: HandOverChairInput): Promise<Assembly> {
    return this.chairings.handOver(input);
  }

  @Verb(() => Assembly, {
    ...conducting,
    description: 'Puts to the assembly the removal of an officer, though the agenda did not announce it.',
  })
  raiseRevocation(
    @Args('assemblyId', id) assemblyId: string,
    @Args('personId', id) personId: string,
  ): Promise<Assembly> {
    return this.revocations.raise(assemblyId, personId);
  }

  @Read(() => ItemVoters, {
    permission: 'assembly.attend',
    description: 'For the scrutineers, the bureau of the sitting, and those who conduct by office.',
  })
  itemVoters(@Args('itemId', id) itemId: string): Promise<ItemVoters> {
    return this.voters.of(itemId);
  }

  @ResolveField(() => ChairProposal, {
    nullable: true,
    description: 'For those who open or conduct the sitting: who should chair, or take over.',
  })
  async chairProposal(@Parent() assembly: Assembly): Promise<ChairProposal | null> {
    return this.sittings.leads(assembly) ? this.chairings.proposal(assembly) : null;
  }
}
