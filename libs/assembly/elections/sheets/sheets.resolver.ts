import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Vote } from '../../votes/votes.entities.js';
import { ElectionCountingView } from './counting-view.js';
import { ElectionCountInput } from './sheets.inputs.js';
import { ElectionSheets } from './sheets.service.js';
import { ElectionCounting } from './sheets.types.js';

@Resolver(() => Vote)
export class ElectionSheetsResolver {
  constructor(
    @Inject(ElectionSheets) private readonly sheets: ElectionSheets,
    @Inject(ElectionCountingView) private readonly view: ElectionCountingView,
  ) {}

  @Verb(() => Vote, {
    permission: 'assembly.attend',
    description: 'For the scrutineers and the bureau: the papers of a round as one person counted them.',
  })
  handInElectionCount(
    @Args('voteId', { type: () => ID }) voteId: string,
    @Args('counts') counts: ElectionCountInput,
  ): Promise<Vote> {
    return this.sheets.handIn(voteId, counts);
  }

  @ResolveField(() => ElectionCounting, {
    nullable: true,
    description: 'Of a round whose papers can be summed up, while it is open, for those who count.',
  })
  electionCounting(@Parent() vote: Vote): Promise<ElectionCounting | null> {
    return this.view.of(vote);
  }
}
