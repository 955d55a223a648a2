import { addDays } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { FinancialYear } from '../ledger/ledger.entities.js';
import { type BalanceSheet, balanceSheet } from '../rules/books/balance-sheet.js';
import type { AccountBalance } from '../rules/books/balances.js';
import { type IncomeStatement, incomeStatement } from '../rules/books/income-statement.js';
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

/** The accounts of a year beside those of the year before: four statements, whatever the books hold. */
@Injectable()
export class AccountsOfYear {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Balances) private readonly balances: Balances,
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
      income: incomeStatement(now.moved, then.moved),
      sheet: balanceSheet(now.held, then.held),
    };
  }
}
