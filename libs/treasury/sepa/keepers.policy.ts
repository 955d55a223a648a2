import { type Actor, all, can, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** Who keeps the money, by a session with a second factor. */
export const keeps = (actor: Actor): Verdict =>
  all(can(actor, 'treasury.write') || refuse('sepa.treasurers-only'), holds(actor, 'treasury.write'));

/** The second person: never who wrote what is approved. */
export const approves = (actor: Actor, writtenBy: string | null, code: string): Verdict =>
  all(
    can(actor, 'treasury.approve') || refuse('sepa.approvers-only'),
    holds(actor, 'treasury.approve'),
    actor.personId !== writtenBy || refuse(code),
  );
