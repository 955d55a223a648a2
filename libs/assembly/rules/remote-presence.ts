import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Why someone may not say themselves that they attend from a distance. */
export type RemoteBar = 'not-allowed' | 'not-today' | 'over' | 'on-sight' | 'in-room';

/** What decides it: where the assembly stands, whether it is its day, and where the person is on the roll. */
export interface RemoteQuestion {
  state: string;
  today: boolean;
  presence: 'present' | 'remote' | null;
}

/**
 * Why someone signed in may not say themselves that they attend from a distance; null when they may (statutes: remote_presence,
 * remote.identification). Their account, or a stronger proof than the link of a convocation, identifies them; where the statutes
 * want them recognised on sight, the desk notes them. From the day of the assembly until it closes; who is in the room is not away.
 */
export function remoteBar(statutes: Statutes, { state, today, presence }: RemoteQuestion): RemoteBar | null {
  const terms = termsOf(statutes);
  if (!terms.remote_presence) return 'not-allowed';
  if (state !== 'convened' && state !== 'open') return 'over';
  if (state === 'convened' && !today) return 'not-today';
  if (terms['remote.identification'] === 'on-sight') return 'on-sight';
  return presence === 'present' ? 'in-room' : null;
}
