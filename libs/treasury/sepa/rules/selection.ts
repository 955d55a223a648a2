import type { Cents, IsoDate } from '@etabli/kernel';
import {
  type MandateFacts,
  type MandateStanding,
  type SequenceType,
  sequenceOf,
  standingOf,
} from './mandates.js';

/** One due that might be debited. */
export interface DebitableDue {
  id: string;
  personId: string;
  dueOn: IsoDate;
  /** What remains to be paid. */
  remainingCents: Cents;
  /** Already in a batch whose money has not come, nor come back. */
  underway: boolean;
}

export type KnownMandate = MandateFacts & { id: string; personId: string };

/** Why a due is left out. */
export type Exclusion =
  | 'no-mandate'
  | 'mandate-proposed'
  | 'mandate-lapsed'
  | 'mandate-paused'
  | 'mandate-revoked'
  | 'mandate-used'
  | 'already-paid'
  | 'already-debited';

export interface Selection {
  debits: { dueId: string; mandateId: string; amountCents: Cents; sequence: SequenceType }[];
  excluded: { dueId: string; reason: Exclusion }[];
}

/** The nearer to being of use, the more there is to say about it. */
const RANK: MandateStanding[] = ['active', 'paused', 'proposed', 'lapsed', 'used', 'revoked'];

/**
 * What will be debited on a day, and what will not with its reason. A person has at most one mandate at work:
 * of several, the one nearest to being of use speaks.
 *
 * @param collectedOn the day money is taken: a mandate that has lapsed by then does not serve
 */
export function selectDebits(
  dues: DebitableDue[],
  mandates: KnownMandate[],
  collectedOn: IsoDate,
): Selection {
  const selection: Selection = { debits: [], excluded: [] };
  const begun = new Set<string>();
  for (const due of dues) {
    const mandate = bestMandate(mandates, due.personId, collectedOn);
    const reason = reasonAgainst(due, mandate?.standing);
    const spent = mandate?.of.kind === 'one_off' && begun.has(mandate.of.id);
    if (reason || spent || !mandate) {
      selection.excluded.push({ dueId: due.id, reason: reason ?? 'mandate-used' });
      continue;
    }
    const { of } = mandate;
    const sequence = begun.has(of.id) ? 'RCUR' : sequenceOf(of);
    begun.add(of.id);
    selection.debits.push({ dueId: due.id, mandateId: of.id, amountCents: due.remainingCents, sequence });
  }
  return selection;
}

function bestMandate(mandates: KnownMandate[], personId: string, on: IsoDate) {
  return mandates
    .filter((mandate) => mandate.personId === personId)
    .map((of) => ({ of, standing: standingOf(of, on) }))
    .sort((a, b) => RANK.indexOf(a.standing) - RANK.indexOf(b.standing))[0];
}

function reasonAgainst(due: DebitableDue, standing: MandateStanding | undefined): Exclusion | null {
  if (due.remainingCents <= 0) return 'already-paid';
  if (due.underway) return 'already-debited';
  if (!standing) return 'no-mandate';
  return standing === 'active' ? null : `mandate-${standing}`;
}
