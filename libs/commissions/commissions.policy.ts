import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a commission; `seated` says whether the viewer is in it today. */
export interface CommissionRecord {
  id: string;
  openEntry: boolean;
  closedAt: Date | null;
  seated: boolean;
}

const atWork = ({ closedAt }: CommissionRecord): Verdict => closedAt === null || refuse('commission.closed');

const keeps = (actor: Actor): Verdict =>
  can(actor, 'commissions.write') ? holds(actor, 'commissions.write') : refuse('commission.not-yours');

const leads = (actor: Actor, { id }: CommissionRecord): Verdict =>
  can(actor, 'commissions.lead', id) || keeps(actor);

/** Only members join: the others are admitted by who leads. */
const isMember = (actor: Actor): Verdict => can(actor, 'self.write') || refuse('commission.members-only');

export const commissionPolicy = {
  describe: (actor, commission) => all(atWork(commission), leads(actor, commission)),
  close: (actor, commission) => all(atWork(commission), keeps(actor)),
  appointLead: (actor, commission) => all(atWork(commission), keeps(actor)),
  admit: (actor, commission) => all(atWork(commission), leads(actor, commission)),
  release: (actor, commission) => all(atWork(commission), leads(actor, commission)),
  join: (actor, commission) =>
    all(
      atWork(commission),
      isMember(actor),
      !commission.seated || refuse('commission.already-in'),
      commission.openEntry || refuse('commission.by-admission'),
    ),
  leave: (_, commission) => all(atWork(commission), commission.seated || refuse('commission.not-in')),
} satisfies Policy<CommissionRecord>;
