import { all, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';
import { readsMoneyOf } from '../dues/dues.policy.js';

/** What the rules look at in a checkout. */
export interface CheckoutRecord {
  personId: string;
  state: string;
}

const isPaid = ({ state }: CheckoutRecord): Verdict => state === 'paid' || refuse('provider.not-refundable');

export const checkoutPolicy = {
  read: (actor, { personId }) => readsMoneyOf(actor, personId),
  refund: (actor, checkout) => all(isPaid(checkout), holds(actor, 'treasury.write')),
} satisfies Policy<CheckoutRecord>;
