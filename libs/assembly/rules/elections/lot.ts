import { demand, sha256 } from '@etabli/kernel';

/** The version of the way lots are drawn, kept with each draw: a later one would not replay an earlier draw. */
export const lotMethod = 'etabli-lot-1';

/** A lot that anyone can draw again. */
export interface Draw {
  method: typeof lotMethod;
  /** Published before the count. */
  seed: string;
  /** What is drawn, so that two draws of one election differ: `last-seats`, `exclusion-3`. */
  subject: string;
  /** In the order drawn, each with its ticket: the hash that decided its place. */
  tickets: { name: string; ticket: string }[];
}

/**
 * Draws names in an order that nobody chooses and everybody can check. Each name receives a ticket, the SHA-256 of
 * `etabli-lot-1`, the seed, the subject and the name, one a line; the lowest ticket comes first. So
 * `printf 'etabli-lot-1\nSEED\nSUBJECT\nNAME' | sha256sum` finds any ticket again. The order in which names are given does
 * not matter. The seed must be fixed once the names are known and before the count is: said aloud, thrown with dice.
 *
 * Refuses `election.seed-malformed` when the seed is empty or holds a line break.
 */
export function draw(seed: string, subject: string, names: readonly string[]): Draw {
  demand(seed.trim() !== '' && !/[\r\n]/.test(seed), 'election.seed-malformed', {}, 'seed');
  const tickets = names
    .map((name) => ({ name, ticket: sha256([lotMethod, seed, subject, name].join('\n')) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  return { method: lotMethod, seed, subject, tickets };
}

export const drawnOrder = ({ tickets }: Draw): string[] => tickets.map(({ name }) => name);

/** Does drawing again give the very same draw? */
export const replays = (past: Draw): boolean =>
  JSON.stringify(draw(past.seed, past.subject, drawnOrder(past)).tickets) ===
  JSON.stringify(past.tickets.map(({ name, ticket }) => ({ name, ticket })));
