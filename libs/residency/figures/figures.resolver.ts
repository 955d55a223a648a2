import { PlainDate, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import { Figures } from './figures.service.js';
import { PlaceFigures } from './figures.types.js';

@Resolver(() => PlaceFigures)
export class FiguresResolver {
  constructor(@Inject(Figures) private readonly figures: Figures) {}

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
}
