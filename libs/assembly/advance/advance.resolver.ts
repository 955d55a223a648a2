import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { advanceBy } from '../rules/advance-offer.js';
import { PostalVoteInput, VoteInAdvanceInput } from './advance.inputs.js';
import { AdvanceVotes } from './advance.service.js';
import { AdvanceState, AdvanceVoter, MyAdvance } from './advance.types.js';

const id = { type: () => ID };

@Resolver(() => Assembly)
export class AdvanceResolver {
  constructor(
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(AdvanceVotes) private readonly votes: AdvanceVotes,
  ) {}

  @Read(() => [MyAdvance], {
    permission: 'assembly.vote',
    description: 'The voices the viewer may vote for in advance; none where the statutes know no such vote.',
  })
  myAdvance(@Args('assemblyId', id) assemblyId: string): Promise<MyAdvance[]> {
    return this.votes.mine(assemblyId);
  }

  @Read(() => [AdvanceVoter], {
    permission: 'assembly.attend',
    description: 'Who voted in advance, for the desk and the bureau.',
  })
  advanceVoters(@Args('assemblyId', id) assemblyId: string): Promise<AdvanceVoter[]> {
    return this.votes.voters(assemblyId);
  }

  @Verb(() => MyAdvance, { permission: 'assembly.vote' })
  voteInAdvance(@Args('input') input: VoteInAdvanceInput): Promise<MyAdvance> {
    return this.votes.vote(input);
  }

  @Verb(() => AdvanceVoter, {
    permission: 'assembly.desk',
    description: 'A vote received by post, with its paper.',
  })
  recordPostalVote(@Args('input') input: PostalVoteInput): Promise<AdvanceVoter> {
    return this.votes.recordPostal(input);
  }

  @ResolveField('advance', () => AdvanceState, {
    nullable: true,
    description: 'Null before the convocation, and where the statutes know no vote in advance.',
  })
  async advanceState(@Parent() assembly: Assembly): Promise<AdvanceState | null> {
    if (assembly.state === AssemblyState.draft) return null;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const [online, postal] = [advanceBy(statutes, 'online'), advanceBy(statutes, 'postal')];
    if (!online && !postal) return null;
    return { online, postal, voters: await this.votes.count(assembly.id) };
  }
}
