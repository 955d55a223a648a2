import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import type { Cents } from '@etabli/kernel';
import { holds } from '@etabli/membership/people/people.policy';
import { type ApprovedExpense, approvalProblem, type ExpenseState } from '../rules/approvals.js';

/** What the rules look at in an expense. */
export interface ExpenseRecord extends ApprovedExpense {
  state: ExpenseState;
  commissionId: string | null;
  /** What the charter of its commission lets it spend by itself; null when nothing is said. */
  charterCents: Cents | null;
}

const stands = ({ state }: ExpenseRecord, ...states: ExpenseState[]): Verdict =>
  states.includes(state) || refuse(`expense.is-${state}`);

const keeps = (actor: Actor): Verdict => holds(actor, 'treasury.write');

const leads = (actor: Actor, { commissionId }: ExpenseRecord): boolean =>
  commissionId !== null && can(actor, 'commissions.lead', commissionId);

/** By the rules of approval; an office only by a session with a second factor. */
function mayApprove(actor: Actor, expense: ExpenseRecord): Verdict {
  const office = can(actor, 'treasury.approve');
  const leadCents = leads(actor, expense) ? expense.charterCents : null;
  const problem = approvalProblem(expense, { id: actor.personId, office, leadCents });
  if (problem) return refuse(problem);
  return !office || holds(actor, 'treasury.approve');
}

export const expensePolicy = {
  approve: (actor, expense) => all(stands(expense, 'waiting'), mayApprove(actor, expense)),
  /** Whoever may approve it; and the treasurer, who pays. */
  refuse: (actor, expense) =>
    all(
      stands(expense, 'waiting', 'approved'),
      mayApprove(actor, expense) === true || keeps(actor) === true || mayApprove(actor, expense),
    ),
  withdraw: (actor, expense) =>
    all(stands(expense, 'waiting'), actor.personId === expense.enteredBy || refuse('expense.not-yours')),
  classify: (actor, expense) => all(stands(expense, 'waiting', 'approved', 'paid', 'given'), keeps(actor)),
  pay: (actor, expense) => all(stands(expense, 'approved'), keeps(actor)),
  takeBackPayment: (actor, expense) => all(stands(expense, 'paid'), keeps(actor)),
} satisfies Policy<ExpenseRecord>;
