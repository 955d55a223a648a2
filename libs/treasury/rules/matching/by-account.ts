import { daysBetween, type IsoDate, searchable } from '@etabli/kernel';
import type { Books } from './books.js';
import type { BankLine } from './facts.js';
import type { Found, Reason } from './outcome.js';
import { labelPattern, said } from './text.js';

/** Services of the bank, in the chart of associations. */
export const BANK_FEES = '627';
/** How many times the same filing makes a habit. */
const HABIT = 2;
const OPPOSITE_WITHIN = 4;

/** What banks write of what they take for themselves. */
export const feeWords =
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

/**
 * From or to another account of the association: sure by its IBAN, or when the other side is matched already and the line
 * speaks of such a transfer; likely by the opposite line of the other account.
 */
export function byOwnAccount(line: BankLine, books: Books): Found[] {
  const { iban } = line.counterparty;
  const near = ({ on }: { on: IsoDate }) => Math.abs(daysBetween(on, line.on)) <= OPPOSITE_WITHIN;
  const lines = books.notices.opposites(line).filter(near);
  const halves = books.notices
    .halvesOf(line)
    .filter((half) => near(half) && !books.isSpent(`half ${half.matchId}`));
  const [half] = lines.length + halves.length === 1 ? halves : [];
  const otherLineId = lines.length === 1 && halves.length === 0 ? (lines[0]?.id ?? null) : null;
  const action = { kind: 'internal', otherLineId, twinId: half?.matchId ?? null } as const;
  const told: Reason[] = half ? [{ code: 'other-half', on: half.on }] : [];
  if (books.notices.isOwn(iban)) {
    return [{ action, reasons: [{ code: 'own-account' }, ...told], sure: true, weight: 96 }];
  }
  const says = ownWords.test(searchable(said(line)));
  if (iban) return [];
  if (half) return [{ action, reasons: told, sure: says, weight: says ? 96 : 42 }];
  if (!otherLineId || !says) return [];
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
