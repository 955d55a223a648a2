import { type Cents, demand } from '@etabli/kernel';
import { BANK_FEES } from '../rules/matching/by-account.js';
import type { BankLine, MatchingFacts, Part, SentDebit } from '../rules/matching/facts.js';
import type { Action, Reason } from '../rules/matching/outcome.js';
import { labelPattern } from '../rules/matching/text.js';
import type { MatchPartInput } from './matching.inputs.js';

/** Transfers between two accounts of the association, in the chart. */
export const INTERNAL = '580';

/** Where some of the money of a line goes. */
export type PlannedPart =
  | { to: 'person'; personId: string; dues: readonly Part[]; cents: Cents }
  | { to: 'payment'; paymentId: string; cents: Cents }
  | { to: 'account'; account: string; cents: Cents; twin?: Twin }
  | { to: 'expense'; expenseId: string; cents: Cents }
  | { to: 'cash'; depositId: string; cents: Cents }
  /** `common`: written at the bank in general, until the line says at which account. */
  | { to: 'entry'; entryId: string; cents: Cents; common: boolean }
  /** Its money came and left since, or came back: above zero and below. */
  | { to: 'debit'; debitId: string; cents: Cents };

/** The other side of a transfer between two accounts: its line while both are accepted together, or its match. */
export interface Twin {
  lineId: string | null;
  matchId: string | null;
}

/** What a line becomes, before it is written. */
export interface Planned {
  line: BankLine;
  way: 'certain' | 'likely' | 'by_hand';
  reasons: readonly Reason[];
  /** The label that is learned from. */
  pattern: string;
  parts: readonly PlannedPart[];
}

/** The parts of what matching proposes. */
export function partsOf(action: Action, { cents }: BankLine, facts: MatchingFacts): PlannedPart[] {
  switch (action.kind) {
    case 'dues':
      return [{ to: 'person', personId: action.payerId, dues: action.parts, cents }];
    case 'account':
      return [{ to: 'account', account: action.account, cents }];
    case 'internal':
      return [internal(action, cents)];
    case 'expenses':
      return facts.expenses
        .filter(({ id }) => action.expenseIds.includes(id))
        .map((expense) => ({ to: 'expense', expenseId: expense.id, cents: -expense.cents }));
    case 'cash':
      return [{ to: 'cash', depositId: action.depositId, cents }];
    case 'entry':
      return [entryOf(action.entryId, cents, facts)];
    case 'guarantee':
      return [{ to: 'entry', entryId: arrivedOf(action.contractId, facts), cents, common: false }];
    case 'collected':
      return debitsOf(action, facts).map(
        ({ id, paymentId, cents }): PlannedPart =>
          paymentId ? { to: 'payment', paymentId, cents } : { to: 'debit', debitId: id, cents },
      );
    case 'returned':
      return [
        ...debitsOf(action, facts).map(
          ({ id, cents }): PlannedPart => ({ to: 'debit', debitId: id, cents: -cents }),
        ),
        ...(action.costCents > 0
          ? [{ to: 'account' as const, account: BANK_FEES, cents: -action.costCents }]
          : []),
      ];
    case 'join':
      return [
        ...facts.recorded
          .filter(({ id }) => action.paymentIds.includes(id))
          .map((payment) => ({ to: 'payment' as const, paymentId: payment.id, cents: payment.cents })),
        ...besidesPayments(action, facts),
      ];
  }
}

const entryOf = (id: string, cents: Cents, { entries }: MatchingFacts): PlannedPart => ({
  ...{ to: 'entry', entryId: id.slice(0, -1), cents },
  common: entries.some((entry) => entry.id === id && entry.common),
});

const arrivedOf = (contractId: string, { awaited }: MatchingFacts): string =>
  awaited.find(({ id }) => id === contractId)?.entryId ?? '';

const internal = (
  { otherLineId, twinId }: Extract<Action, { kind: 'internal' }>,
  cents: Cents,
): PlannedPart => ({
  ...{ to: 'account', account: INTERNAL, cents },
  twin: { lineId: otherLineId, matchId: twinId },
});

const debitsOf = ({ debitIds }: { debitIds: readonly string[] }, { debits }: MatchingFacts): SentDebit[] =>
  debits.filter(({ id }) => debitIds.includes(id));

/** What a payout is made of beside payments: what the provider kept, and what it gives back or brings of what was. */
export function besidesPayments(
  { of, id, feeCents }: Extract<Action, { kind: 'join' }>,
  { payouts, payoutAccounts }: MatchingFacts,
): Extract<PlannedPart, { to: 'account' }>[] {
  const heldCents = of === 'payout' ? (payouts.find((payout) => payout.id === id)?.heldCents ?? 0) : 0;
  const parts = [
    { to: 'account' as const, account: payoutAccounts.held, cents: heldCents },
    { to: 'account' as const, account: payoutAccounts.fees, cents: 0 - feeCents },
  ];
  return parts.filter(({ cents }) => cents !== 0);
}

/** The parts of what somebody says. Refuses `matching.part`, `matching.sum`. */
export function partsByHand(inputs: readonly MatchPartInput[], line: BankLine): PlannedPart[] {
  const parts = inputs.map((input, at) => partByHand(input, `parts.${at}`));
  const sum = parts.reduce((total, { cents }) => total + cents, 0);
  demand(sum === line.cents, 'matching.sum', { sum, line: line.cents }, 'parts');
  return parts;
}

function partByHand(
  { amountCents: cents, personId, paymentId, account, dues }: MatchPartInput,
  field: string,
): PlannedPart {
  demand(
    [personId, paymentId, account].filter(Boolean).length === 1 && cents !== 0,
    'matching.part',
    {},
    field,
  );
  if (account) return { to: 'account', account, cents };
  demand(cents > 0, 'matching.part', {}, field);
  if (paymentId) return { to: 'payment', paymentId, cents };
  const named = dues.map(({ dueId, amountCents }) => ({ dueId, cents: amountCents ?? 0 }));
  return { to: 'person', personId: personId ?? '', dues: named, cents };
}

/** What is learned of a label: only when all of it goes to one account. */
export const patternOf = (line: BankLine): string => labelPattern(line.label);
