import { addDays, daysBetween, demand, type IsoDate } from '@etabli/kernel';
import { bankingDayFrom, bankingDaysBefore, isBankingDay } from './target-days.js';

/** The days by which who is debited must be told, unless creditor and debtor agreed on fewer (SDD Core Rulebook, 4.3.4). */
export const NOTICE_DAYS = 14;

/** A file must be at the bank one banking day before the money moves (SDD Core Rulebook, 4.3.2: D-1). */
export const BANK_DAYS = 1;

/**
 * The first day on which money may be taken.
 *
 * @param toldOn the day the notice leaves
 * @param noticeDays what was agreed; 14 unless shorter
 */
export const earliestCollection = (toldOn: IsoDate, noticeDays: number): IsoDate =>
  bankingDayFrom(addDays(toldOn, noticeDays));

/** The last day on which the file may be given to the bank. */
export const presentBy = (collectedOn: IsoDate): IsoDate => bankingDaysBefore(collectedOn, BANK_DAYS);

/** Refuses a day on which banks are closed, and one too near for the notice that was agreed. */
export function demandCollectionDay(collectedOn: IsoDate, toldOn: IsoDate, noticeDays: number): void {
  demand(isBankingDay(collectedOn), 'sepa.bank-closed', { next: bankingDayFrom(collectedOn) }, 'collectedOn');
  demand(
    daysBetween(toldOn, collectedOn) >= Math.max(noticeDays, BANK_DAYS),
    'sepa.notice-too-short',
    { days: noticeDays, earliest: earliestCollection(toldOn, noticeDays) },
    'collectedOn',
  );
}
