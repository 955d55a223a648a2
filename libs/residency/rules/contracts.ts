import type { IsoDate } from '@etabli/kernel/dates';

/** Chosen by the facts, not by the title: a judge looks at what is done. */
export const contractKinds = ['services', 'precarious', 'derogatory', 'sublease'] as const;
export type ContractKind = (typeof contractKinds)[number];

export const contractStates = [
  'draft',
  'sent',
  'signed',
  'in_force',
  'notice',
  'ended',
  'abandoned',
] as const;
export type ContractState = (typeof contractStates)[number];

/** What was last recorded of a contract: null before it was sent for the first time. */
export type ContractStepKind = 'sent' | 'recalled' | 'signed' | 'notice' | 'notice-withdrawn' | 'abandoned';

/** Whoever signs: the house, or who occupies. */
export type Party = 'house' | 'occupant';

export interface ContractCourse {
  lastStep: ContractStepKind | null;
  startsOn: IsoDate;
  /** As agreed; null while it goes on. */
  endsOn: IsoDate | null;
  /** As a notice says it. */
  noticeLastDay: IsoDate | null;
}

/** The last day of a contract: that of the notice where there is one, else the one agreed; the first of both. */
export function lastDayOf({ lastStep, endsOn, noticeLastDay }: ContractCourse): IsoDate | null {
  const noticed = lastStep === 'notice' ? noticeLastDay : null;
  if (!noticed || !endsOn) return noticed ?? endsOn;
  return noticed < endsOn ? noticed : endsOn;
}

/** Where a contract stands on a day: days pass by themselves, everything else is a step that somebody recorded. */
export function contractState(course: ContractCourse, today: IsoDate): ContractState {
  const { lastStep, startsOn } = course;
  if (lastStep === null || lastStep === 'recalled') return 'draft';
  if (lastStep === 'sent' || lastStep === 'abandoned') return lastStep;
  const lastDay = lastDayOf(course);
  if (lastDay !== null && lastDay < today) return 'ended';
  if (lastStep === 'notice') return 'notice';
  return startsOn > today ? 'signed' : 'in_force';
}

/** Is something agreed, and still to be lived up to? */
export const isBinding = (state: ContractState): boolean =>
  state === 'signed' || state === 'in_force' || state === 'notice';
