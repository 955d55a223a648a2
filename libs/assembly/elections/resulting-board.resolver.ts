import { Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { ResultingBoards } from './resulting-board.service.js';
import { ResultingBoard } from './resulting-board.types.js';

@Resolver(() => ResultingBoard)
export class ResultingBoardResolver {
  constructor(@Inject(ResultingBoards) private readonly boards: ResultingBoards) {}

  @Read(() => ResultingBoard, {
    permission: 'mandates.grant',
    description: 'Who would sit if those elected were given their mandates and these others ended.',
  })
  resultingBoard(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('ending', { type: () => [ID] }) ending: string[],
  ): Promise<ResultingBoard> {
    return this.boards.of(itemId, ending);
  }
}
