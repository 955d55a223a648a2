import { all, can, type Policy, refuse } from '@etabli/access';

/** Who names the bank accounts. */
export const bankAccountPolicy = {
  correct: (actor) => can(actor, 'treasury.write') || refuse('statements.not-yours'),
  import: (actor) => can(actor, 'treasury.write') || refuse('statements.not-yours'),
} satisfies Policy<object>;

/** What the rules look at in an import. */
export interface ImportRecord {
  undoneAt: Date | null;
  /** A later file brought statements of one of its accounts. */
  followed: boolean;
  /** A line of it is matched. */
  matched: boolean;
}

export const bankImportPolicy = {
  undo: (actor, { undoneAt, followed, matched }) =>
    all(
      can(actor, 'treasury.write') || refuse('statements.not-yours'),
      undoneAt === null || refuse('statements.undone-already'),
      !followed || refuse('statements.not-latest'),
      !matched || refuse('statements.matched'),
    ),
} satisfies Policy<ImportRecord>;

/** What the rules look at in a statement. */
export interface StatementRecord {
  held: unknown;
  acceptedAt: Date | null;
}

export const bankStatementPolicy = {
  accept: (actor, { held, acceptedAt }) =>
    all(
      can(actor, 'treasury.write') || refuse('statements.not-yours'),
      (held !== null && acceptedAt === null) || refuse('statements.not-held'),
    ),
} satisfies Policy<StatementRecord>;
