import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Mondays } from './monday.service.js';
import { Monday, PutAsideInput } from './monday.types.js';

const permission = 'commissions.write';

@Resolver(() => Monday)
export class MondayResolver {
  constructor(@Inject(Mondays) private readonly mondays: Mondays) {}

  @Read(() => Monday, { permission, description: 'For who keeps the house.' })
  monday(): Promise<Monday> {
    return this.mondays.read();
  }

  @Verb(() => Monday, { permission, description: 'For everyone, until a day.' })
  putLineAside(@Args('input') input: PutAsideInput): Promise<Monday> {
    return this.mondays.putAside(input);
  }

  @Verb(() => Monday, { permission, description: 'Before its day.' })
  bringLineBack(@Args('key', { type: () => ID }) key: string): Promise<Monday> {
    return this.mondays.bringBack(key);
  }
}
