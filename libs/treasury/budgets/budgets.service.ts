import { Commission, Commissions } from '@etabli/commissions';
import { addDays, type Clock, demand, newId, Refusal } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, Db, indexBy, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Balances } from '../books/balances.service.js';
import { FinancialYear, LedgerAccount } from '../ledger/ledger.entities.js';
import { FinancialYears } from '../ledger/years.service.js';
import { type AccountBalance, netDebit } from '../rules/books/balances.js';
import { budgetProblem, isPlanned } from '../rules/budgets.js';
import {
  Budget,
  type BudgetedAccount,
  type BudgetInput,
  BudgetLine,
  type YearBudget,
} from './budgets.entities.js';
import { BudgetPlans } from './plans.service.js';

/** Budgets: written by a decision, version after version, and read beside what happened. */
@Injectable()
export class Budgets {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BudgetPlans) private readonly plans: BudgetPlans,
    @Inject(Balances) private readonly balances: Balances,
    @Inject(FinancialYears) private readonly years: FinancialYears,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A year planned, beside its books and those of the year before. Refuses `not-found`. */
  async ofYear(yearId: string): Promise<YearBudget> {
    const year = await this.db.get(FinancialYear, yearId);
    const versions = await this.plans.versions(year.id);
    const [inForce] = versions;
    return {
      ...{ year, versions, lines: inForce ? await this.plans.lines(inForce.id) : [] },
      accounts: await this.accountsOf(year),
      commissions: await this.commissionsOf(year),
    };
  }

  /**
   * Writes the next version, by the decision that gives it. Refuses `budget.changed-since`, `budget.account`,
   * `budget.twice`, `budget.decided-later`, `year.closed`, `not-found`.
   */
  async write({ yearId, from, decision, decidedOn, lines }: BudgetInput): Promise<Budget> {
    const year = await this.db.get(FinancialYear, yearId);
    demand(year.closedAt === null, 'year.closed');
    demand(decidedOn <= currentToday(this.clock), 'budget.decided-later', {}, 'decidedOn');
    const last = (await this.plans.versions(yearId))[0]?.number ?? 0;
    demand(last === from, 'budget.changed-since');
    await this.demandSound(lines);
    const budget = await this.db.add(Budget, {
      ...{ financialYearId: yearId, number: from + 1, decision: said(decision, 'decision', 300), decidedOn },
    });
    await this.db.insert(
      BudgetLine,
      lines.map(({ accountId, commissionId = null, amountCents }) => ({
        ...{ id: newId(), budgetId: budget.id, accountId, commissionId, amountCents },
      })),
    );
    await this.live.announce('treasury');
    return budget;
  }

  /** The year after the last, opened so that its budget can be prepared. Refuses `ledger.no-year`. */
  async openNext(): Promise<FinancialYear> {
    const [last] = await this.years.list();
    const day = last ? addDays(last.endsOn, 1) : currentToday(this.clock);
    const opened = (await this.years.holding([day]))(day);
    await this.live.announce('treasury');
    return this.db.get(FinancialYear, opened.id);
  }

  private async demandSound(lines: BudgetInput['lines']): Promise<void> {
    const found = await this.db.find(LedgerAccount, {
      where: { id: In(lines.map(({ accountId }) => accountId)) },
    });
    const numbers = new Map(found.map(({ id, number }) => [id, number]));
    const named = [...new Set(lines.flatMap(({ commissionId }) => commissionId ?? []))];
    const known = await Promise.all(named.map((id) => this.commissions.byId(id)));
    demand(
      known.every((one) => one !== null),
      'not-found',
      {},
      'lines',
    );
    const problem = budgetProblem(
      lines.map(({ accountId, commissionId = null, amountCents }) => {
        const number = numbers.get(accountId);
        demand(number, 'not-found', {}, 'lines');
        return { number, commissionId, amountCents };
      }),
    );
    if (problem) throw new Refusal(problem, {}, 'lines');
  }

  private async accountsOf(year: FinancialYear): Promise<BudgetedAccount[]> {
    const before = await this.db.findOne(FinancialYear, { where: { endsOn: addDays(year.startsOn, -1) } });
    const [now, then] = [await this.balances.of(year), before ? await this.balances.of(before) : null];
    const [moved, movedBefore] = [byNumber(now.moved), byNumber(then?.moved ?? [])];
    const planned = await this.plans.planned(year.id);
    const plan = planned && new Map(planned.map(({ number, cents }) => [number, cents]));
    const accounts = await this.db.find(LedgerAccount, { order: { number: 'asc' } });
    return accounts
      .filter(({ number }) => isPlanned(number))
      .filter(({ number }) => moved.has(number) || movedBefore.has(number) || plan?.has(number))
      .map((account) => ({
        account,
        plannedCents: plan ? (plan.get(account.number) ?? 0) : null,
        cents: moved.get(account.number) ?? 0,
        beforeCents: movedBefore.get(account.number) ?? 0,
      }));
  }

  private async commissionsOf({ id }: FinancialYear): Promise<YearBudget['commissions']> {
    const budgets = await this.plans.ofCommissions(id);
    const commissions = await this.db.find(Commission, {
      where: { id: In([...budgets.keys()]) },
      order: { position: 'asc', name: 'asc' },
    });
    const known = indexBy(commissions, (one) => one.id);
    return [...known.values()].flatMap((commission) => {
      const budget = budgets.get(commission.id);
      return budget ? [{ commission, budget }] : [];
    });
  }
}

/** What each account came to, in cents on its own side. */
const byNumber = (balances: readonly AccountBalance[]): Map<string, number> =>
  new Map(
    balances.map((one) => [one.number, one.number.startsWith('6') ? netDebit(one) : -netDebit(one) || 0]),
  );
