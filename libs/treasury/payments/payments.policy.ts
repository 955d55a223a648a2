import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a payment. */
export interface PaymentRecord {
  reversedAt: Date | null;
  /** By which way it was told. */
  source: string;
}

export const paymentPolicy = {
  /** What was kept of a deposit is closed with it. */
  undo: (actor, { reversedAt, source }) =>
    all(
      reversedAt === null || refuse('payment.reversed'),
      source !== 'deposit' || refuse('payment.from-deposit'),
      holds(actor, 'treasury.write'),
    ),
} satisfies Policy<PaymentRecord>;
