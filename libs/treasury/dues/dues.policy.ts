import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a due. */
export interface DueRecord {
  personId: string;
  remainingCents: number;
  withdrawnAt: Date | null;
}

/** One's own, or by a charge that reads everybody's. */
export const readsMoneyOf = (actor: Actor, personId: string): Verdict =>
  (actor.personId === personId && can(actor, 'self.pay')) || holds(actor, 'treasury.read');

const stands = ({ withdrawnAt }: DueRecord): Verdict => withdrawnAt === null || refuse('due.withdrawn');
const asks = ({ remainingCents }: DueRecord): Verdict => remainingCents > 0 || refuse('due.settled');

export const duePolicy = {
  read: (actor, { personId }) => readsMoneyOf(actor, personId),
  recordPayment: (actor, due) => all(holds(actor, 'standing.record'), stands(due), asks(due)),
  waive: (actor, due) => all(holds(actor, 'treasury.write'), stands(due), asks(due)),
  /** Also of what was paid: the money becomes credit. */
  credit: (actor, due) => all(holds(actor, 'treasury.write'), stands(due)),
  plan: (actor, due) => all(holds(actor, 'treasury.write'), stands(due), asks(due)),
  /** Whoever owes it, of their own. */
  proposePlan: (actor, due) =>
    all(
      actor.personId === due.personId || refuse('people.not-yours-to-see'),
      holds(actor, 'self.pay'),
      stands(due),
      asks(due),
    ),
} satisfies Policy<DueRecord>;
