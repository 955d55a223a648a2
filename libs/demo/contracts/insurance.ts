import { addDays, type IsoDate } from '@etabli/kernel';
import { demoId } from '../ids.js';
import type { Told } from './told.js';

/** Whose certificate is past, near its end, or never came. */
const [EXPIRED, EXPIRING] = [6, 8];
export const MISSING = 10;

/** The certificate of a contract: most good for a while. */
export function certificate({ number, starts_on }: Told, today: IsoDate) {
  if (number === MISSING) return [];
  const special: Record<number, number> = { [EXPIRED]: -9, [EXPIRING]: 12 };
  const expires_on = addDays(today, special[number] ?? 60 + number * 5);
  const since = addDays(expires_on, -364);
  const insurer = ['MAIF', 'MACIF', 'Groupama', 'MMA'][number % 4];
  const begins = since < starts_on ? starts_on : since;
  return [
    {
      ...{ id: demoId('insurance', number), contract_id: demoId('contract', number), insurer },
      ...{ starts_on: begins < expires_on ? begins : since, expires_on },
    },
  ];
}
