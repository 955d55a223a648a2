import { addDays, civilDate, instantAt } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/**
 * The last instant at which a proxy is filed in time (statutes: proxy.deadline_days): the end of the day that comes so many
 * days before the assembly. Null with 0 days: someone who leaves may still be represented.
 */
export function proxyDeadline(statutes: Statutes, startsAt: Date, timeZone: string): Date | null {
  const days = termsOf(statutes)['proxy.deadline_days'];
  if (days === 0) return null;
  const nextDay = addDays(civilDate(startsAt, timeZone), 1 - days);
  return new Date(instantAt(nextDay, '00:00', timeZone).getTime() - 1);
}
