import { type Hours, minutesOf } from './hours.js';
import type { BookingPlan, PayingPlan, RoomRules } from './room.js';

/** Free minutes a month and a person, by plan. */
export type Quota = Record<PayingPlan, number>;

export const noQuota: Quota = { resident: 0, member: 0, outside: 0 };

/** What a booking costs: its minutes are those that are free and those that are paid, and nothing else. */
export interface Price {
  minutes: number;
  freeMinutes: number;
  paidMinutes: number;
  cents: number;
}

/** Free minutes left in a month; never fewer than none, even when the quota was lowered since. */
export const quotaLeft = (plan: BookingPlan, quota: Quota, usedMinutes: number): number =>
  plan === 'house' ? 0 : Math.max(0, quota[plan] - usedMinutes);

/**
 * What hours cost. Free minutes of the month come first, in a room whose hours count; the others are paid by the minute of the
 * hour's price, to the nearest cent, a half going up. What the house books for itself costs nothing.
 *
 * @param leftMinutes free minutes left in the month in which the hours begin
 */
export function priceOf(rules: RoomRules, plan: BookingPlan, hours: Hours, leftMinutes: number): Price {
  const minutes = minutesOf(hours);
  const hourCents = plan === 'house' ? 0 : rules.hourCents[plan];
  // Hours that cost nothing take nothing from the free ones.
  const freeMinutes = rules.countsFree && hourCents > 0 ? Math.min(minutes, Math.max(0, leftMinutes)) : 0;
  const paidMinutes = minutes - freeMinutes;
  return { minutes, freeMinutes, paidMinutes, cents: centsOf(hourCents, paidMinutes) };
}

const centsOf = (hourCents: number, minutes: number): number =>
  Math.floor((hourCents * minutes * 2 + 60) / 120);
