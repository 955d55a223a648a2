import { daysBetween, searchable } from '@etabli/kernel';
import type { Books } from './books.js';
import type { BankLine } from './facts.js';
import type { Found } from './outcome.js';
import { labelPattern, said } from './text.js';

/** Services of the bank, in the chart of associations. */
export const BANK_FEES = '627';
/** How many times the same filing makes a habit. */
const HABIT = 2;
const OPPOSITE_WITHIN = 4;

/** What banks write of what they take for themselves. */
const feeWords =
  /\b(frais (bancaires?|de tenue|tenue|de gestion|cb|carte|sur|de virement|de rejet|rejet)|tenue de compte|commissions? (de mouvement|d intervention|cb|bancaires?|carte|vente)|cotisation (carte|compte|jazz|esprit|offre|forfait|pack)|abonnement (bancaire|ebics|internet|banque|cyber)|arrete de compte|agios?)\b/;
const ownWords = /\b(virement interne|vir interne|compte a compte|vers livret|depuis livret|epargne)\b/;

/** What the bank takes for its services, said in the words banks use and by nobody else. */
export function byBankFees(line: BankLine): Found[] {
  if (line.cents >= 0 || line.counterparty.iban || !feeWords.test(searchable(said(line)))) return [];
  return [
    {
      action: { kind: 'account', account: BANK_FEES },
      reasons: [{ code: 'bank-fees' }],
      sure: true,
      weight: 90,
    },
  ];
}

/** From or to another account of the association: sure by its IBAN, likely by the opposite line of the other account. */
export function byOwnAccount(line: BankLine, books: Books): Found[] {
  const { iban } = line.counterparty;
  const opposite = books.notices
    .opposites(line)
    .filter(({ on }) => Math.abs(daysBetween(on, line.on)) <= OPPOSITE_WITHIN);
  const otherLineId = opposite.length === 1 ? (opposite[0]?.id ?? null) : null;
  const action = { kind: 'internal', otherLineId } as const;
  if (books.notices.isOwn(iban)) {
    return [{ action, reasons: [{ code: 'own-account' }], sure: true, weight: 96 }];
  }
  if (iban || !otherLineId || !ownWords.test(searchable(said(line)))) return [];
  return [{ action, reasons: [{ code: 'opposite-line' }], sure: false, weight: 40 }];
}

/** Filed before under the same words: sure when it is a habit that knows no exception. */
export function byHabit(line: BankLine, books: Books): Found[] {
  const known = books.notices.learned(labelPattern(line.label));
  return known.map(({ account, times }) => ({
    action: { kind: 'account', account },
    reasons: [{ code: 'learned-label', account, times }],
    sure: known.length === 1 && times >= HABIT,
    weight: 50 + Math.min(times, 9),
  }));
}
