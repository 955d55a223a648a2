import { addDays, type IsoDate, plainDate } from '@etabli/kernel/dates';

/** An authorisation as the rules look at it. */
export interface Good {
  trainingId: string;
  grantedOn: IsoDate;
  /** Last day; null for ever. */
  expiresOn: IsoDate | null;
  /** First day on which it is good no more, when it was withdrawn. */
  withdrawnFrom: IsoDate | null;
}

/** Days before an authorisation expires from which its holder is told. */
export const EXPIRES_SOON_DAYS = 30;

/** The last day of an authorisation granted for so many months; null when it is for ever. */
export const lastDayOf = (grantedOn: IsoDate, months: number | null): IsoDate | null =>
  months === null ? null : addDays(plainDate(grantedOn).add({ months }).toString(), -1);

/** Is an authorisation good on a day? */
export const isGoodOn = ({ grantedOn, expiresOn, withdrawnFrom }: Good, day: IsoDate): boolean =>
  grantedOn <= day &&
  (expiresOn === null || day <= expiresOn) &&
  (withdrawnFrom === null || day < withdrawnFrom);

/** The trainings asked for that nothing held is good for on a day. */
export const missingOn = (needed: readonly string[], held: readonly Good[], day: IsoDate): string[] =>
  needed.filter((trainingId) => !held.some((one) => one.trainingId === trainingId && isGoodOn(one, day)));

/** How an authorisation stands on a day. */
export type Standing = 'good' | 'soon' | 'expired' | 'withdrawn' | 'to-come';

export function standingOf(held: Good, today: IsoDate): Standing {
  if (held.withdrawnFrom !== null && held.withdrawnFrom <= today) return 'withdrawn';
  if (held.expiresOn !== null && held.expiresOn < today) return 'expired';
  if (held.grantedOn > today) return 'to-come';
  const isSoon = held.expiresOn !== null && held.expiresOn <= addDays(today, EXPIRES_SOON_DAYS);
  return isSoon ? 'soon' : 'good';
}
