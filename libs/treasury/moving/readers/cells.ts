import { type Cents, type IsoDate, type RefusalDetails } from '@etabli/kernel';
import { centsOf } from '../../statements/readers/amounts.js';
import { dayOf } from '../../statements/readers/days.js';

/** `20,00`, `20.00`, `20 €`; nothing is 0. Refuses as `centsOf`. */
export function euros(text: string, where: RefusalDetails): Cents {
  const plain = text.replace(/€|EUR/g, '');
  return plain.trim() === '' ? 0 : centsOf(plain, plain.includes(',') ? ',' : '.', where);
}

/** `05/01/2026 09:12` or `2026-01-05`, whatever time follows. Refuses `statements.date-unreadable`. */
export function listedDay(text: string, where: RefusalDetails): IsoDate {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  const [, year = '', month = '', day = ''] = french
    ? ['', french[3], french[2], french[1]]
    : (/^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []);
  return dayOf(year, month.padStart(2, '0'), day.padStart(2, '0'), { ...where, text });
}
