import { daysBetween, type IsoDate } from '@etabli/kernel/dates';

/** Days before the end of a certificate when its holder is written to; then what follows when nothing comes. */
export const INSURANCE_WARNINGS = [30, 7] as const;
/** Days without a certificate after which the keys are suspended. */
export const INSURANCE_GRACE = 15;

export type InsuranceState = 'missing' | 'valid' | 'expiring' | 'expired' | 'suspends';

/**
 * Where the insurance of an occupant stands on a day: the certificate is part of every contract of occupation, and the
 * key follows it (Code civil, art. 1733: who occupies answers for fire).
 *
 * @param expiresOn last day of the certificate that lasts longest; null when none was ever given
 * @param startsOn the first day of the contract, from which one is expected
 */
export function insuranceState(expiresOn: IsoDate | null, startsOn: IsoDate, today: IsoDate): InsuranceState {
  if (expiresOn !== null && expiresOn >= today) {
    return daysBetween(today, expiresOn) <= INSURANCE_WARNINGS[0] ? 'expiring' : 'valid';
  }
  const uncoveredSince = expiresOn ?? startsOn;
  if (daysBetween(uncoveredSince, today) > INSURANCE_GRACE) return 'suspends';
  return expiresOn === null ? 'missing' : 'expired';
}

/** The letter due on a day, by its key; each leaves once. Null when there is nothing to say. */
export function insuranceLetter(
  expiresOn: IsoDate | null,
  startsOn: IsoDate,
  today: IsoDate,
): { key: string; suspends: boolean } | null {
  const state = insuranceState(expiresOn, startsOn, today);
  if (state === 'valid') return null;
  const about = expiresOn ?? 'none';
  if (state === 'suspends') return { key: `insurance.${about}.suspended`, suspends: true };
  if (state === 'expired' || state === 'missing') {
    return startsOn > today ? null : { key: `insurance.${about}.${state}`, suspends: false };
  }
  const left = daysBetween(today, expiresOn as IsoDate);
  const warning = [...INSURANCE_WARNINGS].reverse().find((days) => left <= days);
  return { key: `insurance.${about}.${warning}`, suspends: false };
}
