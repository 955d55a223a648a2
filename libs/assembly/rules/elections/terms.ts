import { demand, type IsoDate, type Period, plainDate } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type Draw, draw, drawnOrder } from './lot.js';
import { groupsBy } from './seats.js';
import type { Elected } from './types.js';

/** A seat of the board and the term that runs on it. */
export interface SeatTerm {
  seatId: string;
  holderId: string | null;
  startsOn: IsoDate;
  /** Last day of the term, whoever holds it. */
  endsOn: IsoDate;
  /** Last day of a holder who left before that; null while held. */
  vacatedOn: IsoDate | null;
}

/** A seat to be filled: for a full term, or for what is left of one. */
export interface OpenSeat {
  seatId: string;
  /** Last day of the term that goes on; null for a full term. */
  remainderUntil: IsoDate | null;
}

/** Who sits where, until when. */
export interface Term {
  candidateId: string;
  seatId: string;
  startsOn: IsoDate;
  /** Last day. */
  endsOn: IsoDate;
  /** `drawn`: shortened once, by the draw that sets the rhythm of renewals. */
  kind: 'full' | 'remainder' | 'drawn';
  clause: ClauseRef;
}

/**
 * The last day of a full term (statutes: board.term_years): the eve of the anniversary, so that a term of three years from
 * 14 March 2026 ends on 13 March 2029 and the next begins where it ends.
 */
export const termEnd = (statutes: Statutes, startsOn: IsoDate, years?: number): IsoDate =>
  plainDate(startsOn)
    .add({ years: years ?? termsOf(statutes)['board.term_years'] })
    .subtract({ days: 1 })
    .toString();

/**
 * The seats an assembly fills: those whose term ends by a day, for a full term; and those left early, for what is left of
 * theirs, so that the rhythm of renewals holds.
 */
export const openSeats = (board: readonly SeatTerm[], endingBy: IsoDate): OpenSeat[] =>
  board
    .filter(({ endsOn, vacatedOn }) => endsOn <= endingBy || vacatedOn !== null)
    .map(({ seatId, endsOn }) => ({ seatId, remainderUntil: endsOn <= endingBy ? null : endsOn }));

/**
 * Gives the seats to those elected: the best placed have the longest terms. Where equals would have terms of different
 * length, lot decides from the seed. Seats nobody was elected to stay open.
 *
 * Refuses `election.seed-missing` when lot must decide and there is no seed; `election.more-elected-than-seats`.
 */
export function assignTerms(
  statutes: Statutes,
  seats: readonly OpenSeat[],
  elected: readonly Elected[],
  { startsOn, seed }: { startsOn: IsoDate; seed: string | null },
): { terms: Term[]; draws: Draw[] } {
  demand(elected.length <= seats.length, 'election.more-elected-than-seats', {
    elected: elected.length,
    seats: seats.length,
  });
  const full = termEnd(statutes, startsOn);
  const ends = seats.map(({ seatId, remainderUntil }) => ({
    seatId,
    endsOn: remainderUntil ?? full,
    kind: remainderUntil ? ('remainder' as const) : ('full' as const),
  }));
  ends.sort((a, b) => (a.endsOn === b.endsOn ? 0 : a.endsOn > b.endsOn ? -1 : 1));
  const draws: Draw[] = [];
  const order = groupsBy(elected, ({ rank }) => -rank).flatMap((group) => {
    const names = group.map(({ candidateId }) => candidateId);
    const from = (group[0]?.rank ?? 1) - 1;
    const spans = ends.slice(from, from + group.length);
    if (new Set(spans.map(({ endsOn }) => endsOn)).size <= 1) return names;
    demand(seed, 'election.seed-missing');
    const drawn = draw(seed, `terms-from-rank-${from + 1}`, names);
    draws.push(drawn);
    return drawnOrder(drawn);
  });
  const clause = clauseRef(statutes, 'board.term_years');
  const terms = order.flatMap((candidateId, i) =>
    ends[i] ? [{ candidateId, startsOn, clause, ...ends[i] }] : [],
  );
  return { terms, draws };
}

/** Terms held in a row up to a day. Terms less than a year apart follow each other: assemblies do not meet on fixed days. */
export function termsInARow(held: readonly Period[], on: IsoDate): number {
  const recent = [...held].filter(({ start }) => start <= on).sort((a, b) => (a.start < b.start ? 1 : -1));
  let limit = on;
  let count = 0;
  for (const { start, end } of recent) {
    if (end !== null && plainDate(end).add({ years: 1 }).toString() < limit) break;
    count += 1;
    limit = start;
  }
  return count;
}
