import { type IsoDate, plainDate, Refusal, type RefusalDetails } from '@etabli/kernel';

/** A civil date from its parts. Refuses `statements.date-unreadable` when there is no such day. */
export function dayOf(
  year: string,
  month: string,
  day: string,
  where: RefusalDetails & { text: string },
): IsoDate {
  try {
    return plainDate(`${year}-${month}-${day}`).toString();
  } catch {
    throw new Refusal('statements.date-unreadable', where);
  }
}

/** `160519` as banks write it: two digits a year, of this century. */
export const shortDay = (text: string, where: RefusalDetails): IsoDate =>
  dayOf(`20${text.slice(4, 6)}`, text.slice(2, 4), text.slice(0, 2), { ...where, text });

/** `20160519…`, whatever time follows: the bank's own civil day. */
export const packedDay = (text: string, where: RefusalDetails): IsoDate =>
  dayOf(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8), { ...where, text });

/** `2016-05-19` or `2016-05-19T10:15:00+01:00`: the day as the bank's clock has it. */
export const isoDay = (text: string, where: RefusalDetails): IsoDate =>
  dayOf(text.slice(0, 4), text.slice(5, 7), text.slice(8, 10), { ...where, text });
