import { addConstraints, addRefusals } from '@etabli/platform';
import { Claiming } from './claiming.service.js';
import { Expenses } from './expenses.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { PurchaseTaxes } from './purchase-taxes.service.js';
import { Receipts } from './receipts.service.js';
import { ReceiptsOfEntries } from './receipts-of-entries.service.js';
import { Expense, ExpenseReceipt, ExpenseStep, SpendingRule } from './spending.entities.js';
import { ExpenseFieldsResolver, ExpenseStepResolver, ExpensesResolver } from './spending.resolver.js';
import { Spending } from './spending.service.js';
import { SpendingBooks } from './spending-books.service.js';

addRefusals(fr, en);
addConstraints({
  expense_step_number: 'expense.changed',
  expense_step_order: 'expense.changed',
  expense_two_people: 'expense.own',
  expense_proved: 'expense.receipt',
  budget_version: 'budget.changed-since',
  budget_line_once: 'budget.twice',
  ledger_entry_reversed_once: 'entry.taken-back',
  ledger_account_number: 'account.number-taken',
});

/** The tables of what the house spends. */
export const spendingEntities = [Expense, ExpenseReceipt, ExpenseStep, SpendingRule];

/** What other areas may ask of expenses. */
export const spendingExports = [Claiming, Expenses, Spending];

export const spendingProviders = [
  ...spendingExports,
  PurchaseTaxes,
  Receipts,
  ReceiptsOfEntries,
  ...[SpendingBooks, ExpensesResolver, ExpenseFieldsResolver, ExpenseStepResolver],
];
