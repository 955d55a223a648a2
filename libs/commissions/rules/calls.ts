import type { IsoDate } from '@etabli/kernel';

/** Days before a call goes from the commission to all members, unless the association says otherwise. */
export const USUAL_DELAY = 3;
/** Days between two reminders to who looks after commissions, while a call is open. */
export const REMINDER_DAYS = 7;

const DAY = 86_400_000;

/** How a mission stands. Said of every mission, never stored: the day decides. */
export type Standing = 'held' | 'leaving' | 'orphan' | 'ended';

/** What the standing of a mission is read from. `lastDay` is the last day of its holder of today, null when there is none. */
export interface Duty {
  ended: boolean;
  holder: { lastDay: IsoDate | null } | null;
}

/** Held without end, held by somebody who leaves, held by nobody, or ended. */
export function standingOf({ ended, holder }: Duty): Standing {
  if (ended) return 'ended';
  if (!holder) return 'orphan';
  return holder.lastDay === null ? 'held' : 'leaving';
}

/** What was done so far for an open call, as instants. */
export interface CallFacts {
  openedAt: Date;
  askedAt: Date | null;
  widenedAt: Date | null;
  remindedAt: Date | null;
}

/** Around a call: the association's delay in whole days, and whether its commission has nobody to ask. */
export interface Around {
  delayDays: number;
  nobodyToAsk: boolean;
}

/** `ask` writes to the deputy and the commission, `widen` to all members, `remind` to who looks after commissions. */
export type Step = 'ask' | 'widen' | 'remind';

/**
 * What an open call asks for at an instant, in order. The deputy and the commission are asked at once; all members when the
 * delay is over, or at once where nobody sits in the commission; who looks after commissions is told the same day and
 * reminded every week until somebody takes the mission (the house's rule: who takes a mission does it or finds a replacement).
 */
export function stepsDue(call: CallFacts, { delayDays, nobodyToAsk }: Around, now: Date): Step[] {
  const since = (instant: Date): number => now.getTime() - instant.getTime();
  const steps: Step[] = [];
  if (!call.askedAt) steps.push('ask');
  if (!call.widenedAt && (nobodyToAsk || since(call.openedAt) >= delayDays * DAY)) steps.push('widen');
  if (!call.remindedAt || since(call.remindedAt) >= REMINDER_DAYS * DAY) steps.push('remind');
  return steps;
}

/** Somebody as a call looks at them. */
export interface Candidate {
  holds: boolean;
  standsBy: boolean;
  seated: boolean;
}

/** Is this person among those whom the call asks today? Whoever leaves the mission is not asked to take it. */
export const isAsked = (widened: boolean, { holds, standsBy, seated }: Candidate): boolean =>
  !holds && (widened || standsBy || seated);
