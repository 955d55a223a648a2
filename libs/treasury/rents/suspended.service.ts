import { demand, type IsoDate, newId } from '@etabli/kernel';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { monthOf, monthOfCharge } from '../rules/occupancy.js';
import { keyOf, RentLines } from './lines.service.js';
import type { RentLine } from './rents.entities.js';
import { Solidarity } from './solidarity.service.js';

/** Suspended desks: a month of somebody’s line that the pool pays whole. */
@Injectable()
export class SuspendedDesks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RentLines) private readonly lines: RentLines,
    @Inject(Solidarity) private readonly solidarity: Solidarity,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Keys of the charges suspended for a month. */
  async of(month: IsoDate): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `select line_id as id from (select distinct on (line_id) line_id, suspended from suspended_month
         where month = $1 order by line_id, recorded_at desc, id desc) last where suspended`,
      [monthOf(month).from],
    );
    return new Set(rows.map(({ id }) => keyOf(id)));
  }

  /**
   * Has the pool pay the month of a line, or no longer. Refuses `rent.not-that-month` (it does not run), `rent.called-already`,
   * and `solidarity.short`: the pool, with what it has promised for the month, does not hold as much.
   */
  async suspend(id: string, day: IsoDate, suspended: boolean): Promise<RentLine> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('rents' || current_association(), 0))`,
    );
    const line = await this.lines.byId(id);
    const month = monthOf(day);
    const asked = this.asked(line, day);
    demand(asked !== null, 'rent.not-that-month', {}, 'month');
    const called = await this.db.query(
      `select from rent_call_line where not withdrawn and line_key = $1
       and daterange(covers_from, covers_to, '[]') && daterange($2, $3, '[]')`,
      [keyOf(id), month.from, month.to],
    );
    demand(called.length === 0, 'rent.called-already');
    if (suspended) {
      const left = (await this.solidarity.pool()) - (await this.promised(day, id));
      demand(asked <= left, 'solidarity.short', { left: Math.max(left, 0) });
    }
    await this.db.query(
      'insert into suspended_month (id, line_id, month, suspended) values ($1, $2, $3, $4)',
      [newId(), id, month.from, suspended],
    );
    await this.live.announce('treasury');
    return line;
  }

  /** What the other suspended lines of the month ask of the pool. */
  private async promised(day: IsoDate, but: string): Promise<number> {
    const keys = await this.of(day);
    const lines = await this.lines.standing(monthOf(day).from);
    return lines
      .filter(({ id }) => id !== but && keys.has(keyOf(id)))
      .reduce((sum, line) => sum + (this.asked(line, day) ?? 0), 0);
  }

  private asked({ id, personId, label, endsOn, prices }: RentLine, day: IsoDate): number | null {
    return monthOfCharge({ key: id, personId, label, to: endsOn, prices }, day)?.amountCents ?? null;
  }
}
