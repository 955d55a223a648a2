import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a payment. */
export interface PaymentRecord {
  reversedAt: Date | null;
}

export const paymentPolicy = {
  undo: (actor, { reversedAt }) =>
    all(reversedAt === null || refuse('payment.reversed'), holds(actor, 'treasury.write')),
} satisfies Policy<PaymentRecord>;
