import { type Actor, can, type Policy, refuse } from '@etabli/access';

/** What the rules look at in a follow-up. */
export interface FollowUpCase {
  personId: string | null;
  commissionId: string | null;
}

const owns = (actor: Actor, { personId, commissionId }: FollowUpCase): boolean =>
  (personId !== null && personId === actor.personId) ||
  (commissionId !== null && can(actor, 'commissions.lead', commissionId));

/** Who sees to a decision says that it is done; so does whoever keeps the minutes. */
export const followUpPolicy = {
  end: (actor, followUp) =>
    owns(actor, followUp) || can(actor, 'minutes.write') || refuse('decision.not-yours'),
} satisfies Policy<FollowUpCase>;
