import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** It is taken back while nothing leans on it: no later period, no money come. */
export const vatRefundPolicy = {
  undo: (actor, { undoneAt, isLast, received }) =>
    all(
      holds(actor, 'treasury.write'),
      undoneAt === null || refuse('vat.refund-undone'),
      isLast || refuse('vat.not-last'),
      !received || refuse('vat.refund-received'),
    ),
} satisfies Policy<{ undoneAt: Date | null; isLast: boolean; received: boolean }>;
