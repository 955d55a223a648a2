import { type Actor, all, type Policy, refuse, type Verdict } from '@etabli/access';
import { approves, keeps } from '../keepers.policy.js';
import type { MandateStanding } from '../rules/mandates.js';

/** What the rules look at in a mandate. */
export interface SepaMandateRecord {
  personId: string;
  standing: MandateStanding;
  /** Who entered it. */
  enteredBy: string | null;
}

const own = (actor: Actor, { personId }: SepaMandateRecord): Verdict =>
  actor.personId === personId || refuse('sepa.mandate-not-yours');
const stands = ({ standing }: SepaMandateRecord, ...among: MandateStanding[]): Verdict =>
  among.includes(standing) || refuse(`sepa.mandate-${standing}`);

export const sepaMandatePolicy = {
  /** Paper read by one counts once another has read it. */
  confirm: (actor, mandate) =>
    all(
      mandate.standing === 'proposed' || refuse('sepa.mandate-confirmed'),
      approves(actor, mandate.enteredBy, 'sepa.mandate-by-another'),
    ),
  changeAccount: (actor, mandate) => all(own(actor, mandate), stands(mandate, 'active', 'paused')),
  revoke: (actor, mandate) =>
    all(
      stands(mandate, 'proposed', 'active', 'paused', 'lapsed', 'used'),
      own(actor, mandate) === true ? true : keeps(actor),
    ),
  pause: (actor, mandate) => all(stands(mandate, 'active'), keeps(actor)),
  resume: (actor, mandate) =>
    all(mandate.standing === 'paused' || refuse('sepa.mandate-not-paused'), keeps(actor)),
} satisfies Policy<SepaMandateRecord>;
