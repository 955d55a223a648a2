import { PlainDate, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import { Figures } from './figures.service.js';
import { PlaceFigures } from './figures.types.js';
import { Returns } from './returns.service.js';
import { PlaceReturns } from './returns.types.js';

@Resolver(() => PlaceFigures)
export class FiguresResolver {
  constructor(
    @Inject(Figures) private readonly figures: Figures,
    @Inject(Returns) private readonly returns: Returns,
  ) {}

  @Read(() => PlaceFigures, {
    permission: 'places.read',
    description: 'By whole months; money for who reads the treasury.',
  })
  placeFigures(
    @Args('from', { type: () => PlainDate }) from: string,
    @Args('to', { type: () => PlainDate }) to: string,
  ): Promise<PlaceFigures> {
    return this.figures.read(from, to);
  }

  @Read(() => PlaceReturns, {
    permission: 'places.read',
    description: 'What each place held and brought, how long people waited; by whole months.',
  })
  placeReturns(
    @Args('from', { type: () => PlainDate }) from: string,
    @Args('to', { type: () => PlainDate }) to: string,
  ): Promise<PlaceReturns> {
    return this.returns.read(from, to);
  }
}
