import { all, can, type Policy, refuse } from '@etabli/access';

/** What the rules look at in an import. */
export interface ImportRecord {
  state: string;
}

/** What may be done with an import that was made. */
export const importsPolicy = {
  undo: (actor, record) =>
    all(
      can(actor, 'members.import') || refuse('people.not-yours-to-see'),
      record.state === 'done' || refuse('imports.not-done'),
    ),
} satisfies Policy<ImportRecord>;
