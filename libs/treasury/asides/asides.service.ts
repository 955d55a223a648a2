import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { LedgerEntry } from '../ledger/ledger.entities.js';
import { STATEMENTS } from '../statements/imports.service.js';
import { BankLineAside } from './asides.entities.js';
import type { LineAsideInput } from './asides.inputs.js';
import { asidePolicy } from './asides.policy.js';

/** How many lines set aside a page shows, and entries to choose among. */
const [SHOWN, CHOICES] = [20, 100];

/** Lines in another currency, which no match can take: told by an entry written by hand, or set aside for a reason. */
@Injectable()
export class LineAsides {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets a line aside. Refuses `aside.why` without an entry nor a reason, or with both; `aside.entry` for one that was not
   * written by hand or was taken back; `aside.in-euros`, `aside.already`, `not-found`.
   */
  async set({ lineId, entryId = null, reason }: LineAsideInput): Promise<BankLineAside> {
    demand((entryId === null) !== (reason.trim() === ''), 'aside.why', {}, 'reason');
    const line = await this.db.row('select id from bank_line_standing where id = $1', [lineId]);
    demand(line, 'not-found');
    if (entryId) await this.db.get(LedgerEntry, entryId);
    const why = entryId ? '' : said(reason, 'reason');
    const aside = await this.db.add(BankLineAside, { lineId, entryId, reason: why });
    await this.tell();
    return this.db.get(BankLineAside, aside.id);
  }

  /** The line waits again; its entry stays in the books. Refuses `aside.undone`. */
  async undo(id: string): Promise<BankLineAside> {
    const aside = await this.db.get(BankLineAside, id, { lock: true });
    authorize(asidePolicy.undo(currentActor(), aside));
    await this.tell();
    const undone = { undoneAt: this.clock.now(), undoneBy: currentActor().personId };
    return this.db.change(BankLineAside, id, undone);
  }

  /** Those that stand, the latest first. */
  latest(): Promise<BankLineAside[]> {
    const order = { recordedAt: 'desc', id: 'desc' } as const;
    return this.db.find(BankLineAside, { where: { undoneAt: IsNull() }, order, take: SHOWN });
  }

  /** Entries written by hand that stand, the latest first: those that may tell a line. */
  async entries(): Promise<LedgerEntry[]> {
    const rows = await this.db.query<{ id: string }>(
      `select e.id from ledger_entry e where e.voucher_kind = 'manual' and e.reverses_id is null
         and not exists (select from ledger_entry r where r.association_id = e.association_id and r.reverses_id = e.id)
       order by e.recorded_at desc, e.id limit ${CHOICES}`,
    );
    const order = { recordedAt: 'desc', id: 'asc' } as const;
    return this.db.find(LedgerEntry, { where: { id: In(rows.map(({ id }) => id)) }, order });
  }

  private async tell(): Promise<void> {
    for (const topic of ['treasury', STATEMENTS]) await this.live.announce(topic);
  }
}
