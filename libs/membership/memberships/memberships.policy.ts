import { all, type Policy, refuse } from '@etabli/access';
import { holds } from '../people/people.policy.js';

/** What the rules look at in a membership, and the day they look. */
export interface MembershipRecord {
  endsOn: string | null;
  today: string;
}

/** What the rules look at in a fee. */
export interface FeeRecord {
  reversed: boolean;
}

export const membershipPolicy = {
  end: (actor, { endsOn, today }) =>
    all(
      endsOn === null || endsOn >= today || refuse('membership.already-ended', { on: endsOn }),
      holds(actor, 'members.write'),
    ),
} satisfies Policy<MembershipRecord>;

export const feePolicy = {
  reverse: (actor, fee) => (fee.reversed ? refuse('fee.already-reversed') : holds(actor, 'standing.record')),
} satisfies Policy<FeeRecord>;
