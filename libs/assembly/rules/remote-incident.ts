import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** What a break in the sound of the remote link does to the sitting. */
export interface RemoteIncident {
  /** `none`: no effect; `continue`: those cut off do not vote; `suspend`: no vote until it is back; `adjourn`: the rest waits. */
  effect: 'none' | 'continue' | 'suspend' | 'adjourn';
  clause: ClauseRef;
}

/** The effect of a break (statutes: remote.continuous_sound, remote.incident); none where sound need not be continuous. */
export function remoteIncident(statutes: Statutes): RemoteIncident {
  const terms = termsOf(statutes);
  return terms['remote.continuous_sound']
    ? { effect: terms['remote.incident'], clause: clauseRef(statutes, 'remote.incident') }
    : { effect: 'none', clause: clauseRef(statutes, 'remote.continuous_sound') };
}
