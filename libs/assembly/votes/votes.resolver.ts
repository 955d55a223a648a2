import { currentActor, Db, groupBy, load, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In, IsNull } from 'typeorm';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { ElectionBallotInput } from '../elections/elections.inputs.js';
import { TieRuleEnum } from '../elections/elections.types.js';
import { candidateNames } from '../elections/names.js';
import type { TieRule } from '../elections/rounds.service.js';
import { sittingPolicy } from '../sitting/sitting.policy.js';
import { Ballots } from './ballots.service.js';
import { resultOf } from './results.js';
import { CastingVote, Choice, Vote, VoteMethod } from './votes.entities.js';
import { Votes } from './votes.service.js';
import { MyBallots, Receipt, VoteResult } from './votes.types.js';

const id = { type: () => ID };
const conducting = {
  permission: 'assembly.attend',
  description: 'For the bureau of the sitting, and those who conduct assemblies by office.',
} as const;

@Resolver(() => Vote)
export class VotesResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Votes) private readonly votes: Votes,
    @Inject(Ballots) private readonly ballots: Ballots,
  ) {}

  @Verb(() => Vote, conducting)
  openVote(
    @Args('itemId', id) itemId: string,
    @Args('method', { type: () => VoteMethod }) method: VoteMethod,
    @Args('tieRule', {
      type: () => TieRuleEnum,
      nullable: true,
      description: 'How the assembly settles a ballot between equals that leaves them equal again.',
    })
    tieRule: TieRule | null,
  ): Promise<Vote> {
    return this.votes.open(itemId, method, { tieRule });
  }

  @Verb(() => Vote, conducting)
  closeVote(@Args('voteId', id) voteId: string): Promise<Vote> {
    return this.votes.close(voteId);
  }

  @Verb(() => Vote, { ...conducting, description: 'For whom the statutes let settle a tie.' })
  castChairVote(
    @Args('voteId', id) voteId: string,
    @Args('choice', { type: () => CastingVote }) choice: CastingVote,
  ): Promise<Vote> {
    return this.votes.castChairVote(voteId, choice);
  }

  @Verb(() => Vote, conducting)
  proclaim(@Args('voteId', id) voteId: string): Promise<Vote> {
    return this.votes.proclaim(voteId);
  }

  @Verb(() => Vote, conducting)
  cancelVote(@Args('voteId', id) voteId: string, @Args('reason') reason: string): Promise<Vote> {
    return this.votes.cancel(voteId, reason);
  }

  @Verb(() => Receipt, {
    permission: 'assembly.vote',
    description: 'One’s own mandate, or one carried: once and for all.',
  })
  castBallot(
    @Args('voteId', id) voteId: string,
    @Args('electorId', id) electorId: string,
    @Args('choice', { type: () => Choice }) choice: Choice,
  ): Promise<Receipt> {
    return this.ballots.cast(voteId, electorId, choice);
  }

  @Verb(() => Receipt, {
    permission: 'assembly.vote',
    description: 'The same in an election: names, answers, an order or grades, as its ballot paper asks.',
  })
  castElectionBallot(
    @Args('voteId', id) voteId: string,
    @Args('electorId', id) electorId: string,
    @Args('ballot') ballot: ElectionBallotInput,
  ): Promise<Receipt> {
    return this.ballots.elect(voteId, electorId, ballot);
  }

  @Read(() => MyBallots, { permission: 'assembly.vote' })
  myBallots(@Args('assemblyId', id) assemblyId: string): Promise<MyBallots> {
    return this.ballots.mine(assemblyId);
  }

  @ResolveField(() => VoteResult, {
    nullable: true,
    description: 'For everybody once proclaimed; before that, for those who conduct.',
  })
  async result(
    @Parent() { assemblyId, amendmentId, outcome, proclaimedAt, cancelledAt }: Vote,
  ): Promise<VoteResult | null> {
    if (!outcome) return null;
    const actor = currentActor();
    const matter = amendmentId ? 'amendment' : 'resolution';
    const nameOf = await candidateNames(this.db, outcome);
    if (proclaimedAt && !cancelledAt) return resultOf(outcome, actor.locale, matter, nameOf);
    const assembly = await this.assemblies.byId(assemblyId);
    const conducts = assembly !== null && sittingPolicy.conduct(actor, assembly) === true;
    return conducts ? resultOf(outcome, actor.locale, matter, nameOf) : null;
  }
}

@Resolver(() => AgendaItem)
export class ItemVotesResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @ResolveField(() => [Vote], {
    description: 'Every time it was put to the vote, the first time first; its amendments have their own.',
  })
  async votes(@Parent() item: AgendaItem): Promise<Vote[]> {
    const found = await load('item-votes', item.id, async (ids) => {
      const rows = await this.db.find(Vote, {
        where: { agendaItemId: In([...ids]), amendmentId: IsNull() },
        order: { openedAt: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, ({ agendaItemId }) => agendaItemId);
    });
    return found ?? [];
  }
}
