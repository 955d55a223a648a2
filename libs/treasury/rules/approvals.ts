import type { Cents } from '@etabli/kernel';

/** Up to this amount one person approves, until the association says otherwise: 100 €. */
export const DEFAULT_CEILING: Cents = 10_000;

/** What was done with an expense, in order. */
export type ExpenseAct = 'approved' | 'refused' | 'withdrawn' | 'paid' | 'unpaid';

/** Where an expense stands. */
export type ExpenseState = 'waiting' | 'approved' | 'paid' | 'given' | 'refused' | 'withdrawn';

/** What the rules of approval look at in an expense. */
export interface ApprovedExpense {
  amountCents: Cents;
  /** What applied when it was handed in: above it, two different people approve. */
  ceilingCents: Cents;
  /** Who is paid back; null for a supplier’s invoice. */
  claimantId: string | null;
  /** Who handed it in. */
  enteredBy: string | null;
  /** Who approved it so far, the first one first. */
  approvers: readonly string[];
}

/** Who would approve, as far as the rules care. */
export interface Approver {
  id: string | null;
  /** Holds an office that approves spending (chair, co-chair, treasurer). */
  office: boolean;
  /** The most they may approve as lead of the commission, by its charter; null when they lead it not, or nothing is said. */
  leadCents: Cents | null;
}

/** How many people an expense asks for: one up to the ceiling, two above it. */
export const approvalsNeeded = ({
  amountCents,
  ceilingCents,
}: Pick<ApprovedExpense, 'amountCents' | 'ceilingCents'>): number => (amountCents > ceilingCents ? 2 : 1);

/**
 * Why somebody may not approve an expense now; null when they may. Nobody approves their own, nor twice; a commission's lead
 * may be the first one within the charter's ceiling; the second one always holds an office.
 */
export function approvalProblem(expense: ApprovedExpense, by: Approver): string | null {
  const { claimantId, enteredBy, approvers } = expense;
  if (by.id === null || by.id === claimantId || by.id === enteredBy) return 'expense.own';
  if (approvers.includes(by.id)) return 'expense.by-another';
  if (by.office) return null;
  if (by.leadCents === null) return 'expense.approvers-only';
  if (approvers.length > 0) return 'expense.second-in-office';
  return expense.amountCents <= by.leadCents ? null : 'expense.above-charter';
}

/**
 * Where an expense stands after what was done with it. One given up as a gift is over once it is approved.
 *
 * @param acts in order
 */
export function expenseState(
  expense: Pick<ApprovedExpense, 'amountCents' | 'ceilingCents'> & { gift: boolean },
  acts: readonly ExpenseAct[],
): ExpenseState {
  const last = acts.at(-1);
  if (last === 'refused' || last === 'withdrawn' || last === 'paid') return last;
  const approved = acts.filter((act) => act === 'approved').length >= approvalsNeeded(expense);
  if (!approved) return 'waiting';
  return expense.gift ? 'given' : 'approved';
}

/**
 * What a journey by car is paid, rounded half up to the cent.
 *
 * @param kilometres whole, above zero (RangeError otherwise)
 * @param tenths tenths of a cent a kilometre: 0,324 € is 324
 */
export function mileageCents(kilometres: number, tenths: number): Cents {
  if (!Number.isSafeInteger(kilometres) || kilometres <= 0) throw new RangeError(`no journey: ${kilometres}`);
  if (!Number.isSafeInteger(tenths) || tenths < 0) throw new RangeError(`no rate: ${tenths}`);
  const thousandths = kilometres * tenths;
  return (thousandths - (thousandths % 10)) / 10 + (thousandths % 10 >= 5 ? 1 : 0);
}
