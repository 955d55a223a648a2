import { addDays, type IsoDate } from '@etabli/kernel/dates';
import type { Cents } from '@etabli/kernel/money';

/** `mistaken` takes back what was told as received and had not come. */
export type DepositMovementKind = 'received' | 'returned' | 'kept' | 'mistaken';

export interface DepositLine {
  kind: DepositMovementKind;
  amountCents: Cents;
}

/** A part that is not given back, and why: a reason one can show. */
export interface Deduction {
  amountCents: Cents;
  reason: string;
}

const sum = (lines: readonly { amountCents: Cents }[]): Cents =>
  lines.reduce((total, { amountCents }) => total + amountCents, 0);

const of = (lines: readonly DepositLine[], kind: DepositMovementKind): Cents =>
  sum(lines.filter((line) => line.kind === kind));

/** What came of a deposit, but for what was told by mistake. */
export const depositReceived = (lines: readonly DepositLine[]): Cents =>
  of(lines, 'received') - of(lines, 'mistaken');

/** What the house holds of a deposit: received, less what was given back or kept. Never below zero. */
export const depositHeld = (lines: readonly DepositLine[]): Cents =>
  depositReceived(lines) - of(lines, 'returned') - of(lines, 'kept');

/** What was told as received and may be told not to have come: the last that stands, while none has gone. */
export function mistakable<Line extends DepositLine & { id: string; undoes?: string | null }>(
  lines: readonly Line[],
): Line | null {
  if (lines.some(({ kind }) => kind === 'returned' || kind === 'kept')) return null;
  const undone = new Set(lines.map(({ undoes }) => undoes));
  return lines.filter(({ id, kind }) => kind === 'received' && !undone.has(id)).at(-1) ?? null;
}

/**
 * Closes a deposit: what is held goes back, less the deductions, to the cent (Code civil, art. 1353: who keeps a part
 * proves why; art. 1732: wear is not damage).
 *
 * @returns what to give back; null when the deductions are more than is held: the rest is not a matter of the deposit
 */
export function depositReturn(heldCents: Cents, deductions: readonly Deduction[]): Cents | null {
  const left = heldCents - sum(deductions);
  return left < 0 ? null : left;
}

/** The day by which it goes back: so many days after the keys came back, as the contract says. */
export const depositDueBack = (keysBackOn: IsoDate, days: number): IsoDate => addDays(keysBackOn, days);
