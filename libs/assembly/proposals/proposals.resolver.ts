import { People, Person } from '@etabli/membership';
import { currentActor, Db, indexBy, load, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { AgendaItem, DecisionKindEnum } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import type { DecisionKind } from '../rules/kinds.js';
import { ItemProposal } from './proposals.entities.js';
import { Proposals } from './proposals.service.js';
import { MemberItems, ProposeItemInput, Standing } from './proposals.types.js';

const id = { type: () => ID };

@Resolver(() => ItemProposal)
export class ProposalsResolver {
  constructor(
    @Inject(Proposals) private readonly proposals: Proposals,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => MemberItems, { permission: 'assembly.read' })
  memberItems(@Args('assemblyId', id) assemblyId: string): Promise<MemberItems> {
    return this.proposals.of(assemblyId);
  }

  @Verb(() => ItemProposal, { permission: 'assembly.attend', description: 'Asks for an item.' })
  proposeItem(@Args('input') input: ProposeItemInput): Promise<ItemProposal> {
    return this.proposals.propose(input);
  }

  @Verb(() => ItemProposal, { permission: 'assembly.attend' })
  withdrawItemProposal(@Args('id', id) proposalId: string): Promise<ItemProposal> {
    return this.proposals.withdraw(proposalId);
  }

  @Verb(() => ItemProposal, { permission: 'assembly.attend' })
  supportItem(@Args('id', id) proposalId: string): Promise<ItemProposal> {
    return this.proposals.support(proposalId);
  }

  @Verb(() => ItemProposal, { permission: 'assembly.attend' })
  unsupportItem(@Args('id', id) proposalId: string): Promise<ItemProposal> {
    return this.proposals.unsupport(proposalId);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.prepare',
    description: 'Puts an item that enough members asked for on the agenda, and tells everyone called.',
  })
  putOnAgenda(
    @Args('proposalId', id) proposalId: string,
    @Args('part', { type: () => DecisionKindEnum, nullable: true }) part: DecisionKind | null,
  ): Promise<Assembly> {
    return this.proposals.putOnAgenda(proposalId, part ?? null);
  }

  @ResolveField(() => Person)
  proposer(@Parent() { proposerId }: ItemProposal): Promise<Person | null> {
    return this.people.byId(proposerId);
  }

  @ResolveField(() => Int, { description: 'Electors who ask for it, the first included.' })
  async supporters(@Parent() proposal: ItemProposal): Promise<number> {
    return (await this.proposals.supporters(proposal)).length;
  }

  @ResolveField(() => Boolean, { description: 'The viewer is one of them.' })
  async supported(@Parent() proposal: ItemProposal): Promise<boolean> {
    return (await this.proposals.supporters(proposal)).includes(currentActor().personId ?? '');
  }

  @ResolveField(() => Boolean, { description: 'The viewer asked for it.' })
  own(@Parent() { proposerId }: ItemProposal): boolean {
    return proposerId === currentActor().personId;
  }

  @ResolveField(() => Standing)
  async standing(@Parent() proposal: ItemProposal): Promise<Standing> {
    const standing = await this.proposals.standingOf(proposal);
    return standing === 'on-agenda' ? Standing.on_agenda : Standing[standing];
  }
}

@Resolver(() => AgendaItem)
export class AskedItemResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @ResolveField(() => ItemProposal, {
    nullable: true,
    description: 'The members who had it added; else null.',
  })
  proposal(@Parent() { id: itemId }: AgendaItem): Promise<ItemProposal | null> {
    return load('item-proposal', itemId, async (ids) => {
      const rows = await this.db.find(ItemProposal, { where: { agendaItemId: In([...ids]) } });
      return indexBy(rows, (proposal) => proposal.agendaItemId as string);
    });
  }
}
