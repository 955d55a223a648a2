import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** What of a payment pays a due at present: what was taken back is left out. */
export interface SettledPart {
  paymentId: string;
  dueId: string;
  amountCents: number;
}

/** Which payments pay which dues, read from either end; batched. */
@Injectable()
export class Settlements {
  constructor(@Inject(Db) private readonly db: Db) {}

  async ofPayment(id: string): Promise<SettledPart[]> {
    const found = await load('settlements-of-payment', id, async (ids) =>
      groupBy(ids, await this.read('payment_id', ids), ({ paymentId }) => paymentId),
    );
    return found ?? [];
  }

  async ofDue(id: string): Promise<SettledPart[]> {
    const found = await load('settlements-of-due', id, async (ids) =>
      groupBy(ids, await this.read('due_id', ids), ({ dueId }) => dueId),
    );
    return found ?? [];
  }

  private read(column: 'payment_id' | 'due_id', ids: readonly string[]): Promise<SettledPart[]> {
    return this.db.query<SettledPart>(
      `select payment_id as "paymentId", due_id as "dueId", sum(amount_cents)::int as "amountCents"
       from settlement where ${column} = any($1) group by 1, 2 having sum(amount_cents) > 0 order by min(recorded_at), 2`,
      [ids],
    );
  }
}
