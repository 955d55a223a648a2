import { addDays, type Clock, demand, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { monthOf, monthOfCharge } from '../rules/occupancy.js';
import type { SolidarityChoice } from '../rules/solidarity.js';
import { Charges } from './charges.service.js';
import { MySolidarity, type PoolMonth, SolidarityKind } from './solidarity.types.js';

interface Chosen {
  kind: SolidarityKind;
  slices: number;
}

/**
 * Rents that residents pay for each other. A choice is read by nobody but who made it: row security keeps it, and the call of a
 * month learns it through one function of the owner. The pool is public; it holds no name.
 */
@Injectable()
export class Solidarity {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Charges) private readonly charges: Charges,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the pool holds, in cents; never below zero. */
  async pool(): Promise<number> {
    const row = await this.db.row<{ cents: number }>(
      'select greatest(coalesce(sum(added_cents - paid_cents), 0), 0)::int as cents from solidarity_month',
    );
    return row?.cents ?? 0;
  }

  /** What was added to it and what it paid, the latest month first; a year of it. */
  months(): Promise<PoolMonth[]> {
    return this.db.query(
      `select month::text, added_cents as "addedCents", paid_cents as "paidCents" from solidarity_month
       order by month desc limit 12`,
    );
  }

  /** What the viewer chose, and what they will pay next month before any solidarity; null for who pays no rent then. */
  async mine(): Promise<MySolidarity | null> {
    const { personId } = currentActor();
    const month = monthOf(addDays(monthOf(currentToday(this.clock)).to, 1));
    const rents = (await this.charges.of(month))
      .filter((charge) => charge.personId === personId)
      .flatMap((charge) => monthOfCharge(charge, month.from) ?? []);
    if (rents.length === 0) return null;
    const chosen = await this.db.row<Chosen>(
      `select kind, slices from solidarity_choice where person_id = $1 order by recorded_at desc, id desc limit 1`,
      [personId],
    );
    return Object.assign(new MySolidarity(), {
      ...(chosen ?? { kind: SolidarityKind.follow, slices: 0 }),
      rentCents: rents.reduce((sum, { amountCents }) => sum + amountCents, 0),
      beforeCents: rents.reduce((sum, { amountCents, oldCents }) => sum + Math.min(amountCents, oldCents), 0),
    });
  }

  /**
   * The viewer’s choice, from the next call on. Refuses `solidarity.slices` (some to add, or none to another choice) and
   * `solidarity.no-rent` (nothing to choose about).
   */
  async choose(kind: SolidarityKind, slices: number): Promise<MySolidarity> {
    const adds = kind === SolidarityKind.add;
    demand(adds ? slices >= 1 && slices <= 50 : slices === 0, 'solidarity.slices', {}, 'slices');
    demand(await this.mine(), 'solidarity.no-rent');
    await this.db.query(
      'insert into solidarity_choice (id, person_id, kind, slices) values ($1, $2, $3, $4)',
      [newId(), currentActor().personId, kind, slices],
    );
    await this.live.announce('treasury');
    const mine = await this.mine();
    demand(mine, 'solidarity.no-rent');
    return mine;
  }

  /** Everybody’s choice, for the call of a month and nothing else. */
  async choices(): Promise<Map<string, SolidarityChoice>> {
    const rows = await this.db.query<Chosen & { personId: string }>(
      'select person_id as "personId", kind, slices from solidarity_choices()',
    );
    return new Map(
      rows.map(({ personId, kind, slices }) => [
        personId,
        kind === SolidarityKind.add ? { kind, slices } : { kind },
      ]),
    );
  }
}
