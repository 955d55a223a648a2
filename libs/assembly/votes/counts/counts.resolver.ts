import { Db, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Vote } from '../votes.entities.js';
import { CountingView } from './counting-view.js';
import { CollegeCountInput, CountInput } from './counts.inputs.js';
import { Counting, PaperMandate } from './counts.types.js';
import { Papers } from './papers.service.js';
import { CountSheets } from './sheets.service.js';

const id = { type: () => ID };
const counting = {
  permission: 'assembly.attend',
  description: 'For the scrutineers and the bureau.',
} as const;

@Resolver(() => Vote)
export class CountsResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(CountingView) private readonly view: CountingView,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Verb(() => Vote, counting)
  handInCount(
    @Args('voteId', id) voteId: string,
    @Args('counts') counts: CountInput,
    @Args('colleges', {
      type: () => [CollegeCountInput],
      nullable: true,
      description: 'Where members vote by colleges: each of them; the whole is then their sum.',
    })
    colleges: CollegeCountInput[] | null,
  ): Promise<Vote> {
    return this.sheets.handIn(voteId, counts, colleges);
  }

  @Verb(() => Vote, counting)
  async signOffOnPaper(
    @Args('voteId', id) voteId: string,
    @Args('electorId', id) electorId: string,
  ): Promise<Vote> {
    await this.papers.signOff(voteId, electorId);
    return this.db.get(Vote, voteId);
  }

  @Read(() => [PaperMandate], { ...counting, permission: 'assembly.attend' })
  papersToHand(@Args('voteId', id) voteId: string): Promise<PaperMandate[]> {
    return this.papers.toHand(voteId);
  }

  @ResolveField(() => Counting, {
    nullable: true,
    description: 'While the vote is open, for those who count.',
  })
  counting(@Parent() vote: Vote): Promise<Counting | null> {
    return this.view.of(vote);
  }
}
