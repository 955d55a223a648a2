import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '../people/people.policy.js';

/** What the rules look at in a mandate, and the day they look. */
export interface MandateRecord {
  personId: string;
  commissionId: string | null;
  endsOn: string | null;
  cancelledAt: Date | null;
  today: string;
}

const stands = ({ cancelledAt, endsOn, today }: MandateRecord): Verdict => {
  if (cancelledAt) return refuse('mandate.cancelled');
  return endsOn === null || endsOn >= today || refuse('mandate.already-ended', { on: endsOn });
};

/** Seats in commissions are kept by those who keep commissions too. */
const keeps = (actor: Actor, { commissionId }: MandateRecord): Verdict =>
  (commissionId !== null && can(actor, 'commissions.write')) || holds(actor, 'mandates.grant');

export const mandatePolicy = {
  end: (actor, mandate) => all(stands(mandate), keeps(actor, mandate)),
  cancel: (actor, mandate) => all(stands(mandate), keeps(actor, mandate)),
  /** Why a mandate ended can be private: for the person and those who keep the members. */
  seeReason: (actor, mandate) => actor.personId === mandate.personId || holds(actor, 'members.read'),
} satisfies Policy<MandateRecord>;
