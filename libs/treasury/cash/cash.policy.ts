import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

export const cashDepositPolicy = {
  undo: (actor, { undoneAt }) =>
    all(undoneAt === null || refuse('cash.undone'), holds(actor, 'treasury.write')),
} satisfies Policy<{ undoneAt: Date | null }>;
