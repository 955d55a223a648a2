import { all, can, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in boards handed in. */
export interface ImportRecord {
  state: string;
}

const keeps = (actor: Parameters<typeof can>[0]) =>
  can(actor, 'commissions.write') ? holds(actor, 'commissions.write') : refuse('commission.not-yours');

/** Who brings commissions in and takes them along: those who keep them. */
export const boardImportPolicy = {
  take: (actor, record) => all(keeps(actor), record.state === 'read' || refuse('moving.not-waiting')),
  undo: (actor, record) => all(keeps(actor), record.state === 'done' || refuse('moving.not-done')),
} satisfies Policy<ImportRecord>;

/** Everything of the commissions in one file, and such a file read back. */
export const archivePolicy = {
  leave: (actor) => keeps(actor),
  restore: (actor) => keeps(actor),
} satisfies Policy<null>;
