import type { ClauseValues } from '@etabli/membership/rules/statutes';

/**
 * How a member is reached (statutes: conv.channel, the first that can be): by e-mail when they have an address, else on
 * paper. Posting up reaches nobody in particular, so that paper remains.
 */
export function channelFor(
  channels: ClauseValues['conv.channel'],
  hasEmail: boolean,
): 'email' | 'letter' | 'hand' {
  for (const channel of channels) {
    if (channel === 'email' && hasEmail) return 'email';
    if (channel === 'post') return 'letter';
    if (channel === 'hand') return 'hand';
  }
  return 'letter';
}
