import { addDays, daysBetween, type IsoDate } from '@etabli/kernel';
import { type ClauseRef, clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** How a convocation stands against the notice that the statutes require. */
export interface NoticeGrade {
  assemblyOn: IsoDate;
  sentOn: IsoDate;
  /** Last day on which sending was in time. */
  latestOn: IsoDate;
  count: 'calendar' | 'clear';
  requiredDays: number;
  /** Days given, counted as the statutes count them; negative when sent after the assembly. */
  givenDays: number;
  inTime: boolean;
  /** Days missing; 0 when in time. */
  lateByDays: number;
  /** May it be sent all the same? Late sendings are refused or only flagged, as `conv.late` says. */
  accepted: boolean;
  clause: ClauseRef;
}

/**
 * The last day on which the convocation may leave (statutes: conv.notice_days, conv.count). Calendar days: the day of sending
 * does not count, the day of the assembly does. Clear days: neither counts.
 */
export function latestSendingDate(statutes: Statutes, assemblyOn: IsoDate): IsoDate {
  const terms = termsOf(statutes);
  return addDays(assemblyOn, -terms['conv.notice_days'] - uncountedDays(terms['conv.count']));
}

/** Grades a sending, for the whole convocation or for one person's copy (a resent letter is graded on its own day). */
export function gradeSending(statutes: Statutes, assemblyOn: IsoDate, sentOn: IsoDate): NoticeGrade {
  const terms = termsOf(statutes);
  const requiredDays = terms['conv.notice_days'];
  const count = terms['conv.count'];
  const givenDays = daysBetween(sentOn, assemblyOn) - uncountedDays(count);
  const inTime = givenDays >= requiredDays;
  return {
    assemblyOn,
    sentOn,
    latestOn: latestSendingDate(statutes, assemblyOn),
    count,
    requiredDays,
    givenDays,
    inTime,
    lateByDays: inTime ? 0 : requiredDays - givenDays,
    accepted: inTime || terms['conv.late'] === 'flag',
    clause: clauseRef(statutes, 'conv.notice_days'),
  };
}

/** Days between two dates that the count leaves out, beyond the day of sending. */
const uncountedDays = (count: 'calendar' | 'clear'): number => (count === 'clear' ? 1 : 0);
