/** How long after it was made a booking is taken back for free, however near its beginning: a slip of the finger. */
export const SECOND_THOUGHTS_MINUTES = 10;

/** What the rule looks at in a booking that is given up. */
export interface GivenUp {
  start: Date;
  end: Date;
  madeAt: Date;
  /** Hours before the beginning until which it is free. */
  freeUntil: number;
  /** Given up by who keeps places, rather than by who booked. */
  byHouse: boolean;
}

/** The last instant at which a booking is given up for free. */
export const freeUntil = ({ start, freeUntil: hours }: Pick<GivenUp, 'start' | 'freeUntil'>): Date =>
  new Date(start.getTime() - hours * 3_600_000);

/**
 * What giving up costs: `free`, `charged` (the price stays asked for, and the free minutes used), or `over` when it cannot be
 * given up any more. By the house it costs nothing, until the end.
 */
export function givingUp(booking: GivenUp, now: Date): 'free' | 'charged' | 'over' {
  if (now >= booking.end || (now >= booking.start && !booking.byHouse && !isFresh(booking, now)))
    return 'over';
  return booking.byHouse || now <= freeUntil(booking) || isFresh(booking, now) ? 'free' : 'charged';
}

const isFresh = ({ madeAt }: GivenUp, now: Date): boolean =>
  now.getTime() - madeAt.getTime() <= SECOND_THOUGHTS_MINUTES * 60_000;
