import { addDays, type IsoDate } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';

/** Long enough to make room in an evening, short enough to be remembered. */
const DAYS_BEFORE = 5;
/** What someone needs to find who carries their voice before proxies close. */
const DAYS_TO_GIVE_A_PROXY = 2;

/**
 * The day proposed to write to those who have not answered: five days before the assembly, earlier where proxies close sooner
 * (statutes: proxy.allowed, proxy.deadline_days), and never before the day after the convocation,
 * nor after the day of the assembly, which may have been called for the same day.
 *
 * @param assemblyOn civil date of the assembly
 * @param convokedOn civil date of the convocation
 */
export function reminderDate(
  terms: Pick<ClauseValues, 'proxy.allowed' | 'proxy.deadline_days'>,
  assemblyOn: IsoDate,
  convokedOn: IsoDate,
): IsoDate {
  const forProxies = terms['proxy.allowed'] ? terms['proxy.deadline_days'] + DAYS_TO_GIVE_A_PROXY : 0;
  const proposed = addDays(assemblyOn, -Math.max(DAYS_BEFORE, forProxies));
  const earliest = addDays(convokedOn, 1);
  const [day] = [assemblyOn, [proposed, earliest].sort()[1] as IsoDate].sort();
  return day as IsoDate;
}
