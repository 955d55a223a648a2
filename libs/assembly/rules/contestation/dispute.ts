import type { DecidedVote } from './facts.js';
import type { DisputedMandate, Finding } from './finding.js';

/** What an objection would take out of a vote and bring into it. */
export interface Dispute {
  mandates: DisputedMandate[];
  keptAway: number;
}

/** Voices that a recount plays with: those moved may have been anybody’s and go anywhere, those added come from outside. */
export interface Swing {
  moved: number;
  added: number;
}

/** All voices that an objection would take out. */
export const voicesIn = (mandates: readonly DisputedMandate[]): number =>
  mandates.reduce((sum, { voices }) => sum + voices, 0);

/** All that findings dispute in a vote; a mandate that several dispute is taken out once. */
export function disputeIn({ id }: DecidedVote, found: readonly Finding[]): Dispute {
  const all = found.flatMap(({ disputed }) => disputed[id] ?? []);
  const known = new Map<string, DisputedMandate>();
  for (const mandate of all) {
    const before = mandate.electorId ? known.get(mandate.electorId) : undefined;
    if (mandate.electorId) {
      known.set(mandate.electorId, { ...mandate, unlisted: mandate.unlisted || before?.unlisted === true });
    }
  }
  const nobodys = all.filter(({ electorId }) => electorId === null);
  const away = found.map(({ keptAway }) => keptAway).reduce((sum, one) => sum + one, 0);
  return { mandates: [...known.values(), ...nobodys], keptAway: away };
}
