import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a commission; `seated` says whether the viewer is in it today. */
export interface CommissionRecord {
  id: string;
  openEntry: boolean;
  closedAt: Date | null;
  intercommission: boolean;
  seated: boolean;
}

const atWork = ({ closedAt }: CommissionRecord): Verdict => closedAt === null || refuse('commission.closed');

/** Who looks after every commission. */
export const keeps = (actor: Actor): Verdict =>
  can(actor, 'commissions.write') ? holds(actor, 'commissions.write') : refuse('commission.not-yours');

/** Who leads this commission, or looks after all. */
export const leads = (actor: Actor, { id }: { id: string }): Verdict =>
  can(actor, 'commissions.lead', id) || keeps(actor);

/** Whoever is in it, and who looks after all. */
const worksIn = (actor: Actor, { seated }: CommissionRecord): Verdict =>
  seated || keeps(actor) === true || refuse('commission-document.not-yours');

/** The intercommission is made of the leads of the others: nobody is named to it. */
const hasSeats = ({ intercommission }: CommissionRecord): Verdict =>
  !intercommission || refuse('commission.made-of-leads');

/** Only members join: the others are admitted by who leads. */
const isMember = (actor: Actor): Verdict => can(actor, 'self.write') || refuse('commission.members-only');

export const commissionPolicy = {
  describe: (actor, commission) => all(atWork(commission), leads(actor, commission)),
  close: (actor, commission) => all(atWork(commission), keeps(actor)),
  writeCharter: (actor, commission) => all(atWork(commission), keeps(actor)),
  foundMission: (actor, commission) => all(atWork(commission), leads(actor, commission)),
  appointLead: (actor, commission) => all(atWork(commission), hasSeats(commission), keeps(actor)),
  admit: (actor, commission) => all(atWork(commission), hasSeats(commission), leads(actor, commission)),
  release: (actor, commission) => all(atWork(commission), hasSeats(commission), leads(actor, commission)),
  keepDocuments: (actor, commission) => all(atWork(commission), worksIn(actor, commission)),
  join: (actor, commission) =>
    all(
      atWork(commission),
      hasSeats(commission),
      isMember(actor),
      !commission.seated || refuse('commission.already-in'),
      commission.openEntry || refuse('commission.by-admission'),
    ),
  leave: (_, commission) =>
    all(atWork(commission), hasSeats(commission), commission.seated || refuse('commission.not-in')),
} satisfies Policy<CommissionRecord>;
