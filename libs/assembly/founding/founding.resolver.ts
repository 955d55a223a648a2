import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import { RollLine } from '../roll/roll.types.js';
import { Founders } from './founders.service.js';
import { FounderInput, Founding } from './founding.types.js';
import { Foundings } from './foundings.service.js';

@Resolver(() => Founding)
export class FoundingResolver {
  constructor(
    @Inject(Foundings) private readonly foundings: Foundings,
    @Inject(Founders) private readonly founders: Founders,
  ) {}

  @Read(() => Founding, { permission: 'assembly.prepare' })
  async founding(): Promise<Founding> {
    return { bar: await this.foundings.bar() };
  }

  @Verb(() => RollLine, {
    permission: 'assembly.desk',
    description: 'Someone comes to found the association: a member from today, with a voice, and present.',
  })
  admitFounder(@Args('input') input: FounderInput): Promise<RollLine> {
    return this.founders.admit(input);
  }
}
