import { type Hours, meet } from './hours.js';

/** What an import did to a booking: brought it, or gave it up because its calendar said it no more. */
export interface Touched extends Hours {
  id: string;
  did: 'brought' | 'gave-up';
  /** Nobody decided anything about it since: what an import taken back did counts for nothing. */
  isLast: boolean;
  stands: boolean;
}

/**
 * What taking an import back does to a booking it touched: its hours are given up, or are its own again; it stays because
 * somebody changed it since, because its hours have begun, because others have them now; or there is nothing left to do.
 */
export type UndoFate = 'given-up' | 'put-back' | 'changed' | 'begun' | 'taken' | 'settled';

export interface UndoLine {
  id: string;
  fate: UndoFate;
}

/**
 * What taking a whole import back does. What was changed since, or has begun, is left as it is; what the import had given up
 * comes back where its hours are still nobody’s.
 *
 * @param taken hours of the room that are somebody’s, those of bookings the import touched left out
 * @param now hours that begin before it stay as they are
 */
export function planUndo(touched: readonly Touched[], taken: readonly Hours[], now: Date): UndoLine[] {
  const stays = touched.filter((one) => one.stands && fateOf(one, now) !== 'given-up');
  const busy: Hours[] = [...taken, ...stays];
  return touched.map((one) => {
    const fate = fateOf(one, now);
    if (fate !== 'put-back') return { id: one.id, fate };
    if (busy.some((other) => meet(one, other))) return { id: one.id, fate: 'taken' };
    busy.push(one);
    return { id: one.id, fate };
  });
}

/** As if every hour given up were still free. */
function fateOf({ did, isLast, stands, start }: Touched, now: Date): UndoFate {
  const isUndoneAlready = stands === (did === 'gave-up');
  if (isUndoneAlready) return 'settled';
  if (!isLast) return 'changed';
  if (start <= now) return 'begun';
  return did === 'brought' ? 'given-up' : 'put-back';
}
