import type { DraftAnswers, DraftField } from '@etabli/assembly/rules/resolutions';
import { centsOf } from '../../shared/amount.js';

/** What was typed, field by field. */
export type Typed = Partial<Record<DraftField, string>>;

/** What was typed, in the terms of the drafts: amounts in cents; what cannot be read is left out. */
export function answersOf(typed: Typed): DraftAnswers {
  const { resultCents, amountCents, fees, ...texts } = typed;
  const cents = (text: string | undefined) => (text ? centsOf(text) : null);
  const known = {
    ...texts,
    resultCents: cents(resultCents),
    amountCents: cents(amountCents),
    fees: fees ? feesOf(fees) : null,
  };
  return Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

/** A category a line, `Actifs : 20`; one without an amount that can be read has none yet. */
function feesOf(text: string): DraftAnswers['fees'] {
  const lines = text.split('\n').map((line) => line.trim());
  const fees = lines.filter(Boolean).map((line) => {
    const [, category = line, amount = ''] = /^(.*?)\s*:\s*([^:]*)$/.exec(line) ?? [];
    return { category: category.trim(), cents: centsOf(amount) ?? null };
  });
  return fees.length > 0 ? fees : undefined;
}
