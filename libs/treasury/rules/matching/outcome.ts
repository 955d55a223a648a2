import type { Cents, IsoDate } from '@etabli/kernel';
import type { DueKind, Part } from './facts.js';

/** What a line becomes, once accepted. */
export type Action =
  /** A payment of someone, spread over dues; what is not spread is their credit. */
  | { kind: 'dues'; payerId: string; parts: readonly Part[]; creditCents: Cents }
  /** The line tells again of payments already recorded, less the fees that were kept on the way. */
  | {
      kind: 'join';
      of: 'payment' | 'payout' | 'deposit';
      id: string;
      paymentIds: readonly string[];
      feeCents: Cents;
    }
  /** Direct debits collected together or alone. */
  | { kind: 'collected'; debitIds: readonly string[] }
  /** Direct debits that come back, and what the bank takes for it. */
  | { kind: 'returned'; debitIds: readonly string[]; costCents: Cents }
  /** Filed to an account of the ledger. */
  | { kind: 'account'; account: string }
  /** Between two accounts of the association: with the line of the other, or with the match that line already is. */
  | { kind: 'internal'; otherLineId: string | null; twinId: string | null }
  /** Pays what the house owes, or tells again that it was paid. */
  | { kind: 'expenses'; expenseIds: readonly string[] }
  /** Cash of the box, arrived at the bank. */
  | { kind: 'cash'; depositId: string }
  /** Tells again of an entry written by hand or of a deposit. */
  | { kind: 'entry'; entryId: string }
  /** The deposit of a contract comes. */
  | { kind: 'guarantee'; contractId: string };

/** Why, as a value: `reasonWords` says it in French and in English. */
export type Reason =
  | { code: 'reference'; reference: string }
  | { code: 'reference-mended'; reference: string; written: string }
  | { code: 'end-to-end'; id: string }
  | { code: 'mandate'; id: string }
  | { code: 'mandate-several'; id: string; on: IsoDate }
  | { code: 'iban'; name: string }
  | { code: 'name'; name: string }
  | { code: 'name-partly'; name: string }
  | { code: 'namesakes'; name: string }
  | { code: 'amount-one'; due: string; name: string }
  | { code: 'amount-several'; count: number; kind: DueKind | 'mixed'; name: string }
  | { code: 'period'; month: string }
  | { code: 'several-lines'; count: number; due: string; name: string }
  | { code: 'part'; leftCents: Cents }
  | { code: 'credit'; creditCents: Cents }
  | { code: 'recorded'; on: IsoDate; name: string }
  | { code: 'payout'; provider: string; count: number; feeCents: Cents }
  | { code: 'cheques'; number: string; count: number }
  | { code: 'batch'; id: string; count: number }
  | { code: 'batch-amount'; count: number; on: IsoDate }
  | { code: 'returned'; names: readonly string[]; reason: string | null }
  | { code: 'return-cost'; costCents: Cents }
  | { code: 'payee-iban'; name: string }
  | { code: 'payee-reference'; reference: string }
  | { code: 'payee-named'; name: string }
  | { code: 'expense'; label: string; name: string; paidOn: IsoDate | null }
  | { code: 'expenses'; count: number; name: string }
  | { code: 'cash-bag'; on: IsoDate }
  | { code: 'entry'; label: string; on: IsoDate }
  | { code: 'guarantee'; what: string; name: string }
  | { code: 'guarantee-named' }
  | { code: 'other-half'; on: IsoDate }
  | { code: 'bank-fees' }
  | { code: 'own-account' }
  | { code: 'opposite-line' }
  | { code: 'learned-label'; account: string; times: number }
  | { code: 'contested' }
  | { code: 'other-currency'; currency: string };

/** Something a line may be, and why. */
export interface Proposal {
  action: Action;
  reasons: readonly Reason[];
}

/** What matching says of a line. `certain` has one proposal; `likely` has them best first; `none` has none. */
export interface Outcome {
  lineId: string;
  certainty: 'certain' | 'likely' | 'none';
  proposals: readonly Proposal[];
}

/** A proposal as a finder makes it: sure when nothing else it knows of fits. Higher weights are shown first. */
export interface Found extends Proposal {
  sure: boolean;
  weight: number;
}

/** Do two proposals do the same? */
export const sameAction = (a: Action, b: Action): boolean => actionKey(a) === actionKey(b);

/** The action as text, the same whatever the order of its parts. */
export function actionKey(action: Action): string {
  switch (action.kind) {
    case 'dues':
      return `dues ${action.payerId} ${action.creditCents} ${action.parts
        .map(({ dueId, cents }) => `${dueId}:${cents}`)
        .sort()
        .join(' ')}`;
    case 'join':
      return `join ${action.of} ${action.id}`;
    case 'collected':
      return `collected ${[...action.debitIds].sort().join(' ')}`;
    case 'returned':
      return `returned ${action.costCents} ${[...action.debitIds].sort().join(' ')}`;
    case 'account':
      return `account ${action.account}`;
    case 'internal':
      return `internal ${action.otherLineId ?? ''} ${action.twinId ?? ''}`;
    case 'expenses':
      return `expenses ${[...action.expenseIds].sort().join(' ')}`;
    case 'cash':
      return `cash ${action.depositId}`;
    case 'entry':
      return `entry ${action.entryId}`;
    case 'guarantee':
      return `guarantee ${action.contractId}`;
  }
}
