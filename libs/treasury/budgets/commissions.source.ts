import { type BudgetSource, BudgetSources, type CommissionBudget } from '@etabli/commissions';
import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BudgetPlans } from './plans.service.js';

/** Tells commissions what they may still spend. */
@Injectable()
export class CommissionsBudgetSource implements BudgetSource, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BudgetSources) private readonly sources: BudgetSources,
    @Inject(BudgetPlans) private readonly plans: BudgetPlans,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async ofCommissions(day: IsoDate): Promise<ReadonlyMap<string, CommissionBudget>> {
    const year = await this.db.row<{ id: string }>(
      'select id from financial_year where $1::date between starts_on and ends_on',
      [day],
    );
    return year ? this.plans.ofCommissions(year.id) : new Map();
  }
}
