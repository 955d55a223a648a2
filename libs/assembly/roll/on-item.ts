import type { Situation } from './situation.js';

/** What is being voted on, and how. */
interface Asked {
  agendaItemId: string;
  amendmentId: string | null;
  method: string;
}

/**
 * The situation as one vote sees it: a vote in advance speaks on its own item only, never on an amendment, and never in a secret
 * vote, since it bears a name. On any other, who voted in advance is away, and a proxy they gave is carried. Where one college
 * elects, its electors alone count.
 */
export const onItem = (situation: Situation, { agendaItemId, amendmentId, method }: Asked): Situation => ({
  ...situation,
  college: situation.collegeOf[agendaItemId] ?? null,
  advance:
    amendmentId !== null || method === 'secret'
      ? []
      : situation.advance.filter(({ itemId }) => itemId === agendaItemId),
});
