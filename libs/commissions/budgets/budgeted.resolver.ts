import type { Clock } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, load } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { BudgetSources, CommissionBudget } from './sources.js';

@Resolver(() => Commission)
export class BudgetedResolver {
  constructor(
    @Inject(BudgetSources) private readonly sources: BudgetSources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField(() => CommissionBudget, { nullable: true, description: 'Of the financial year under way.' })
  budget(@Parent() { id }: Commission): Promise<CommissionBudget | null> {
    return load('commission-budgets', id, () => this.sources.of(currentToday(this.clock)));
  }
}
