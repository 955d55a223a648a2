import { type PricedLine, rentSubjects } from '../rules/vat/terms.js';
import type { Asked } from './asked.js';
import type { OpenUses } from './uses.service.js';

/** What a due of the month is made of, as the tax looks at it. */
export function linesOf(
  { due, parts, services }: Asked,
  uses: ReadonlyMap<string, OpenUses>,
  kinds: ReadonlyMap<string, string | null>,
): { lines?: PricedLine[] } {
  if (services) return { lines: uses.get(due.personId)?.lines ?? [] };
  if (parts.length === 0) return {};
  const lines = parts.map(({ key, label, amountCents, reliefCents }) => ({
    ...{ label, subjects: rentSubjects(key, kinds.get(key) ?? null) },
    ...{ grossCents: amountCents, poolCents: reliefCents },
  }));
  return { lines };
}
