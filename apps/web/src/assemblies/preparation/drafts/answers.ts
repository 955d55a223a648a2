import type { DraftAnswers, DraftField } from '@etabli/assembly/rules/resolutions';
import { centsOf } from '../../shared/amount.js';

/** What was typed, field by field. */
export type Typed = Partial<Record<DraftField, string>>;

/** What was typed, in the terms of the drafts: amounts in cents, seats as a number; what cannot be read is left out. */
export function answersOf(typed: Typed): DraftAnswers {
  const { resultCents, amountCents, seats, ...texts } = typed;
  const cents = (text: string | undefined) => (text ? centsOf(text) : null);
  const known = {
    ...texts,
    resultCents: cents(resultCents),
    amountCents: cents(amountCents),
    seats: seats && /^\d{1,3}$/.test(seats) ? Number(seats) : null,
  };
  return Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
