import { addDays, civilDate, type IsoDate, instantAt } from '@etabli/kernel';

/** What a personal link gives at an instant: the page of an assembly, or why it gives it no more. */
export type LinkState = 'open' | 'replaced' | 'over' | 'cancelled';

export interface LinkedAssembly {
  state: 'draft' | 'convened' | 'open' | 'closed' | 'filed' | 'cancelled';
  startsAt: Date;
}

/**
 * May a personal link still be used? It serves until the end of the day of the assembly where the association lives, longer if
 * the assembly is then still in session, and never after its closing. Sending the convocation again replaces it.
 */
export function linkState(
  link: { revokedAt: Date | null },
  { state, startsAt }: LinkedAssembly,
  now: Date,
  timeZone: string,
): LinkState {
  if (link.revokedAt) return 'replaced';
  if (state === 'cancelled') return 'cancelled';
  if (state === 'open') return 'open';
  return state === 'convened' && now < endOfDay(civilDate(startsAt, timeZone), timeZone) ? 'open' : 'over';
}

const endOfDay = (day: IsoDate, timeZone: string): Date => instantAt(addDays(day, 1), '00:00', timeZone);
