import { addDays, type IsoDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';

/** The day itself, or the first one after the years that are closed. */
export async function openDay(db: Db, day: IsoDate): Promise<IsoDate> {
  const closed = await db.row<{ until: IsoDate | null }>(
    'select max(ends_on)::text as until from financial_year where closed_at is not null and ends_on >= $1',
    [day],
  );
  return closed?.until ? addDays(closed.until, 1) : day;
}
