import { Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Contestations } from './contestation.service.js';
import { ContestationCheck } from './contestation.types.js';

@Resolver(() => ContestationCheck)
export class ContestationResolver {
  constructor(@Inject(Contestations) private readonly contestations: Contestations) {}

  @Read(() => ContestationCheck, {
    permission: 'assembly.prepare',
    description: 'Graded, with its proof and a recount; before the sitting, what can still be mended.',
  })
  contestationCheck(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<ContestationCheck> {
    return this.contestations.check(assemblyId);
  }
}
