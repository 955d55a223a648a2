import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Why someone may not say themselves that they attend from a distance. */
export type RemoteBar = 'not-allowed' | 'not-today' | 'over' | 'on-sight' | 'account-needed' | 'in-room';

/** By what someone who notes themselves is known. */
export type Identification = 'account' | 'personal-link';

/** What decides it: where the assembly stands, whether it is its day, and where the person is on the roll. */
export interface RemoteQuestion {
  state: string;
  today: boolean;
  presence: 'present' | 'remote' | null;
  by: Identification;
}

/**
 * Why someone may not say themselves that they attend from a distance; null when they may (statutes: remote_presence,
 * remote.identification). Where the statutes want an account, the link of a convocation is not enough; where they want that
 * link, an account is more; where they want them recognised on sight, the desk notes them. From the day of the assembly until it closes; who is in the room is not away.
 */
export function remoteBar(
  statutes: Statutes,
  { state, today, presence, by }: RemoteQuestion,
): RemoteBar | null {
  const terms = termsOf(statutes);
  if (!terms.remote_presence) return 'not-allowed';
  if (state !== 'convened' && state !== 'open') return 'over';
  if (state === 'convened' && !today) return 'not-today';
  if (terms['remote.identification'] === 'on-sight') return 'on-sight';
  if (terms['remote.identification'] === 'account' && by !== 'account') return 'account-needed';
  return presence === 'present' ? 'in-room' : null;
}
