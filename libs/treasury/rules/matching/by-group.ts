import { daysBetween, type IsoDate, searchable } from '@etabli/kernel';
import type { Books } from './books.js';
import type { BankLine, ChequeDeposit, ExpectedPayout } from './facts.js';
import type { Found } from './outcome.js';
import { said, wordsOf } from './text.js';

/** Days that a payout or a deposit may take to be on the account. */
const WITHIN = 20;
/** What banks write of cash handed in. */
const cashWords = /\b(especes?|esp|versement|vers|caisse|liquide|gab|monnaie)\b/;
const chequeWords = ['remise', 'rem', 'cheque', 'cheques', 'chq', 'chqs'];

const isSoonAfter = (from: IsoDate, on: IsoDate): boolean => {
  const days = daysBetween(from, on);
  return days >= -3 && days <= WITHIN;
};

/** A transfer of a payment provider: the payments it brings, less its fees. */
export function byPayout(line: BankLine, books: Books): Found[] {
  if (line.cents <= 0) return [];
  const text = searchable(said(line));
  const fitting = books.notices
    .payoutsOf(line.cents)
    .filter((payout) => isSoonAfter(payout.on, line.on) && text.includes(searchable(payout.provider)));
  const named = fitting.filter(({ reference }) => reference !== null && text.includes(searchable(reference)));
  return ranked(named.length ? named : fitting).map((payout) =>
    found(payout, (named.length || fitting.length) === 1),
  );
}

const found = (payout: ExpectedPayout, sure: boolean): Found => ({
  action: {
    ...{ kind: 'join', of: 'payout', id: payout.id, feeCents: payout.feeCents },
    paymentIds: payout.payments.map(({ paymentId }) => paymentId),
  },
  reasons: [
    {
      ...{ code: 'payout', provider: payout.provider },
      ...{ count: payout.payments.length, feeCents: payout.feeCents },
    },
  ],
  sure,
  weight: 95,
});

/** Cheques taken to the bank together. */
export function byDeposit(line: BankLine, books: Books): Found[] {
  if (line.cents <= 0) return [];
  const words = new Set(wordsOf(said(line)));
  if (!chequeWords.some((word) => words.has(word))) return [];
  const fitting = books.notices.depositsOf(line.cents).filter(({ on }) => isSoonAfter(on, line.on));
  const named = fitting.filter(({ number }) => wordsOf(number).every((word) => words.has(word)));
  const kept = ranked(named.length ? named : fitting);
  return kept.map((deposit) => ({ ...ofDeposit(deposit), sure: kept.length === 1 }));
}

const ofDeposit = (deposit: ChequeDeposit): Omit<Found, 'sure'> => ({
  action: {
    ...{ kind: 'join', of: 'deposit', id: deposit.id, feeCents: 0 },
    paymentIds: deposit.cheques.map(({ paymentId }) => paymentId),
  },
  reasons: [{ code: 'cheques', number: deposit.number, count: deposit.cheques.length }],
  weight: 95,
});

/** Cash of the box taken to the bank: sure when the line speaks of cash and one bag fits. */
export function byCash(line: BankLine, books: Books): Found[] {
  if (line.cents <= 0) return [];
  const fitting = books.notices
    .bagsOf(line.cents)
    .filter(({ id, on }) => isSoonAfter(on, line.on) && !books.isSpent(`cash ${id}`));
  const sure = fitting.length === 1 && cashWords.test(searchable(said(line)));
  return ranked(fitting).map(({ id, on }) => ({
    action: { kind: 'cash', depositId: id },
    reasons: [{ code: 'cash-bag', on }],
    sure,
    weight: sure ? 95 : 45,
  }));
}

const ranked = <Item extends { id: string; on: IsoDate }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
