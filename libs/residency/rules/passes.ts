import { addDays, civilDate, type IsoDate } from '@etabli/kernel/dates';

/** A half of a day: 0 until 13 h, 1 afterwards, as the week of a place counts them. */
export type Half = 0 | 1;

const AFTERNOON_HOUR = 13;
/** Days after which a press kept on a telephone is no longer believed. */
const OLDEST_PRESS_DAYS = 31;
/** A clock a little ahead of ours is no lie. */
const SLACK_MS = 5 * 60_000;

/** The civil day and its half at an instant, where the house is. */
export function halfDayOf(at: Date, timeZone: string): { onDay: IsoDate; half: Half } {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at),
  );
  return { onDay: civilDate(at, timeZone), half: hour < AFTERNOON_HOUR ? 0 : 1 };
}

/** Why a press is not believed: in the future, or sent more than a month after; null when it is. */
export function unbelieved(at: Date, now: Date): 'check-in.future' | 'check-in.too-old' | null {
  if (at.getTime() > now.getTime() + SLACK_MS) return 'check-in.future';
  return at.getTime() < now.getTime() - OLDEST_PRESS_DAYS * 86_400_000 ? 'check-in.too-old' : null;
}

/** Half-days somebody bought. `validUntil` is the last day, null for no end; `left` counts half-days, 0 once withdrawn. */
export interface HeldPass {
  id: string;
  boughtOn: IsoDate;
  validUntil: IsoDate | null;
  left: number;
}

/** The last day of a pass bought on a day and good for so many days, that one included; null for no end. */
export const lastDayOf = (boughtOn: IsoDate, validDays: number | null): IsoDate | null =>
  validDays === null ? null : addDays(boughtOn, validDays - 1);

/** Is there a half-day on it for that day? */
export const isGoodOn = ({ boughtOn, validUntil, left }: HeldPass, day: IsoDate): boolean =>
  left > 0 && boughtOn <= day && (validUntil === null || day <= validUntil);

/** The pass to use on a day: the one that ends first, those without end last, then the oldest; null when none is good. */
export function passFor<P extends HeldPass>(passes: readonly P[], day: IsoDate): P | null {
  const order = (one: P): string => `${one.validUntil ?? '9999-12-31'} ${one.boughtOn} ${one.id}`;
  const good = passes.filter((pass) => isGoodOn(pass, day));
  return good.reduce<P | null>((best, pass) => (best && order(best) <= order(pass) ? best : pass), null);
}

/** Half-days left on the passes that are good on a day. */
export const balanceOn = (passes: readonly HeldPass[], day: IsoDate): number =>
  passes.reduce((sum, pass) => (isGoodOn(pass, day) ? sum + pass.left : sum), 0);
