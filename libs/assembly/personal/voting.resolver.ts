import { Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { AdvanceByLinkInput } from '../advance/advance.inputs.js';
import { MyAdvance } from '../advance/advance.types.js';
import { ElectionBallotInput } from '../elections/elections.inputs.js';
import { LiveAssembly } from '../live/live.types.js';
import { Choice } from '../votes/votes.entities.js';
import { Receipt } from '../votes/votes.types.js';
import { PersonalVotes } from './voting.service.js';
import { PersonalBallots } from './voting.types.js';

const ANYONE = 'public' as const;
const id = { type: () => ID };

/** Voting without signing in: public, because the link is the key. */
@Resolver()
export class PersonalVotingResolver {
  constructor(@Inject(PersonalVotes) private readonly votes: PersonalVotes) {}

  @Read(() => [MyAdvance], {
    permission: ANYONE,
    description: 'The voices to vote for in advance, by a link.',
  })
  personalAdvance(@Args('token') token: string): Promise<MyAdvance[]> {
    return this.votes.advanceOf(token);
  }

  @Verb(() => MyAdvance, { permission: ANYONE })
  voteInAdvanceByLink(
    @Args('token') token: string,
    @Args('input') input: AdvanceByLinkInput,
  ): Promise<MyAdvance> {
    return this.votes.voteInAdvance(token, input);
  }

  @Read(() => PersonalBallots, { permission: ANYONE, description: 'What to cast in the sitting, by a link.' })
  personalBallots(@Args('token') token: string): Promise<PersonalBallots> {
    return this.votes.mine(token);
  }

  @Verb(() => Receipt, { permission: ANYONE })
  castBallotByLink(
    @Args('token') token: string,
    @Args('voteId', id) voteId: string,
    @Args('electorId', id) electorId: string,
    @Args('choice', { type: () => Choice }) choice: Choice,
  ): Promise<Receipt> {
    return this.votes.cast(token, voteId, electorId, choice);
  }

  @Verb(() => Receipt, { permission: ANYONE })
  castElectionBallotByLink(
    @Args('token') token: string,
    @Args('voteId', id) voteId: string,
    @Args('electorId', id) electorId: string,
    @Args('ballot') ballot: ElectionBallotInput,
  ): Promise<Receipt> {
    return this.votes.elect(token, voteId, electorId, ballot);
  }

  @Watch(() => LiveAssembly, {
    permission: ANYONE,
    description: 'The room of the assembly a link was made for, at once and after each change.',
  })
  personalRoom(@Args('token') token: string): Promise<AsyncGenerator<{ personalRoom: LiveAssembly }>> {
    return this.votes.follow(token);
  }
}
