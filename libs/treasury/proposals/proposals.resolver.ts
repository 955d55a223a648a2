import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Due } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import { InstalmentProposal } from './proposals.entities.js';
import { InstalmentAnswerInput, InstalmentProposalInput } from './proposals.inputs.js';
import { proposalPolicy } from './proposals.policy.js';
import { Proposals } from './proposals.service.js';

@Resolver(() => InstalmentProposal)
export class ProposalsResolver {
  constructor(
    @Inject(Proposals) private readonly proposals: Proposals,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [InstalmentProposal], {
    permission: 'treasury.read',
    description: 'Plans that wait for an answer, the oldest first.',
  })
  instalmentsProposed(): Promise<InstalmentProposal[]> {
    return this.proposals.waiting();
  }

  @Verb(() => InstalmentProposal, {
    permission: 'self.pay',
    description: 'Days for what remains of a due of one’s own.',
  })
  proposeInstalments(@Args('input') input: InstalmentProposalInput): Promise<InstalmentProposal> {
    return this.proposals.propose(input);
  }

  @Verb(() => InstalmentProposal, { permission: 'self.pay' })
  withdrawInstalments(@Args('id', { type: () => ID }) id: string): Promise<InstalmentProposal> {
    return this.proposals.withdraw(id);
  }

  @Verb(() => InstalmentProposal, {
    permission: 'treasury.write',
    description: 'Its author is told by mail.',
  })
  answerInstalments(@Args('input') input: InstalmentAnswerInput): Promise<InstalmentProposal> {
    return this.proposals.answer(input);
  }

  @ResolveField(() => Due, { nullable: true })
  due(@Parent() { dueId }: InstalmentProposal): Promise<Due | null> {
    return this.dues.byId(dueId);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: InstalmentProposal): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() proposal: InstalmentProposal): Ability[] {
    return abilitiesFor(proposalPolicy, proposal);
  }
}

@Resolver(() => Due)
export class DueProposalsResolver {
  constructor(@Inject(Proposals) private readonly proposals: Proposals) {}

  @ResolveField('proposals', () => [InstalmentProposal], { description: 'The latest first.' })
  proposalsOf(@Parent() { id }: Due): Promise<InstalmentProposal[]> {
    return this.proposals.ofDue(id);
  }
}
