import { Commissions } from '@etabli/commissions';
import { type Clock, demand } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PostingRuleNow } from '../ledger/ledger.entities.js';
import { mileageCents } from '../rules/approvals.js';
import { readIban } from '../sepa/rules/accounts.js';
import { Expenses } from './expenses.service.js';
import { Receipts } from './receipts.service.js';
import { Expense, ExpenseKind } from './spending.entities.js';
import type { ClaimInput, InvoiceInput } from './spending.inputs.js';
import { Spending } from './spending.service.js';

type Said = Pick<ClaimInput, 'label' | 'spentOn' | 'commissionId' | 'fileIds' | 'iban'>;

/** Handing in what was spent: from a phone by a volunteer, from an invoice by the treasurer. */
@Injectable()
export class Claiming {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Expenses) private readonly expenses: Expenses,
    @Inject(Spending) private readonly spending: Spending,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Claims what the viewer paid. Refuses `expense.amount` (an amount or kilometres, not both), `expense.receipt` (an amount
   * is proved), `expense.no-mileage`, `expense.spent-later`, `expense.commission-closed`, and a wrong IBAN.
   */
  async claim({ amountCents, kilometres, gift, ...rest }: ClaimInput): Promise<Expense> {
    const { ceilingCents, mileageTenths } = await this.expenses.rule();
    demand(Boolean(amountCents) !== Boolean(kilometres), 'expense.amount', {}, 'amountCents');
    demand(!amountCents || rest.fileIds.length > 0, 'expense.receipt', {}, 'fileIds');
    demand(!kilometres || mileageTenths > 0, 'expense.no-mileage', {}, 'kilometres');
    const accountId = await this.accountOf('expense.claim');
    const cents = amountCents ?? mileageCents(kilometres ?? 0, mileageTenths);
    return this.add(
      { kind: ExpenseKind.claim, personId: currentActor().personId, amountCents: cents, ceilingCents },
      { kilometres: kilometres ?? null, gift, accountId },
      rest,
    );
  }

  /** Records what a supplier asks for. Refuses `expense.invoice-there`, `expense.account`, and as `claim`. */
  async record({
    supplier,
    amountCents,
    reference,
    dueOn,
    accountId,
    ...rest
  }: InvoiceInput): Promise<Expense> {
    const { ceilingCents } = await this.expenses.rule();
    await this.newInvoice(supplier, reference);
    const account = accountId
      ? (await this.spending.spendable(accountId)).id
      : await this.accountOf('purchase');
    return this.add(
      { kind: ExpenseKind.invoice, supplier: said(supplier, 'supplier'), amountCents, ceilingCents },
      { reference: reference.trim(), dueOn: dueOn ?? null, accountId: account },
      rest,
    );
  }

  /** One invoice is paid once, whoever enters it, and at the same moment. */
  private async newInvoice(supplier: string, reference: string): Promise<void> {
    if (reference.trim() === '') return;
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('invoices' || current_association(), 0))`,
    );
    const there = await this.db.row(
      `select id from expense_now where kind = 'invoice' and state <> all('{refused,withdrawn}')
       and fold(supplier) = fold(trim($1)) and fold(reference) = fold(trim($2))`,
      [supplier, reference],
    );
    demand(!there, 'expense.invoice-there', {}, 'reference');
  }

  /** The account the viewer was last paid on, so that they type it once. */
  async lastIban(): Promise<string | null> {
    const row = await this.db.row<{ iban: string }>(
      `select iban from expense where person_id = $1 and iban is not null order by recorded_at desc limit 1`,
      [currentActor().personId],
    );
    return row?.iban ?? null;
  }

  private async add(what: Partial<Expense>, more: Partial<Expense>, asked: Said): Promise<Expense> {
    const { spentOn, commissionId = null, iban } = asked;
    demand(spentOn <= currentToday(this.clock), 'expense.spent-later', {}, 'spentOn');
    if (commissionId) {
      const commission = await this.commissions.byId(commissionId);
      demand(commission, 'not-found', {}, 'commissionId');
      demand(commission.closedAt === null, 'expense.commission-closed', {}, 'commissionId');
    }
    const expense = await this.db.add(Expense, {
      ...{ ...what, ...more, spentOn, commissionId, label: said(asked.label, 'label') },
      iban: iban?.trim() ? readIban(iban) : null,
    });
    await this.receipts.prove(expense, asked.fileIds);
    await this.live.announce('treasury');
    return expense;
  }

  private async accountOf(event: string): Promise<string> {
    const rule = await this.db.findOne(PostingRuleNow, { where: { event } });
    demand(rule, 'ledger.no-rule', { event });
    return rule.debitAccountId;
  }
}
