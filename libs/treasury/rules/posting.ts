import type { Cents } from '@etabli/kernel';

/** What is known of an account by which a rule writes. */
export interface RuleAccount {
  id: string;
  /** Its balance is kept person by person (class 4): lines on it say whose. */
  byPerson: boolean;
  /** It stands for the bank, whichever account of the house that is. */
  bank?: boolean;
}

/** How an event is written: in which journal, from which account to which. */
export interface PostingRule {
  journal: string;
  debit: RuleAccount;
  credit: RuleAccount;
}

/** One side of an entry; exactly one of the two amounts is above zero. */
export interface EntryLine {
  accountId: string;
  debitCents: Cents;
  creditCents: Cents;
  personId: string | null;
  /** Whose spending it is, when it is a commission's. */
  commissionId?: string | null;
}

/** What of an event is tax collected for the State: written on its own account, and no income. */
export interface TaxPart {
  accountId: string;
  cents: Cents;
}

/**
 * The two lines of an event, in balance by construction (PCG art. 911-1: every entry debits what it credits); three when a part
 * of what is credited is tax.
 *
 * @param amountCents whole cents above zero (RangeError otherwise: an event without money is not written)
 * @param tax less than the amount (RangeError otherwise)
 */
export function linesOf(
  { debit, credit }: PostingRule,
  amountCents: Cents,
  personId: string | null,
  tax: TaxPart | null = null,
): EntryLine[] {
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0)
    throw new RangeError(`no money: ${amountCents}`);
  const taxCents = tax?.cents ?? 0;
  if (taxCents < 0 || taxCents >= amountCents) throw new RangeError(`not a tax of it: ${taxCents}`);
  const whose = (account: RuleAccount) => (account.byPerson ? personId : null);
  return [
    { accountId: debit.id, debitCents: amountCents, creditCents: 0, personId: whose(debit) },
    { accountId: credit.id, debitCents: 0, creditCents: amountCents - taxCents, personId: whose(credit) },
    ...(tax && taxCents > 0
      ? [{ accountId: tax.accountId, debitCents: 0, creditCents: taxCents, personId: null }]
      : []),
  ];
}

/** The same rule at one account of the bank: what goes through the bank goes through that one. */
export function atBank({ debit, credit, ...rule }: PostingRule, bankId: string | null): PostingRule {
  const at = (account: RuleAccount) => (account.bank && bankId ? { ...account, id: bankId } : account);
  return { ...rule, debit: at(debit), credit: at(credit) };
}

/** The lines that take an entry back: each on the other side, what is debited first as it is written. */
export const reversed = (lines: readonly EntryLine[]): EntryLine[] =>
  lines.map((line) => ({ ...line, debitCents: line.creditCents, creditCents: line.debitCents })).reverse();

/** Does what is debited equal what is credited, over at least two lines, each on one side? */
export function balances(lines: readonly EntryLine[]): boolean {
  const oneSided = lines.every(({ debitCents, creditCents }) => (debitCents === 0) !== (creditCents === 0));
  const difference = lines.reduce((sum, line) => sum + line.debitCents - line.creditCents, 0);
  return oneSided && lines.length >= 2 && difference === 0;
}

/** The voucher of what the solidarity pool pays of a rent: the due it is taken off. */
export const RELIEF = 'solidarity-relief';
