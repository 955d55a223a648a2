import type { OpenDue } from '../../rules/matching/facts.js';
import type { Action } from '../../rules/matching/outcome.js';
import { copiedReference, mistypedReference, scribbledName } from './handwriting.js';
import type { Month } from './month.js';

/** What people write when they pay. */
export type Manner = 'reference' | 'copied' | 'mistyped' | 'period' | 'name' | 'bare';

/** The truth of a transfer that pays these dues in full. */
export const paying = (dues: readonly OpenDue[], creditCents = 0): Action => ({
  ...{ kind: 'dues', payerId: dues[0]?.personId ?? '', creditCents },
  parts: dues.map(({ id, leftCents }) => ({ dueId: id, cents: leftCents })),
});

/** A transfer of someone, written in a manner; `by` is whose name and account it bears. */
export function transfer(
  month: Month,
  manner: Manner,
  dues: readonly OpenDue[],
  more: { by?: string; cents?: number; truth?: Action | null } = {},
): void {
  const { dice, cast } = month;
  const by = more.by ?? dues[0]?.personId ?? '';
  const name = scribbledName(month.person(by), dice);
  const total = dues.reduce((sum, { leftCents }) => sum + leftCents, 0);
  const written = motive(month, manner, dues);
  const iban = manner === 'bare' || dice.chance(70) ? cast.ibanOf(by) : null;
  const inLabel = dice.chance(50);
  month.line(
    more.cents ?? total,
    `VIR ${dice.of(['SEPA RECU', 'INST', 'RECU'])} ${name} ${inLabel ? written : ''}`,
    more.truth === undefined ? paying(dues) : more.truth,
    {
      counterparty: { name: dice.chance(60) ? name : null, iban },
      remittance: inLabel ? 'NOTPROVIDED' : written,
      endToEndId: dice.chance(50) ? `NOTPROVIDED` : `${dice.below(1_000_000)}`,
      member: true,
    },
  );
}

function motive(month: Month, manner: Manner, dues: readonly OpenDue[]): string {
  const { dice } = month;
  const references = dues.map(({ reference }) => reference);
  switch (manner) {
    case 'reference':
      return references.join(' ');
    case 'copied':
      return references.map((reference) => copiedReference(reference, dice)).join(' ET ');
    case 'mistyped':
      return references.map((reference) => mistypedReference(reference, dice)).join(' ');
    case 'period':
      return dice.of(['LOYER NOVEMBRE', 'REDEVANCE NOV 2026', 'loyer 11/2026']);
    default:
      return dice.of(['', 'VIREMENT', 'MERCI', 'TIERS LIEU']);
  }
}
