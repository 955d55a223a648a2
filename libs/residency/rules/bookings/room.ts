import { addDays, type IsoDate } from '@etabli/kernel/dates';
import { type Asked, DAY, type Hours, hoursOf, minutesOf, type Opening, openHours } from './hours.js';

/** Who somebody is to the house on a day, which is what prices depend on. `house`: the house itself, free. */
export const plans = ['resident', 'member', 'outside', 'house'] as const;
export type BookingPlan = (typeof plans)[number];
export type PayingPlan = Exclude<BookingPlan, 'house'>;

/** How a room or a machine is booked, as the house decided. */
export interface RoomRules {
  openings: Opening[];
  /** Minutes: bookings begin and end on a multiple of it. */
  step: number;
  /** Minutes. */
  longest: number;
  /** How many days ahead one may book. */
  ahead: number;
  /** Hours before its beginning until which it is cancelled for free. */
  freeUntil: number;
  /** Do its hours take from the free hours of the month? */
  countsFree: boolean;
  /** Cents an hour, by plan. */
  hourCents: Record<PayingPlan, number>;
}

/** What holds until somebody decides otherwise: working days, half-hours, nothing to pay. */
export const usualRules: RoomRules = {
  openings: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 8 * 60, to: 20 * 60 })),
  step: 30,
  longest: 8 * 60,
  ahead: 180,
  freeUntil: 24,
  countsFree: true,
  hourCents: { resident: 0, member: 0, outside: 0 },
};

export const steps = [15, 30, 60] as const;

/** Why rules cannot hold, or null. Answers a code and the field at fault. */
export function rulesProblem(rules: RoomRules): { code: string; field: string } | null {
  const { openings, step, longest } = rules;
  if (!(steps as readonly number[]).includes(step)) return { code: 'booking-rules.step', field: 'step' };
  if (longest < step) return { code: 'booking-rules.longest', field: 'longest' };
  if (openings.length === 0) return { code: 'booking-rules.never-open', field: 'openings' };
  const isWrong = ({ weekday, from, to }: Opening) =>
    !(weekday >= 1 && weekday <= 7 && from >= 0 && from < to && to <= DAY) ||
    from % step > 0 ||
    to % step > 0;
  if (openings.some(isWrong)) return { code: 'booking-rules.openings', field: 'openings' };
  const crossed = openings.some((one, index) =>
    openings
      .slice(index + 1)
      .some((two) => one.weekday === two.weekday && one.from < two.to && two.from < one.to),
  );
  return crossed ? { code: 'booking-rules.crossed', field: 'openings' } : null;
}

/** Why some hours cannot be booked by these rules. Details are civil days and minutes. */
export interface Problem {
  code: string;
  field: 'day' | 'from' | 'to';
  details: Record<string, string | number>;
}

/**
 * Why hours cannot be asked for, whoever has them; null when they can. Answers `booking.ends-before-start`, `booking.step`,
 * `booking.longest`, `booking.past`, `booking.too-far`, `booking.closed`. What runs now may still be booked.
 */
export function hoursProblem(
  rules: RoomRules,
  asked: Asked,
  today: IsoDate,
  now: Date,
  timeZone: string,
): Problem | null {
  const { day, from, to } = asked;
  const isOfDay = from >= 0 && from < to && to <= DAY;
  const hours = isOfDay ? hoursOf(asked, timeZone) : null;
  const refuse = (code: string, field: Problem['field'], details: Problem['details'] = {}): Problem => ({
    code: `booking.${code}`,
    field,
    details,
  });
  if (!hours || hours.start >= hours.end) return refuse('ends-before-start', 'to');
  if (from % rules.step > 0 || to % rules.step > 0) {
    return refuse('step', from % rules.step > 0 ? 'from' : 'to', { step: rules.step });
  }
  if (minutesOf(hours) > rules.longest) return refuse('longest', 'to', { longest: rules.longest });
  if (hours.start.getTime() + rules.step * 60_000 <= now.getTime()) return refuse('past', 'day');
  const last = addDays(today, rules.ahead);
  if (day > last) return refuse('too-far', 'day', { last });
  return isOpen(rules, hours, day, timeZone) ? null : refuse('closed', 'from', { day });
}

const isOpen = (rules: RoomRules, { start, end }: Hours, day: IsoDate, timeZone: string): boolean =>
  openHours(rules.openings, day, timeZone).some((open) => open.start <= start && end <= open.end);
