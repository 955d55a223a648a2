import type { Db } from '@etabli/platform';
import { IsNull } from 'typeorm';
import { VatRefund } from './refunds.entities.js';

/** What of the credit of a closing is asked back, while it stands. */
export const standingRefund = (db: Db, closingId: string): Promise<VatRefund | null> =>
  db.findOne(VatRefund, { where: { closingId, undoneAt: IsNull() } });
