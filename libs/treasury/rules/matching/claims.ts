import type { Cents } from '@etabli/kernel';
import type { Books } from './books.js';
import type { Action, Found } from './outcome.js';

/** Something that can be used up, how much of it, and how much there is. */
type Claim = { key: string; cents: Cents; dueId: string | null };

const once = (key: string): Claim => ({ key, cents: 1, dueId: null });

/** What an action uses up: what is left of dues; a payment, a debit or its return, whatever else is known, once. */
function claimsOf(action: Action): Claim[] {
  switch (action.kind) {
    case 'dues':
      return action.parts.map(({ dueId, cents }) => ({ key: `due ${dueId}`, cents, dueId }));
    case 'join':
      return action.paymentIds.map((id) => once(`payment ${id}`));
    case 'collected':
    case 'returned':
      return action.debitIds.map((id) => once(`${action.kind} ${id}`));
    case 'expenses':
      return action.expenseIds.map((id) => once(`expense ${id}`));
    case 'cash':
      return [once(`cash ${action.depositId}`)];
    case 'entry':
      return [once(`entry ${action.entryId}`)];
    case 'guarantee':
      return [once(`guarantee ${action.contractId}`)];
    case 'internal':
      return action.twinId ? [once(`half ${action.twinId}`)] : [];
    default:
      return [];
  }
}

/** A line and the one thing that is sure of it. */
export type Sure = { lineId: string; found: Found };

/** Is any of this wanted by several lines that cannot all have it? */
export const isContested = (action: Action, books: Books): boolean =>
  claimsOf(action).some(({ key }) => books.contested.has(key));

/**
 * Several lines may want the same money. Those that together want more than there is all become a question: none goes
 * before another, so that the order of lines changes nothing. The others are taken.
 *
 * @returns the lines whose proposal holds; what the others wanted is contested from now on
 */
export function settleClaims(sure: readonly Sure[], books: Books): Sure[] {
  const wanted = new Map<string, Cents>();
  for (const { key, cents } of sure.flatMap(({ found }) => claimsOf(found.action))) {
    wanted.set(key, (wanted.get(key) ?? 0) + cents);
  }
  const held: Sure[] = [];
  for (const one of sure) {
    const claims = claimsOf(one.found.action);
    const holds = claims.every(
      ({ key, dueId }) => (wanted.get(key) ?? 0) <= (dueId ? books.leftOf(dueId) : 1),
    );
    if (holds) held.push(one);
    else for (const { key } of claims) books.contested.add(key);
  }
  for (const { found } of held) take(found.action, books);
  return held;
}

function take(action: Action, books: Books): void {
  for (const { key, dueId } of claimsOf(action)) if (!dueId) books.spend(key);
  if (action.kind === 'dues') for (const { dueId, cents } of action.parts) books.take(dueId, cents);
  if (action.kind === 'join') for (const id of action.paymentIds) books.join(id);
}
