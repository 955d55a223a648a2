import { CommissionBudget } from '@etabli/commissions';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Planned } from '../rules/books/income-statement.js';
import { byAccount, leftOf, type PlannedLine } from '../rules/budgets.js';
import { Budget, BudgetLine } from './budgets.entities.js';

/** Lines of the version in force of a year: $1. */
const IN_FORCE = `
  select a.number, l.commission_id as "commissionId", l.amount_cents as "amountCents"
  from budget_line l join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
  where l.budget_id = (select id from budget where financial_year_id = $1 order by number desc limit 1)`;

/** What commissions spent in a year, $1, by the books: what is owed of an approved expense is not spent yet. */
const SPENT = `
  select l.commission_id as id,
    coalesce(sum(l.debit_cents - l.credit_cents) filter (where x.state is distinct from 'approved'), 0)::int as spent,
    coalesce(sum(l.debit_cents - l.credit_cents) filter (where x.state = 'approved'), 0)::int as committed
  from ledger_line l
  join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id and e.financial_year_id = $1
  join ledger_account a on a.association_id = l.association_id and a.id = l.account_id and a.kind = 'expense'
  left join expense_now x on e.voucher_kind = 'expense' and x.association_id = e.association_id and x.id = e.voucher_id
  where l.commission_id is not null group by l.commission_id`;

/** Budgets as they are read: the version in force, and what is left of it. */
@Injectable()
export class BudgetPlans {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Every version of a year's budget, the one in force first. */
  versions(yearId: string): Promise<Budget[]> {
    return this.db.find(Budget, { where: { financialYearId: yearId }, order: { number: 'desc' } });
  }

  /** What a version plans. */
  lines(budgetId: string): Promise<BudgetLine[]> {
    return this.db.find(BudgetLine, { where: { budgetId }, order: { id: 'asc' } });
  }

  /** What is planned for a year by account, in cents on its own side; null without a budget. */
  async planned(yearId: string): Promise<Planned[] | null> {
    const lines = await this.db.query<PlannedLine>(IN_FORCE, [yearId]);
    if (lines.length > 0) return byAccount(lines);
    return (await this.versions(yearId)).length > 0 ? [] : null;
  }

  /** Money of every commission that has a budget or spent something in a year. */
  async ofCommissions(yearId: string): Promise<Map<string, CommissionBudget>> {
    const lines = await this.db.query<PlannedLine>(IN_FORCE, [yearId]);
    const spent = await this.db.query<{ id: string; spent: number; committed: number }>(SPENT, [yearId]);
    const found = new Map<string, CommissionBudget>();
    const at = (id: string): CommissionBudget => {
      const none = { plannedCents: null, spentCents: 0, committedCents: 0, leftCents: null };
      const there = found.get(id) ?? none;
      found.set(id, there);
      return there;
    };
    for (const { number, commissionId, amountCents } of lines) {
      if (!commissionId || !number.startsWith('6')) continue;
      const one = at(commissionId);
      one.plannedCents = (one.plannedCents ?? 0) + amountCents;
    }
    for (const { id, spent: spentCents, committed: committedCents } of spent) {
      Object.assign(at(id), { spentCents, committedCents });
    }
    for (const one of found.values()) one.leftCents = leftOf(one);
    return found;
  }
}
