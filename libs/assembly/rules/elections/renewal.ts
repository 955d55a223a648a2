import { demand, type IsoDate } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type Draw, draw, drawnOrder } from './lot.js';
import { termEnd } from './terms.js';

/** Into how many groups a board that renews itself is shared (board.renewal). */
export const renewalParts = { full: 1, halves: 2, thirds: 3 } as const;

/** A board elected whole, shared into the groups that go out one after another. */
export interface Renewal {
  /** The first to go out first. The larger groups come first when the seats do not divide evenly. */
  groups: { endsOn: IsoDate; holders: string[] }[];
  /** Null when the whole board goes out together. */
  draw: Draw | null;
  clause: ClauseRef;
}

/**
 * Draws who goes out first after a board has been elected whole (statutes: board.renewal): by halves after one half of the
 * term and at its end, by thirds after each third. From then on every seat has a full term, and the rhythm keeps itself.
 *
 * Refuses `election.seed-missing` when there is something to draw and no seed, and `election.renewal-term-mismatch` when the
 * term does not divide into that many whole years.
 */
export function firstRenewal(
  statutes: Statutes,
  holders: readonly string[],
  { startsOn, seed }: { startsOn: IsoDate; seed: string | null },
): Renewal {
  const terms = termsOf(statutes);
  const [count, years] = [renewalParts[terms['board.renewal']], terms['board.term_years']];
  const clause = clauseRef(statutes, 'board.renewal');
  if (count === 1) {
    return { groups: [{ endsOn: termEnd(statutes, startsOn), holders: [...holders] }], draw: null, clause };
  }
  demand(years % count === 0, 'election.renewal-term-mismatch', { years, parts: count });
  demand(seed, 'election.seed-missing');
  const drawn = draw(seed, 'first-renewal', holders);
  const order = drawnOrder(drawn);
  const groups = Array.from({ length: count }, (_, i) => ({
    endsOn: termEnd(statutes, startsOn, (years / count) * (i + 1)),
    holders: order.splice(0, Math.ceil(order.length / (count - i))),
  }));
  return { groups, draw: drawn, clause };
}
