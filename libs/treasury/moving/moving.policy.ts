import { all, can, type Policy, refuse } from '@etabli/access';

/** What the rules look at in an import, or in opening balances. */
export interface Moved {
  undoneAt: Date | null;
}

/** Who takes back what was moved in. */
export const movedPolicy = {
  undo: (actor, { undoneAt }) =>
    all(
      can(actor, 'treasury.write') || refuse('carry.not-yours'),
      undoneAt === null || refuse('carry.undone-already'),
    ),
} satisfies Policy<Moved>;
