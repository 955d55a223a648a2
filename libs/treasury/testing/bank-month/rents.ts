import type { OpenDue } from '../../rules/matching/facts.js';
import type { Month } from './month.js';
import { type Manner, paying, transfer } from './transfers.js';

const manners: readonly Manner[] = [
  ...Array.from({ length: 10 }, (): Manner => 'reference'),
  ...Array.from({ length: 6 }, (): Manner => 'copied'),
  ...(['mistyped', 'mistyped', 'period', 'name', 'bare'] as const),
];

/** 47 rents: the namesakes, a household, three at once, a part, an excess, two batches of debits, and those who just pay. */
export function rents(month: Month): void {
  const { dice } = month;
  const rent = (id: string, at = 0): OpenDue =>
    month.call(id, 'occupancy_fee', 'Loyer du mois', 12_000 + 500 * dice.below(40), at);
  const [one, other] = [rent('p0'), rent('p1')];
  // The second has the same rent, so that the amount tells nothing either.
  month.facts.dues[1] = { ...other, leftCents: one.leftCents };
  transfer(month, 'reference', [one]);
  transfer(month, 'name', [{ ...other, leftCents: one.leftCents }]);
  transfer(month, 'reference', [rent('p2'), rent('p3')], { by: 'p2' });
  const three = [-2, -1, 0].map((at) => ({ ...rent('o0', at), leftCents: 27_000 }));
  for (const due of three) month.facts.dues[month.facts.dues.findIndex(({ id }) => id === due.id)] = due;
  transfer(month, 'bare', three);
  inTwo(month, rent('p6'));
  const more = rent('p7');
  transfer(month, 'copied', [more], { cents: more.leftCents + 1_000, truth: paying([more], 1_000) });
  debits(
    month,
    'LOT-2026-11-A',
    ['p8', 'p9', 'p10', 'p11', 'p12', 'p13', 'p14', 'p15'].map((id) => rent(id)),
    false,
  );
  debits(
    month,
    'LOT-2026-11-B',
    ['p16', 'p17', 'p18', 'p19'].map((id) => rent(id)),
    true,
  );
  byHand(month, rent('p20'));
  const [late, current] = [rent('p21', -1), rent('p21')];
  // Two rents of one amount are open: only the month that is named says which.
  month.facts.dues = month.facts.dues.map((due) =>
    due === late ? { ...late, leftCents: current.leftCents } : due,
  );
  transfer(month, dice.of(['period', 'name']), [current]);
  for (let at = 22; at < 47; at++) transfer(month, dice.of(manners), [rent(`p${at}`)]);
}

/** A rent paid in two halves, each with the reference. */
function inTwo(month: Month, due: OpenDue): void {
  const half = Math.floor(due.leftCents / 2);
  for (const cents of [half, due.leftCents - half]) {
    const truth = {
      kind: 'dues',
      payerId: due.personId,
      parts: [{ dueId: due.id, cents }],
      creditCents: 0,
    } as const;
    transfer(month, 'copied', [due], { cents, truth });
  }
}

/** A transfer that the treasurer had already recorded by hand. */
function byHand(month: Month, due: OpenDue): void {
  const { id, personId, leftCents: cents, reference, dueOn: receivedOn } = due;
  month.facts.dues = month.facts.dues.filter((one) => one.id !== id);
  month.facts.recorded.push({ id: 'hand', personId, cents, receivedOn, references: [reference] });
  const truth = { kind: 'join', of: 'payment', id: 'hand', paymentIds: ['hand'], feeCents: 0 } as const;
  transfer(month, month.dice.of(['reference', 'bare', 'name']), [due], { truth });
}

/** A batch of direct debits, collected as one line; when it comes back, as one line too, with what the bank takes. */
function debits(month: Month, batchId: string, dues: readonly OpenDue[], comesBack: boolean): void {
  const total = dues.reduce((sum, { leftCents }) => sum + leftCents, 0);
  const sent = dues.map((due) => ({
    ...{
      id: `b-${due.id}`,
      endToEndId: `${batchId}-${due.reference}`,
      mandateId: `RUM-${due.personId}`,
      batchId,
      partId: `${batchId}-2`,
    },
    ...{ personId: due.personId, cents: due.leftCents, collectedOn: due.dueOn, paymentId: null },
    ...{ collectedTold: false, returnedTold: false },
  }));
  month.facts.debits.push(...sent);
  // A debit holds its due: nothing else may settle it meanwhile.
  const held = new Set(dues.map(({ id }) => id));
  month.facts.dues = month.facts.dues.filter(({ id }) => !held.has(id));
  const debitIds = sent.map(({ id }) => id);
  month.line(total, `REMISE PRLV SEPA ${batchId}`, { kind: 'collected', debitIds }, { member: true });
  if (!comesBack) return;
  const costCents = 450 * dues.length;
  month.line(
    -total - costCents,
    `REJET PRLV ${batchId} + FRAIS`,
    { kind: 'returned', debitIds, costCents },
    { returnReason: 'MS03' },
  );
}
