import { all, type Policy, refuse, type Verdict } from '@etabli/access';
import { approves, keeps } from '../keepers.policy.js';
import type { BatchAct, DebitStanding } from '../rules/batches.js';

/** What the rules look at in a batch. */
export interface BatchRecord {
  preparedBy: string | null;
  steps: readonly BatchAct[];
  /** The day money is taken has come. */
  due: boolean;
}

const not = ({ steps }: BatchRecord, step: BatchAct): Verdict =>
  !steps.includes(step) || refuse(`sepa.batch-${step}`);
const once = ({ steps }: BatchRecord, step: BatchAct): Verdict =>
  steps.includes(step) || refuse(`sepa.batch-not-${step}`);

/** Who prepared a batch never approves it; nothing leaves the house before. */
export const debitBatchPolicy = {
  approve: (actor, batch) =>
    all(
      not(batch, 'cancelled'),
      not(batch, 'approved'),
      approves(actor, batch.preparedBy, 'sepa.batch-by-another'),
    ),
  cancel: (actor, batch) => all(not(batch, 'cancelled'), not(batch, 'downloaded'), keeps(actor)),
  download: (actor, batch) => all(not(batch, 'cancelled'), once(batch, 'approved'), keeps(actor)),
  collect: (actor, batch) =>
    all(
      once(batch, 'downloaded'),
      not(batch, 'collected'),
      batch.due || refuse('sepa.batch-not-due'),
      keeps(actor),
    ),
} satisfies Policy<BatchRecord>;

export const debitPolicy = {
  /** A debit comes back once the bank has it. */
  markReturned: (actor, { state }) =>
    all(state === 'sent' || state === 'collected' || refuse(`sepa.debit-${state}`), keeps(actor)),
  /** Marked by mistake: it did not come back. */
  takeBackReturn: (actor, { state }) =>
    all(state === 'returned' || refuse('sepa.debit-not-returned'), keeps(actor)),
} satisfies Policy<{ state: DebitStanding }>;
