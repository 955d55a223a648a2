import { People, Person } from '@etabli/membership';
import { Db, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { type AmendmentEnding, type AmendmentState, amendmentState } from '../rules/amending.js';
import { Vote, VoteMethod } from '../votes/votes.entities.js';
import { Votes } from '../votes/votes.service.js';
import { Amendment, AmendmentEndingEnum, AmendmentStateEnum } from './amendments.entities.js';
import { AmendmentInput } from './amendments.inputs.js';
import { Amendments, type PutAmendment } from './amendments.service.js';

const id = { type: () => ID };
const conducting = {
  permission: 'assembly.attend',
  description: 'For the bureau of the sitting, and those who conduct assemblies by office.',
} as const;

@Resolver(() => Amendment)
export class AmendmentsResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
    @Inject(Votes) private readonly ballots: Votes,
    @Inject(Amendments) private readonly service: Amendments,
  ) {}

  @Read(() => [Amendment], {
    permission: 'assembly.read',
    description: 'Of all items, in their order, then in the order in which they were proposed.',
  })
  amendments(@Args('assemblyId', id) assemblyId: string): Promise<Amendment[]> {
    return this.service.ofAssembly(assemblyId);
  }

  @Verb(() => Amendment, conducting)
  proposeAmendment(@Args('input') input: AmendmentInput): Promise<Amendment> {
    return this.service.propose(input);
  }

  @Verb(() => Amendment, conducting)
  dropAmendment(
    @Args('id', id) amendmentId: string,
    @Args('ending', { type: () => AmendmentEndingEnum }) ending: AmendmentEnding,
  ): Promise<Amendment> {
    return this.service.drop(amendmentId, ending);
  }

  @Verb(() => Vote, {
    ...conducting,
    description: 'Puts an amendment to the vote, before the text it changes.',
  })
  async openAmendmentVote(
    @Args('id', id) amendmentId: string,
    @Args('method', { type: () => VoteMethod }) method: VoteMethod,
  ): Promise<Vote> {
    const amendment = await this.db.get(Amendment, amendmentId);
    return this.ballots.open(amendment.agendaItemId, method, { amendment });
  }

  @ResolveField(() => Person)
  proposer(@Parent() { proposerId }: Amendment): Promise<Person | null> {
    return this.people.byId(proposerId);
  }

  @ResolveField(() => AmendmentStateEnum)
  async state(@Parent() amendment: Amendment): Promise<AmendmentState> {
    return amendmentState(await this.put(amendment));
  }

  @ResolveField(() => String, { description: 'The text it is compared with: the resolution as it stood.' })
  async before(@Parent() amendment: Amendment): Promise<string> {
    return this.service.basisOf(await this.put(amendment));
  }

  @ResolveField(() => [Vote], { description: 'Every time it was put to the vote, the first time first.' })
  async votes(@Parent() amendment: Amendment): Promise<Vote[]> {
    return (await this.put(amendment)).votes;
  }

  private async put(amendment: Amendment): Promise<PutAmendment> {
    return (await this.service.one(amendment)) ?? { ...amendment, votes: [], decided: null };
  }
}

@Resolver(() => AgendaItem)
export class AmendedItemResolver {
  constructor(@Inject(Amendments) private readonly service: Amendments) {}

  @ResolveField(() => String, { description: 'The text as it stands, the amendments adopted put in.' })
  textNow(@Parent() item: AgendaItem): Promise<string> {
    return this.service.textOf(item);
  }
}
