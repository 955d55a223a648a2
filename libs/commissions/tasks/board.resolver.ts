import { Ability, abilitiesFor, Live, Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Boards } from './board.service.js';
import { Board, BoardNews, BoardPageInput } from './board.types.js';
import { Stage } from './stages.entities.js';
import { Stages } from './stages.service.js';
import { boardPolicy } from './tasks.policy.js';

const FOR_LEADS = 'For its leads, and who keeps commissions.';

@Resolver(() => Board)
export class BoardResolver {
  constructor(
    @Inject(Boards) private readonly boards: Boards,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => Board, { permission: 'commissions.read' })
  board(
    @Args('commissionId', { type: () => ID }) commissionId: string,
    @Args('page', { nullable: true }) page: BoardPageInput = new BoardPageInput(),
  ): Promise<Board> {
    return this.boards.of(commissionId, page.filter ?? {}, page.search ?? null, page.limit);
  }

  @Watch(() => BoardNews, { permission: 'commissions.read', description: 'At once, then after each change.' })
  boardNews(
    @Args('commissionId', { type: () => ID }) commissionId: string,
  ): AsyncGenerator<{ boardNews: BoardNews }> {
    return this.live.follow(
      { topic: `board:${commissionId}`, view: 'boardNews', permission: 'commissions.read' },
      async () => ({ boardNews: await this.boards.news(commissionId) }),
    );
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() { commission }: Board): Ability[] {
    const { id, closedAt } = commission;
    return abilitiesFor(boardPolicy, { commissionId: id, commissionClosed: closedAt !== null });
  }
}

@Resolver(() => Commission)
export class StagesResolver {
  constructor(@Inject(Stages) private readonly stagesService: Stages) {}

  @Verb(() => Commission, { permission: 'signed-in', description: FOR_LEADS })
  addStage(
    @Args('commissionId', { type: () => ID }) commissionId: string,
    @Args('name') name: string,
    @Args('finishes', { type: () => Boolean, defaultValue: false }) finishes: boolean,
  ): Promise<Commission> {
    return this.stagesService.add(commissionId, name, finishes);
  }

  @Verb(() => Commission, { permission: 'signed-in', description: FOR_LEADS })
  renameStage(@Args('id', { type: () => ID }) id: string, @Args('name') name: string): Promise<Commission> {
    return this.stagesService.rename(id, name);
  }

  @Verb(() => Commission, { permission: 'signed-in', description: FOR_LEADS })
  shiftStage(
    @Args('id', { type: () => ID }) id: string,
    @Args('position', { type: () => Int, description: 'Among the others, from 0.' }) position: number,
  ): Promise<Commission> {
    return this.stagesService.shift(id, position);
  }

  @Verb(() => Commission, { permission: 'signed-in', description: `${FOR_LEADS} An empty one only.` })
  removeStage(@Args('id', { type: () => ID }) id: string): Promise<Commission> {
    return this.stagesService.remove(id);
  }

  @ResolveField(() => [Stage], { description: 'The columns of its board, in order.' })
  stages(@Parent() commission: Commission): Promise<Stage[]> {
    return this.stagesService.of(commission.id);
  }
}
