import { authorize } from '@etabli/access';
import { type Clock, demand, type IsoDate } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { LedgerAccount } from '../ledger/ledger.entities.js';
import { approvalsNeeded, type ExpenseAct } from '../rules/approvals.js';
import { Expenses } from './expenses.service.js';
import { Expense, ExpenseStep, SpendingRule } from './spending.entities.js';
import type { SpendingRuleInput } from './spending.inputs.js';
import { type ExpenseRecord, expensePolicy } from './spending.policy.js';
import { SpendingBooks } from './spending-books.service.js';

/** What becomes of an expense: approved by other people, paid, and never edited. */
@Injectable()
export class Spending {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Expenses) private readonly expenses: Expenses,
    @Inject(SpendingBooks) private readonly books: SpendingBooks,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Approves as one of the people it asks for; the last one makes it owed. Refuses `expense.own`, `expense.by-another`,
   * `expense.approvers-only`, `expense.above-charter`, `expense.second-in-office`, and `expense.is-…` once it is decided.
   */
  async approve(id: string): Promise<Expense> {
    const { expense, record } = await this.permitted(id, 'approve');
    await this.step(id, record.steps, 'approved');
    const last = record.approvers.length + 1 >= approvalsNeeded(record);
    if (last) await this.books.approved(expense);
    return expense;
  }

  /** Refuses it, with the reason its author reads; what was written is taken back. Refuses as `approve`. */
  async refuse(id: string, reason: string): Promise<Expense> {
    const { expense, record } = await this.permitted(id, 'refuse');
    await this.step(id, record.steps, 'refused', said(reason, 'reason'));
    if (record.state === 'approved') await this.books.takenBack(expense);
    return expense;
  }

  /** Its author thinks better of it. Refuses `expense.not-yours`, `expense.is-…`. */
  async withdraw(id: string): Promise<Expense> {
    const { expense, record } = await this.permitted(id, 'withdraw');
    await this.step(id, record.steps, 'withdrawn');
    return expense;
  }

  /** On which account it is written; what is written already is taken back and written again. Refuses `expense.account`. */
  async classify(id: string, accountId: string): Promise<Expense> {
    const { expense, record } = await this.permitted(id, 'classify');
    await this.spendable(accountId);
    if (accountId === expense.accountId) return expense;
    if (record.state !== 'waiting') await this.books.takenBack(expense);
    const changed = await this.db.change(Expense, id, { accountId });
    if (record.state !== 'waiting') await this.books.approved(changed);
    await this.live.announce('treasury');
    return changed;
  }

  /** The money left, on a day, from an account of the bank when it is known. Refuses `expense.paid-later`, `expense.is-…`. */
  async pay(id: string, paidOn: IsoDate, bankId: string | null = null): Promise<Expense> {
    const { expense, record } = await this.permitted(id, 'pay');
    demand(paidOn <= currentToday(this.clock), 'expense.paid-later', {}, 'paidOn');
    await this.step(id, record.steps, 'paid', '', paidOn);
    await this.books.paid(expense, paidOn, bankId);
    return expense;
  }

  /** It was not paid after all: it is to be paid again. */
  async takeBackPayment(id: string, reason: string): Promise<Expense> {
    const { expense, record } = await this.permitted(id, 'takeBackPayment');
    await this.step(id, record.steps, 'unpaid', said(reason, 'reason'));
    await this.books.paymentTakenBack(expense);
    return expense;
  }

  /** From now on; what was handed in before keeps its ceiling. */
  async decide({ ceilingCents, mileageTenths, decision }: SpendingRuleInput): Promise<SpendingRule> {
    const said_ = said(decision, 'decision', 300);
    const rule = await this.db.add(SpendingRule, { ceilingCents, mileageTenths, decision: said_ });
    await this.live.announce('treasury');
    return rule;
  }

  /** An account of expense, or of what lasts. Refuses `not-found`, `expense.account`. */
  async spendable(accountId: string): Promise<LedgerAccount> {
    const account = await this.db.get(LedgerAccount, accountId);
    demand(account.kind === 'expense' || account.kind === 'fixed_asset', 'expense.account', {}, 'accountId');
    return account;
  }

  private async permitted(
    id: string,
    action: keyof typeof expensePolicy,
  ): Promise<{ expense: Expense; record: ExpenseRecord & { steps: number } }> {
    const expense = await this.db.get(Expense, id, { lock: true });
    const record = await this.expenses.recordNow(expense);
    authorize(expensePolicy[action](currentActor(), record));
    return { expense, record };
  }

  private async step(
    expenseId: string,
    before: number,
    act: ExpenseAct,
    reason = '',
    onDay = currentToday(this.clock),
  ): Promise<void> {
    await this.db.add(ExpenseStep, { expenseId, number: before + 1, act, reason, onDay });
    await this.live.announce('treasury');
  }
}
