import { FinancialYear } from '@etabli/treasury';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ResultDecisions } from './results.service.js';
import { ResultDecision } from './results.types.js';

@Resolver(() => FinancialYear)
export class ResultDecisionResolver {
  constructor(@Inject(ResultDecisions) private readonly decisions: ResultDecisions) {}

  @ResolveField(() => ResultDecision, {
    nullable: true,
    description: 'The assembly that adopted where its result goes; null while none did.',
  })
  resultDecision(@Parent() { endsOn }: FinancialYear): Promise<ResultDecision | null> {
    return this.decisions.of(endsOn);
  }
}
