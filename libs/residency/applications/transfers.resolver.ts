import { PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { TransferBoard } from './transfers.service.js';
import { Transfers, WishInput } from './transfers.types.js';

@Resolver()
export class TransfersResolver {
  constructor(@Inject(TransferBoard) private readonly board: TransferBoard) {}

  @Read(() => Transfers, { permission: 'places.read', description: 'Who would rather have another place.' })
  transfers(): Promise<Transfers> {
    return this.board.read();
  }

  @Verb(() => Transfers, { permission: 'places.read', description: 'For one’s own place.' })
  wishForPlaces(@Args('input') input: WishInput): Promise<Transfers> {
    return this.board.wish(input);
  }

  @Verb(() => Transfers, { permission: 'places.write', description: 'All of it or nothing.' })
  carryOutTransfer(
    @Args('allocationIds', { type: () => [ID] }) allocationIds: string[],
    @Args('onDay', { type: () => PlainDate }) onDay: string,
  ): Promise<Transfers> {
    return this.board.carryOut(allocationIds, onDay);
  }
}
