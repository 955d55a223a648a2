import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';

/** What the rules look at in a declaration. */
export interface HoursRecord {
  personId: string;
  commissionId: string | null;
  state: 'declared' | 'validated' | 'refused' | 'withdrawn';
}

/** The leads of the commission for its hours; who keeps commissions for all. */
const rulesOver = (actor: Actor, { commissionId }: { commissionId: string | null }): boolean =>
  can(actor, 'commissions.write') || (commissionId !== null && can(actor, 'commissions.lead', commissionId));

/** Nobody rules on their own hours. */
const rules = (actor: Actor, hours: HoursRecord): Verdict => {
  if (!rulesOver(actor, hours)) return refuse('hours.not-yours-to-rule');
  return actor.personId !== hours.personId || refuse('hours.own');
};

const waits = ({ state }: HoursRecord): Verdict => state === 'declared' || refuse('hours.ruled');

export const hoursPolicy = {
  validate: (actor, hours) => all(rules(actor, hours), waits(hours)),
  refuse: (actor, hours) =>
    all(
      rules(actor, hours),
      hours.state === 'declared' || hours.state === 'validated' || refuse('hours.ruled'),
    ),
  /** Whoever declared takes it back while nobody has ruled. */
  withdraw: (actor, hours) =>
    all(actor.personId === hours.personId || refuse('hours.not-yours'), waits(hours)),
} satisfies Policy<HoursRecord>;
