import { addDays, type IsoDate, plainDate } from '@etabli/kernel/dates';

/** Whether those who wait are asked that they still do, and what becomes of who does not answer. */
export interface LookingRules {
  /** Months without a sign after which one is asked; 0 for never. */
  askMonths: number;
  /** Days to answer. */
  silentDays: number;
}

/** What was noted since the last sign of somebody who waits. */
export interface Looking {
  /** The day they applied, came back, or last said that they still look. */
  signOn: IsoDate;
  askedOn: IsoDate | null;
  warnedOn: IsoDate | null;
}

/** Days before an application is withdrawn in which one is told so: it never comes as a surprise. */
export const WARNED_DAYS = 7;

/** The day on which it is withdrawn without an answer: as was first said, and never sooner than a week after the warning. */
export function withdrawnOn({ askedOn, warnedOn }: Looking, { silentDays }: LookingRules): IsoDate | null {
  if (askedOn === null) return null;
  const said = addDays(askedOn, silentDays);
  const told = warnedOn === null ? said : addDays(warnedOn, WARNED_DAYS);
  return [said, told].sort()[1] as IsoDate;
}

/**
 * What is to be done about somebody who waits: asked once their last sign is old enough, told a week ahead, then withdrawn
 * (GDPR, art. 5-1-e: what nobody needs any more is not kept). Nothing while nobody is asked here.
 */
export function nextOf(
  looking: Looking,
  rules: LookingRules,
  today: IsoDate,
): 'ask' | 'warn' | 'withdraw' | null {
  const { signOn, askedOn, warnedOn } = looking;
  if (rules.askMonths === 0) return null;
  if (askedOn === null) {
    return plainDate(signOn).add({ months: rules.askMonths }).toString() <= today ? 'ask' : null;
  }
  if (warnedOn === null) return addDays(askedOn, rules.silentDays - WARNED_DAYS) <= today ? 'warn' : null;
  return (withdrawnOn(looking, rules) as IsoDate) <= today ? 'withdraw' : null;
}
