import type { ClauseValues } from '@etabli/membership/rules/statutes';

interface Called {
  details: { email: string | null } | null;
  representative: { details: { email: string | null } | null } | null;
}

/** How many of these people will be reached by e-mail and how many on paper (statutes: conv.channel, the first that can). */
export function reachOf(
  people: readonly Called[],
  channels: ClauseValues['conv.channel'],
): { byMail: number; onPaper: number } {
  const first = channels.find((channel) => channel !== 'posting');
  const paperFirst = first !== undefined && first !== 'email';
  const writes = ({ details, representative }: Called) =>
    Boolean(details?.email ?? representative?.details?.email);
  const mailed = channels.includes('email') && !paperFirst ? people.filter(writes).length : 0;
  return { byMail: mailed, onPaper: people.length - mailed };
}
