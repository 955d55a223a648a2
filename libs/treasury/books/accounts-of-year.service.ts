import { addDays } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { BudgetPlans } from '../budgets/plans.service.js';
import { FinancialYear } from '../ledger/ledger.entities.js';
import { type BalanceSheet, balanceSheet } from '../rules/books/balance-sheet.js';
import type { AccountBalance } from '../rules/books/balances.js';
import { type IncomeStatement, incomeStatement, type Planned } from '../rules/books/income-statement.js';
import { Balances, type YearBalances } from './balances.service.js';

/** A year told in full. */
export interface ToldYear {
  year: FinancialYear;
  yearBefore: FinancialYear | null;
  income: IncomeStatement;
  sheet: BalanceSheet;
  trial: AccountBalance[];
}

const nothing: YearBalances = { moved: [], held: [] };

/** The accounts of a year beside those of the year before and its budget: a few statements, whatever the books hold. */
@Injectable()
export class AccountsOfYear {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Balances) private readonly balances: Balances,
    @Inject(BudgetPlans) private readonly budgets: BudgetPlans,
  ) {}

  /** Refuses `not-found`. */
  async of(yearId: string): Promise<ToldYear> {
    const year = await this.db.get(FinancialYear, yearId);
    const yearBefore = await this.db.findOne(FinancialYear, {
      where: { endsOn: addDays(year.startsOn, -1) },
    });
    const now = await this.balances.of(year);
    const then = yearBefore ? await this.balances.of(yearBefore) : nothing;
    return {
      ...{ year, yearBefore, trial: now.moved },
      income: incomeStatement(now.moved, then.moved, await this.budgets.planned(year.id)),
      sheet: balanceSheet(now.held, then.held),
    };
  }

  /** What the budget of the year after plans, beside the year itself; null without one. */
  async planned({ year, trial }: Pick<ToldYear, 'year' | 'trial'>): Promise<IncomeStatement | null> {
    const startsOn = addDays(year.endsOn, 1);
    const next = await this.db.findOne(FinancialYear, { where: { startsOn } });
    const planned = next && (await this.budgets.planned(next.id));
    return planned && incomeStatement(planned.map(asBalance), trial);
  }
}

/** What is planned, as if it had happened. */
const asBalance = ({ number, cents }: Planned): AccountBalance => ({
  ...{ number, name: '' },
  debitCents: number.startsWith('6') ? cents : 0,
  creditCents: number.startsWith('6') ? 0 : cents,
});
