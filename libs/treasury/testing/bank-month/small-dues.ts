import type { Month } from './month.js';
import { type Manner, transfer } from './transfers.js';

const manners: readonly Manner[] = [
  ...Array.from({ length: 14 }, (): Manner => 'reference'),
  ...Array.from({ length: 7 }, (): Manner => 'copied'),
  ...(['mistyped', 'mistyped', 'bare', 'name'] as const),
];

/** Fees and services, one line each, until the statement has its length. */
export function smallDues(month: Month, count: number): void {
  const { dice } = month;
  for (let at = 0; at < count; at++) {
    const id = `p${47 + (at % 123)}`;
    const fee = at < 123;
    const due = fee
      ? month.call(id, 'membership_fee', 'Cotisation 2026-2027', dice.of([1_000, 2_000, 2_000, 4_000]))
      : month.call(id, 'service', 'Impressions', 150 + dice.below(2_500));
    transfer(month, dice.of(manners), [due]);
  }
}
