import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a line set aside. */
export interface AsideRecord {
  undoneAt: Date | null;
}

export const asidePolicy = {
  undo: (actor, { undoneAt }) =>
    all(undoneAt === null || refuse('aside.undone'), holds(actor, 'treasury.write')),
} satisfies Policy<AsideRecord>;
