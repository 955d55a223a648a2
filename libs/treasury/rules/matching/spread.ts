import type { Cents } from '@etabli/kernel';
import type { Books } from './books.js';
import type { OpenDue, Part } from './facts.js';
import type { Found, Reason } from './outcome.js';

/** Each due in full. */
export const inFull = (dues: readonly OpenDue[]): Part[] =>
  dues.map(({ id, leftCents }) => ({ dueId: id, cents: leftCents }));

/** An amount spread over dues in their order; what remains is credit. */
export function spread(dues: readonly OpenDue[], cents: Cents): { parts: Part[]; creditCents: Cents } {
  const parts: Part[] = [];
  let left = cents;
  for (const due of dues) {
    const taken = Math.min(left, due.leftCents);
    if (taken > 0) parts.push({ dueId: due.id, cents: taken });
    left -= taken;
  }
  return { parts, creditCents: left };
}

/** « Le montant est celui de… » */
export function amountReason(dues: readonly OpenDue[], books: Books): Reason {
  const [first] = dues;
  const names = new Set(dues.map(({ personId }) => books.payers.name(personId)));
  const name = [...names].join(', ');
  if (dues.length === 1 && first) return { code: 'amount-one', due: first.label, name };
  const kinds = new Set(dues.map(({ kind }) => kind));
  return {
    code: 'amount-several',
    count: dues.length,
    kind: kinds.size === 1 && first ? first.kind : 'mixed',
    name,
  };
}

/** What parts and credit say beside the reason that found them. */
export function restReasons(dues: readonly OpenDue[], parts: readonly Part[], creditCents: Cents): Reason[] {
  const asked = dues.reduce((sum, { leftCents }) => sum + leftCents, 0);
  const paid = parts.reduce((sum, { cents }) => sum + cents, 0);
  const reasons: Reason[] = [];
  if (parts.length > 0 && paid < asked) reasons.push({ code: 'part', leftCents: asked - paid });
  if (creditCents > 0) reasons.push({ code: 'credit', creditCents });
  return reasons;
}

/** A payment of dues, and what is not spread of it. */
export function payment(
  found: { payerId: string; parts: readonly Part[]; creditCents?: Cents } & Omit<Found, 'action'>,
): Found {
  const { payerId, parts, creditCents = 0, reasons, weight, sure } = found;
  return { action: { kind: 'dues', payerId, parts, creditCents }, reasons, weight, sure };
}
