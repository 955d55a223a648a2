import { type Cents, demand, type IsoDate } from '@etabli/kernel';

/** A due that still asks for something. */
export interface OpenDue {
  id: string;
  dueOn: IsoDate;
  /** Its rank in the house: settles which of two dues of one day comes first. */
  sequence: number;
  remainingCents: Cents;
}

/** A due named by whoever records the money; without an amount, as much as remains of it. */
export interface NamedDue {
  dueId: string;
  amountCents?: Cents | null;
}

export interface Allocation {
  dueId: string;
  amountCents: Cents;
}

export interface Settled {
  /** Each above zero, a due once. */
  allocations: Allocation[];
  /** What is left to the person. */
  creditCents: Cents;
}

/** The oldest day first, then the first called. */
const byAge = (a: OpenDue, b: OpenDue): number =>
  a.dueOn === b.dueOn ? a.sequence - b.sequence : a.dueOn < b.dueOn ? -1 : 1;

/**
 * Which dues a payment pays. Named dues and no other, in the order named, when there are; the oldest first otherwise (the
 * order of code civil art. 1342-10 between debts of one kind). A due is paid in part when the money runs out, and what no
 * due asks for is credit. Allocations and credit always sum to the amount.
 *
 * Refuses `not-found` (a named due that asks for nothing any more, or of somebody else), `settle.more-than-due`,
 * `settle.more-than-paid`.
 *
 * @param amountCents whole cents, at least 0
 */
export function settle(
  amountCents: Cents,
  open: readonly OpenDue[],
  named: readonly NamedDue[] = [],
): Settled {
  const wanted = named.length > 0 ? wantedOf(named, open) : [...open].sort(byAge).map(asWanted);
  const asked = named.reduce((sum, { amountCents: asks }) => sum + (asks ?? 0), 0);
  demand(asked <= amountCents, 'settle.more-than-paid', {}, 'amountCents');
  const allocations: Allocation[] = [];
  let left = amountCents;
  for (const { dueId, cents } of wanted) {
    const part = Math.min(left, cents);
    if (part > 0) allocations.push({ dueId, amountCents: part });
    left -= part;
  }
  return { allocations, creditCents: left };
}

interface Wanted {
  dueId: string;
  cents: Cents;
}

const asWanted = ({ id, remainingCents }: OpenDue): Wanted => ({ dueId: id, cents: remainingCents });

function wantedOf(named: readonly NamedDue[], open: readonly OpenDue[]): Wanted[] {
  const known = new Map(open.map((due) => [due.id, due.remainingCents]));
  demand(new Set(named.map(({ dueId }) => dueId)).size === named.length, 'settle.twice', {}, 'dues');
  const wanted = named.map(({ dueId, amountCents }) => {
    const remaining = known.get(dueId);
    demand(remaining !== undefined, 'not-found', {}, 'dues');
    demand((amountCents ?? 0) <= remaining, 'settle.more-than-due', {}, 'dues');
    return { dueId, cents: amountCents ?? remaining, given: amountCents != null };
  });
  return [...wanted.filter(({ given }) => given), ...wanted.filter(({ given }) => !given)];
}
