/** A point of an agenda, as far as what is left of it goes. */
export interface AgendaPoint {
  id: string;
  title: string;
  minutes: number | null;
  state: 'open' | 'postponed' | 'withdrawn';
}

/**
 * The points of a meeting that the next one takes over: those postponed, and those nobody came to, in the agenda's order.
 *
 * @param treated the points under which something was written
 */
export const leftOvers = <Point extends AgendaPoint>(
  points: readonly Point[],
  treated: ReadonlySet<string>,
): Point[] =>
  points.filter(({ id, state }) => state === 'postponed' || (state === 'open' && !treated.has(id)));

/** How long the points of an agenda take together, in minutes; those without a length count nothing. */
export const plannedMinutes = (points: readonly AgendaPoint[]): number =>
  points.filter(({ state }) => state === 'open').reduce((total, { minutes }) => total + (minutes ?? 0), 0);
