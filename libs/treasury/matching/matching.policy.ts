import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a match. */
export interface MatchRecord {
  undoneAt: Date | null;
}

export const matchPolicy = {
  undo: (actor, { undoneAt }) =>
    all(undoneAt === null || refuse('matching.undone'), holds(actor, 'treasury.write')),
} satisfies Policy<MatchRecord>;
