import { type Actor, all, type Policy, refuse, type Verdict } from '@etabli/access';
import { keeps, leads } from '../commissions.policy.js';

/** What the rules look at in a handover. */
export interface HandoverRecord {
  commissionId: string | null;
  leaverId: string;
  successorId: string | null;
  closedAt: Date | null;
}

const is = ({ personId }: Actor, other: string | null): boolean => personId !== null && personId === other;

const underWay = ({ closedAt }: HandoverRecord): Verdict => closedAt === null || refuse('handover.closed');

/** Who leads the commission, or looks after all. */
const looksAfter = (actor: Actor, { commissionId }: HandoverRecord): boolean =>
  (commissionId === null ? keeps(actor) : leads(actor, { id: commissionId })) === true;

const gives = (actor: Actor, handover: HandoverRecord): Verdict =>
  is(actor, handover.leaverId) || looksAfter(actor, handover) || refuse('handover.not-yours');

/** Who comes, or for them who looks after it; nobody receives from themselves. */
const receives = (actor: Actor, handover: HandoverRecord): Verdict =>
  is(actor, handover.successorId) ||
  (looksAfter(actor, handover) && !is(actor, handover.leaverId)) ||
  refuse('handover.not-received-by-you');

const either = (actor: Actor, handover: HandoverRecord): Verdict =>
  is(actor, handover.successorId) || gives(actor, handover);

/** Who sees a handover and acts in it: the two persons, who leads the commission, who looks after all. */
export const handoverPolicy = {
  see: either,
  nameSuccessor: (actor, handover) => all(underWay(handover), gives(actor, handover)),
  handOver: (actor, handover) => all(underWay(handover), gives(actor, handover)),
  /** Who comes takes for themselves, and nobody else. */
  take: (actor, handover) =>
    all(underWay(handover), is(actor, handover.successorId) || refuse('handover.not-received-by-you')),
  give: (actor, handover) => all(underWay(handover), gives(actor, handover)),
  receive: (actor, handover) => all(underWay(handover), receives(actor, handover)),
  letGo: (actor, handover) => all(underWay(handover), gives(actor, handover)),
  close: (actor, handover) => all(underWay(handover), either(actor, handover)),
} satisfies Policy<HandoverRecord>;
