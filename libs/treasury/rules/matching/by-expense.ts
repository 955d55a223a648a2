import { type Cents, daysBetween, searchable } from '@etabli/kernel';
import type { Books } from './books.js';
import type { BankLine, ExpectedExpense } from './facts.js';
import { grouped } from './grouped.js';
import type { Found, Reason } from './outcome.js';
import { said, wordsOf } from './text.js';

/** Days between the payment of an expense as it was said and its line. */
const PAID_WITHIN = 20;
/** Signs of a number of invoice, or letters of a word, that tell something. */
const TELLING = 4;
/** How many receipts may be paid back at once. */
const TOGETHER = 12;

/**
 * What the house pays: one expense of this amount, or everything that is to be paid to the one the line names. Sure when the
 * line names whom or what it pays, and nothing else fits; by the amount alone, somebody says it.
 */
export function byExpense(line: BankLine, books: Books): Found[] {
  if (line.cents >= 0) return [];
  const cents = -line.cents;
  const open = books.notices.expenses.filter((one) => fits(one, line) && !books.isSpent(`expense ${one.id}`));
  const one = open
    .filter((expense) => expense.cents === cents)
    .map((expense) => single(expense, evidence(expense, line)));
  const named = one.filter(({ sure }) => sure);
  if (named.length) return named;
  const together = ofOnePayee(open, line, cents);
  return together.length ? together : one;
}

const fits = ({ spentOn, paidOn }: ExpectedExpense, line: BankLine): boolean =>
  paidOn === null ? spentOn <= line.on : Math.abs(daysBetween(paidOn, line.on)) <= PAID_WITHIN;

/** What of the line names an expense or who is paid. */
function evidence({ iban, reference, name }: ExpectedExpense, line: BankLine): Reason[] {
  const text = searchable(said(line));
  const words = new Set(wordsOf(text));
  const written = searchable(reference).replaceAll(' ', '');
  const reasons: Reason[] = [];
  if (iban !== null && iban === line.counterparty.iban) reasons.push({ code: 'payee-iban', name });
  if (written.length >= TELLING && text.replaceAll(' ', '').includes(written)) {
    reasons.push({ code: 'payee-reference', reference });
  }
  const called = wordsOf(name).filter((word) => word.length > 2);
  if (called.some((word) => word.length >= TELLING) && called.every((word) => words.has(word))) {
    reasons.push({ code: 'payee-named', name });
  }
  return reasons;
}

function single({ id, label, name, paidOn }: ExpectedExpense, reasons: readonly Reason[]): Found {
  const sure = reasons.length > 0;
  return {
    action: { kind: 'expenses', expenseIds: [id] },
    reasons: [...reasons, { code: 'expense', label, name, paidOn }],
    sure,
    weight: sure ? 94 : 55,
  };
}

/** Several receipts of one person, or invoices of one supplier, paid at once: all that is to be paid to them. */
function ofOnePayee(open: readonly ExpectedExpense[], line: BankLine, cents: Cents): Found[] {
  const owed = open.filter(({ paidOn }) => paidOn === null);
  return [...grouped(owed, ({ name }) => [name])].flatMap(([name, theirs]): Found[] => {
    const sum = theirs.reduce((total, one) => total + one.cents, 0);
    const [reason] = theirs.flatMap((one) => evidence(one, line));
    if (theirs.length < 2 || theirs.length > TOGETHER || sum !== cents || !reason) return [];
    const expenseIds = theirs.map(({ id }) => id);
    const reasons: Reason[] = [reason, { code: 'expenses', count: theirs.length, name }];
    return [{ action: { kind: 'expenses', expenseIds }, reasons, sure: true, weight: 93 }];
  });
}
