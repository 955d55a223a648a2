import { addDays, daysBetween, type IsoDate } from '@etabli/kernel';

/** The parts of a report in which people write, in the order in which it is read. */
export const reportSections = [
  'introduction',
  'done',
  'missions',
  'decisions',
  'hours',
  'people',
  'outlook',
] as const;
export type ReportSection = (typeof reportSections)[number];

/** The longest period a report tells of: two years, in days. */
export const LONGEST_REPORT = 732;

/**
 * Why a report cannot tell of a period, both days included; null when it can. A period under way may be drafted: only one that
 * has not begun may not.
 */
export function periodProblem(from: IsoDate, to: IsoDate, today: IsoDate): string | null {
  if (to < from) return 'report.ends-before-start';
  if (from > today) return 'report.to-come';
  return daysBetween(from, to) < LONGEST_REPORT ? null : 'report.too-long';
}

/** A report is ready once its period is over: its figures move no more by the mere passing of days. */
export const isOver = (to: IsoDate, today: IsoDate): boolean => addDays(to, 1) <= today;
