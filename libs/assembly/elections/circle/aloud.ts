import { Refusal } from '@etabli/kernel';

/** Refuses a secret ballot, which an election held aloud cannot be: by the statutes (ballot.*) or because members asked. */
export function demandPublic(imposedBy: { key: string } | null): void {
  if (imposedBy) throw new Refusal('circle.secret', { clause: imposedBy.key }, 'method');
}
