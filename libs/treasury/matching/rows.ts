import type { Cents } from '@etabli/kernel';
import type { MoneyEvent, NewEntry } from '../ledger/ledger.service.js';
import type { NewPayment } from '../payments/payments.service.js';
import type { Written } from '../payments/together.service.js';
import type { Planned, PlannedPart } from './plan.js';

/** A part of a match, as it is written. */
export interface PartRow {
  match: string;
  position: number;
  cents: Cents;
  payment: string | null;
  account: string | null;
  expense: string | null;
  cash: string | null;
  entry: string | null;
  debit: string | null;
  twin: string | null;
  here: boolean;
}

export type Numbered = Planned & { id: string; turn: number; bankId: string };
export type Account = { id: string; number: string };
export type Joined = { id: string; personId: string; event: string };

/** What parts are written with: payments just recorded, accounts, what the lines did, and the match of each line. */
export interface Found {
  written: ReadonlyMap<string, Written>;
  accounts: ReadonlyMap<string, Account>;
  here: ReadonlySet<string>;
  matches: ReadonlyMap<string, string>;
}

/** Under which name accounts hold where cash waits on its way to the bank. */
export const CASH_UNDERWAY = 'cash-underway';

/** A match, as it is written. */
export const rowOf = ({ id, line, way, reasons, pattern }: Numbered) => ({
  id,
  line: line.id,
  way,
  reasons,
  pattern,
});

/** Under which key a part of a line is a payment. */
export const keyOf = ({ line, turn }: Numbered, position: number): string =>
  `bank-line:${line.id}:${turn}:${position}`;

/** Payments of a line. Somebody who chooses has seen what else it may be; what is certain has not been looked at. */
export const moniesOf = (plan: Numbered): NewPayment[] =>
  plan.parts.flatMap((part, position) =>
    part.to === 'person'
      ? [
          {
            ...{
              personId: part.personId,
              method: 'transfer' as NewPayment['method'],
              amountCents: part.cents,
            },
            ...{ receivedOn: plan.line.on, idempotencyKey: keyOf(plan, position), source: 'statement' },
            dues: part.dues.map(({ dueId, cents }) => ({ dueId, amountCents: cents || null })),
            distinct: plan.way !== 'certain',
            bankId: plan.bankId,
          },
        ]
      : [],
  );

/** What goes to an account goes there from the bank, or comes from there; cash comes from where it waited. */
export function filed(
  { id, line, bankId: bank, parts }: Numbered,
  accounts: ReadonlyMap<string, Account>,
): NewEntry[] {
  const lines = parts.flatMap((part) => {
    if (part.to !== 'account' && part.to !== 'cash') return [];
    const other = accounts.get(part.to === 'cash' ? CASH_UNDERWAY : part.account)?.id ?? '';
    const [debit, credit] = part.cents > 0 ? [bank, other] : [other, bank];
    const cents = Math.abs(part.cents);
    return [
      { accountId: debit, debitCents: cents, creditCents: 0, personId: null },
      { accountId: credit, debitCents: 0, creditCents: cents, personId: null },
    ];
  });
  const voucher = { kind: 'bank-match', id };
  return lines.length ? [{ journal: 'BQ', onDate: line.on, label: line.label || '—', voucher, lines }] : [];
}

/** What was recorded before was written at the bank in general: it is known now at which account it was. */
export function moved(
  plan: Numbered,
  joined: ReadonlyMap<string, Joined>,
  here: ReadonlySet<string>,
  common: string,
): NewEntry[] {
  const { id, line, bankId, parts } = plan;
  if (bankId === common) return [];
  const written = parts.filter(
    (part) =>
      (part.to === 'payment' && joined.get(part.paymentId)?.event === '') ||
      (part.to === 'expense' && !here.has(part.expenseId)) ||
      (part.to === 'entry' && part.common),
  );
  const cents = written.reduce((sum, part) => sum + part.cents, 0);
  if (cents === 0) return [];
  const [debit, credit] = cents > 0 ? [bankId, common] : [common, bankId];
  const lines = [
    { accountId: debit, debitCents: Math.abs(cents), creditCents: 0, personId: null },
    { accountId: credit, debitCents: 0, creditCents: Math.abs(cents), personId: null },
  ];
  const voucher = { kind: 'bank-match', id };
  return [{ journal: 'BQ', onDate: line.on, label: line.label || '—', voucher, lines }];
}

/**
 * A cheque, a card, a debit or cash that waited is now on the account; a transfer was written there when it was recorded. A
 * debit that comes back leaves the account for where it waited.
 */
export const eventsOf = (
  { id, line, bankId, parts }: Numbered,
  joined: ReadonlyMap<string, Joined>,
): MoneyEvent[] =>
  parts.flatMap((part): MoneyEvent[] => {
    const entry = {
      ...{ onDate: line.on, label: line.label || '—', bankId },
      voucher: { kind: 'bank-match', id },
    };
    if (part.to === 'debit') {
      const amountCents = Math.abs(part.cents);
      const event = 'deposit.direct-debit';
      return [{ ...entry, event, amountCents, personId: null, back: part.cents < 0 }];
    }
    const known = part.to === 'payment' ? joined.get(part.paymentId) : undefined;
    if (!known?.event) return [];
    return [{ ...entry, event: known.event, amountCents: part.cents, personId: known.personId }];
  });

/** A part, as it is written: what it tells, and whether the line recorded it. */
export function partRow(plan: Numbered, part: PlannedPart, position: number, found: Found): PartRow {
  const { written, accounts, here, matches } = found;
  const recorded = part.to === 'person' ? (written.get(keyOf(plan, position))?.id ?? null) : null;
  const twin = part.to === 'account' ? part.twin : null;
  const row = {
    ...{ match: plan.id, position, cents: part.cents, here: recorded !== null },
    payment: part.to === 'payment' ? part.paymentId : recorded,
    account: part.to === 'account' ? (accounts.get(part.account)?.id ?? null) : null,
    twin: twin?.matchId ?? matches.get(twin?.lineId ?? '') ?? null,
    ...{ expense: null, cash: null, entry: null, debit: null },
  };
  switch (part.to) {
    case 'expense':
      return { ...row, expense: part.expenseId, here: here.has(part.expenseId) };
    case 'cash':
      return { ...row, cash: part.depositId };
    case 'entry':
      return { ...row, entry: part.entryId, here: here.has(part.entryId) };
    case 'debit':
      return { ...row, debit: part.debitId, here: part.cents < 0 && here.has(part.debitId) };
    default:
      return row;
  }
}
