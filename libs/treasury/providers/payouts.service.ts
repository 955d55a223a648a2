import { addDays, type Clock, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ProviderDesk } from './desk.js';
import type { AnnouncedPayout, ProviderName } from './port.js';
import { Payout } from './providers.entities.js';

/** Payouts are looked for that far back: two months of holidays. */
const DAYS = 60;
const SHOWN = 60;

/** Money that providers send to the bank: what matching expects on the statement. */
@Injectable()
export class Payouts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ProviderDesk) private readonly desk: ProviderDesk,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first. */
  latest(): Promise<Payout[]> {
    return this.db.find(Payout, { order: { arrivesOn: 'desc', id: 'desc' }, take: SHOWN });
  }

  /** What a provider has sent that is not known yet. Throws `ProviderFault`. */
  async unknown(name: ProviderName): Promise<AnnouncedPayout[]> {
    const known = await this.db.query<{ reference: string }>(
      'select reference from payout where provider = $1',
      [name],
    );
    const since = addDays(currentToday(this.clock), -DAYS);
    return this.desk.get(name).payouts(since, new Set(known.map(({ reference }) => reference)));
  }

  /** Writes payouts; one that became known meanwhile stays as it is. */
  async record(name: ProviderName, payouts: readonly AnnouncedPayout[]): Promise<void> {
    for (const { reference, arrivesOn, amountCents, lines } of payouts) {
      const row = await this.db.row<{ id: string }>(
        `insert into payout (id, provider, reference, arrives_on, amount_cents) values ($1, $2, $3, $4, $5)
         on conflict (association_id, provider, reference) do nothing returning id`,
        [newId(), name, reference, arrivesOn, amountCents],
      );
      if (!row) continue;
      const numbered = lines.map((line, position) => ({ ...line, position, cents: line.amountCents }));
      await this.db.query(
        `insert into payout_line (payout_id, position, kind, charge, amount_cents)
         select $1, position, kind, charge, cents from jsonb_to_recordset($2)
           as x(position int, kind text, charge text, cents int)`,
        [row.id, JSON.stringify(numbered)],
      );
    }
    if (payouts.length > 0) await this.live.announce('treasury');
  }
}
