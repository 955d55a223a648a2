import type { IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Money of a commission over a financial year, as the treasury knows it. */
@ObjectType()
export class CommissionBudget {
  @Field(() => Int, { nullable: true, description: 'Cents; null when no budget plans anything for it.' })
  plannedCents: number | null;

  @Field(() => Int, { description: 'Cents, as the books say.' })
  spentCents: number;

  @Field(() => Int, { description: 'Cents approved and not yet paid.' })
  committedCents: number;

  @Field(() => Int, { nullable: true, description: 'Planned, less both; below zero when overspent.' })
  leftCents: number | null;
}

/** Who knows the money of commissions: the treasury, which this area does not know. */
export interface BudgetSource {
  /** Of every commission with a budget or spending, in the financial year that holds a day. */
  ofCommissions(day: IsoDate): Promise<ReadonlyMap<string, CommissionBudget>>;
}

/** Where budgets are read; empty until somebody declares themselves. */
@Injectable()
export class BudgetSources {
  private readonly declared: BudgetSource[] = [];

  /** Called once, when the application starts. */
  declare(source: BudgetSource): void {
    this.declared.push(source);
  }

  /** Money of the commissions for which somebody plans or spends something, in the year that holds a day. */
  async of(day: IsoDate): Promise<Map<string, CommissionBudget>> {
    const found = await Promise.all(this.declared.map((source) => source.ofCommissions(day)));
    return new Map(found.flatMap((one) => [...one]));
  }
}
