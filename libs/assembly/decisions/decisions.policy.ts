import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';

/** What the rules look at in a follow-up. */
export interface FollowUpCase {
  personId: string | null;
  commissionId: string | null;
  /** Whose hands its task is in, if it is one. */
  holders: readonly string[];
  /** Null while it runs. */
  ending: 'done' | 'dropped' | 'handed_on' | null;
}

const seesTo = (actor: Actor, { personId, commissionId, holders }: FollowUpCase): boolean =>
  (actor.personId !== null && [personId, ...holders].includes(actor.personId)) ||
  (commissionId !== null && can(actor, 'commissions.lead', commissionId));

/** Who sees to a decision says what becomes of it; so does whoever keeps the minutes. */
const tells = (actor: Actor, followUp: FollowUpCase): Verdict =>
  seesTo(actor, followUp) || can(actor, 'minutes.write') || refuse('decision.not-yours');

export const followUpPolicy = {
  end: (actor, followUp) => all(tells(actor, followUp), followUp.ending === null || refuse('decision.ended')),
  reopen: (actor, followUp) =>
    all(
      tells(actor, followUp),
      followUp.ending !== null || refuse('decision.runs'),
      followUp.ending !== 'handed_on' || refuse('decision.handed-on'),
    ),
} satisfies Policy<FollowUpCase>;
