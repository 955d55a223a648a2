import { People, Person } from '@etabli/membership';
import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FinancialYear } from '../ledger/ledger.entities.js';
import { Budget, BudgetInput, YearBudget } from './budgets.entities.js';
import { Budgets } from './budgets.service.js';

@Resolver(() => Budget)
export class BudgetsResolver {
  constructor(
    @Inject(Budgets) private readonly budgets: Budgets,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => YearBudget, { permission: 'treasury.read' })
  yearBudget(@Args('yearId', { type: () => ID }) yearId: string): Promise<YearBudget> {
    return this.budgets.ofYear(yearId);
  }

  @Verb(() => Budget, { permission: 'treasury.write', description: 'The next version, by a decision.' })
  writeBudget(@Args('input') input: BudgetInput): Promise<Budget> {
    return this.budgets.write(input);
  }

  @Verb(() => FinancialYear, {
    permission: 'treasury.write',
    description: 'The year after the last, so that its budget can be prepared.',
  })
  openNextYear(): Promise<FinancialYear> {
    return this.budgets.openNext();
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: Budget): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
