import { all, can, type Policy, refuse } from '@etabli/access';

/** What the rules look at in an import, or in opening balances. */
export interface Undoable {
  undoneAt: Date | null;
}

export const duesImportPolicy = {
  undo: (actor, { undoneAt }) =>
    all(
      can(actor, 'treasury.write') || refuse('carry.not-yours'),
      undoneAt === null || refuse('carry.undone-already'),
    ),
} satisfies Policy<Undoable>;

export const openingPolicy = {
  undo: (actor, { undoneAt }) =>
    all(
      can(actor, 'treasury.write') || refuse('carry.not-yours'),
      undoneAt === null || refuse('carry.undone-already'),
    ),
} satisfies Policy<Undoable>;
