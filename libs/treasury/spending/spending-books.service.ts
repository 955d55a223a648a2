import type { Cents, Clock, IsoDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../books/accounts.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryLine } from '../rules/posting.js';
import { type Expense, ExpenseKind } from './spending.entities.js';

/** The account given-up expenses are gifts on (ANC 2018-06, art. 621-1). */
const GIFTS = '75412';
const OWED = { claim: '4671', invoice: '401' };

/** What is spent, in the books: owed once it is approved, and off the bank once it is paid. */
@Injectable()
export class SpendingBooks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Approved: owed to the volunteer or the supplier, or given to the association. Refuses as `Ledger.post`. */
  async approved(expense: Expense): Promise<void> {
    const { id, personId, amountCents, gift, accountId, commissionId } = expense;
    const [owed] = await this.accounts.entered([
      { number: OWED[expense.kind], debitCents: 0, creditCents: amountCents, personId },
    ]);
    const { taxCents, taxLines } = await this.deducted(id);
    const spentCents = amountCents - taxCents;
    const spent = { accountId, debitCents: spentCents, creditCents: 0, personId: null, commissionId };
    const entry = { onDate: await this.dayOf(expense), label: labelOf(expense) };
    const lines = [spent, ...taxLines, owed as EntryLine];
    await this.ledger.post([{ ...entry, journal: 'AC', voucher: { kind: 'expense', id }, lines }]);
    if (!gift) return;
    const given = await this.accounts.entered([
      { number: OWED.claim, debitCents: amountCents, creditCents: 0, personId },
      { number: GIFTS, debitCents: 0, creditCents: amountCents, personId: null },
    ]);
    const voucher = { kind: 'expense-gift', id };
    await this.ledger.post([{ ...entry, journal: 'OD', voucher, lines: given }]);
  }

  /** What of its tax is deducted, on the account of what lasts or of everything else (plan comptable général, 4456). */
  private async deducted(expenseId: string): Promise<{ taxCents: Cents; taxLines: EntryLine[] }> {
    const row = await this.db.row<{ cents: number; fixed: boolean }>(
      `select t.deductible_cents as cents, a.kind = 'fixed_asset' as fixed from expense_tax_now t
       join expense e on e.association_id = t.association_id and e.id = t.expense_id
       join ledger_account a on a.association_id = e.association_id and a.id = e.account_id
       where t.expense_id = $1 and t.deductible_cents > 0`,
      [expenseId],
    );
    if (!row) return { taxCents: 0, taxLines: [] };
    const number = row.fixed ? '44562' : '44566';
    const line = { number, debitCents: row.cents, creditCents: 0, personId: null };
    return { taxCents: row.cents, taxLines: await this.accounts.entered([line]) };
  }

  /** What was written on approval is taken back. */
  async takenBack(expense: Expense): Promise<void> {
    const { id } = expense;
    const [today, label] = [currentToday(this.clock), labelOf(expense)];
    await this.ledger.reverse('expense', [id], today, label, { kind: 'expense', id });
    await this.ledger.reverse('expense-gift', [id], today, label, { kind: 'expense-gift', id });
  }

  async paid(expense: Expense, onDate: IsoDate, bankId: string | null): Promise<void> {
    const { id, personId, amountCents } = expense;
    const event = expense.kind === ExpenseKind.claim ? 'expense.paid' : 'purchase.paid';
    const voucher = { kind: 'expense-payment', id };
    const label = labelOf(expense);
    await this.ledger.record([{ event, amountCents, onDate, label, voucher, personId, bankId }]);
  }

  async paymentTakenBack(expense: Expense): Promise<void> {
    const voucher = { kind: 'expense-payment', id: expense.id };
    const today = currentToday(this.clock);
    await this.ledger.reverse('expense-payment', [expense.id], today, labelOf(expense), voucher);
  }

  /** The day it was spent; today once the year of that day is closed. */
  private async dayOf({ spentOn }: Expense): Promise<IsoDate> {
    const closed = await this.db.row(
      'select id from financial_year where $1::date between starts_on and ends_on and closed_at is not null',
      [spentOn],
    );
    return closed ? currentToday(this.clock) : spentOn;
  }
}

/** Whose it is stays clear in the books: the supplier and the invoice are in the label, the volunteer on the line. */
const labelOf = ({ supplier, reference, label }: Expense): string =>
  [supplier, reference, label].filter(Boolean).join(', ');
