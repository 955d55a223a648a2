import type { ProxyVerdict } from './proxies.js';

/**
 * What someone coming or going did to a proxy:
 * - `passes`: another than before carries it, the substitute or, for a blank one, someone else in the room;
 * - `falls`: nobody in the room carries it any more;
 * - `ends`: it is revoked, by the arrival of its giver or otherwise;
 * - `counts`: someone in the room carries it from now on.
 */
export interface ProxyEffect {
  kind: 'passes' | 'falls' | 'ends' | 'counts';
  giverId: string;
  /** Who carried it, or would have. */
  from: string | null;
  to: string | null;
}

/** What changed between two instants, proxy by proxy (statutes: proxy.substitute, proxy.revocation, proxy.blank). */
export function proxyEffects(before: readonly ProxyVerdict[], after: readonly ProxyVerdict[]): ProxyEffect[] {
  const earlier = new Map(before.map((verdict) => [verdict.proxyId, verdict]));
  return after.flatMap((verdict) => {
    const was = earlier.get(verdict.proxyId);
    const kind = was ? kindOf(was, verdict) : null;
    return was && kind
      ? [
          {
            kind,
            giverId: verdict.giverId,
            from: was.holderId,
            to: kind === 'ends' ? null : verdict.holderId,
          },
        ]
      : [];
  });
}

function kindOf(was: ProxyVerdict, is: ProxyVerdict): ProxyEffect['kind'] | null {
  if (is.status === 'carried') {
    if (was.status !== 'carried') return 'counts';
    return was.holderId === is.holderId ? null : 'passes';
  }
  if (is.status === 'revoked') return was.status === 'revoked' || was.status === 'refused' ? null : 'ends';
  return was.status === 'carried' ? 'falls' : null;
}
