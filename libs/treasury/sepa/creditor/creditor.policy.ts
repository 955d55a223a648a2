import { all, type Policy, refuse } from '@etabli/access';
import { approves } from '../keepers.policy.js';

/** What the rules look at in an account that is proposed. */
export interface CreditorRecord {
  proposedBy: string | null;
  /** The last one proposed, which nobody has approved yet. */
  pending: boolean;
}

export const creditorPolicy = {
  /** An account number changes by two people: who wrote it does not approve it. */
  approve: (actor, { proposedBy, pending }) =>
    all(
      pending || refuse('sepa.creditor-not-pending'),
      approves(actor, proposedBy, 'sepa.creditor-by-another'),
    ),
} satisfies Policy<CreditorRecord>;
