import { authorize } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { currentActor, Db, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { deductible, taxWithin, vatRates } from '../rules/vat/amounts.js';
import type { PurchaseTax } from '../vat/vat.entities.js';
import type { PurchaseTaxInput } from '../vat/vat.inputs.js';
import { Vat } from '../vat/vat.service.js';
import { Expenses } from './expenses.service.js';
import { Expense } from './spending.entities.js';
import { expensePolicy } from './spending.policy.js';
import { SpendingBooks } from './spending-books.service.js';

/** The tax on what was bought: said by the treasurer from the invoice, and deducted as far as what it serves is taxed. */
@Injectable()
export class PurchaseTaxes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Vat) private readonly vat: Vat,
    @Inject(Expenses) private readonly expenses: Expenses,
    @Inject(SpendingBooks) private readonly books: SpendingBooks,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** The tax of an expense as it was said last; batched. */
  ofExpense(expenseId: string): Promise<PurchaseTax | null> {
    return load('purchase-taxes', expenseId, async (ids) => {
      const rows = await this.db.query<PurchaseTax & { expenseId: string }>(
        `select expense_id as "expenseId", use, vat_cents as "vatCents", deductible_cents as "deductibleCents"
         from expense_tax_now where expense_id = any($1)`,
        [ids],
      );
      return indexBy(rows, (row) => row.expenseId);
    });
  }

  /**
   * Says it; what is written already is taken back and written again. Refuses `vat.not-liable` (on the day it was spent),
   * `vat.too-much` (more than the highest rate would ask of it), and as `classifyExpense`.
   */
  async say({ expenseId, vatCents, use }: PurchaseTaxInput): Promise<Expense> {
    const expense = await this.db.get(Expense, expenseId, { lock: true });
    const record = await this.expenses.recordNow(expense);
    authorize(expensePolicy.classify(currentActor(), record));
    const written = record.state !== 'waiting';
    const terms = await this.vat.terms(expense.spentOn);
    demand(terms, 'vat.not-liable');
    const most = taxWithin(expense.amountCents, vatRates[0]);
    demand(vatCents <= most, 'vat.too-much', { most }, 'vatCents');
    if (written) await this.books.takenBack(expense);
    await this.db.query(
      'insert into expense_tax (id, expense_id, use, vat_cents, deductible_cents) values ($1, $2, $3, $4, $5)',
      [newId(), expenseId, use, vatCents, deductible(vatCents, use, terms.coefficient)],
    );
    if (written) await this.books.approved(expense);
    await this.live.announce('treasury');
    return expense;
  }
}
