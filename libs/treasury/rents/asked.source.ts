import { AskedFees, type AskedOfCharge, type AskedOfMonth, type AskedSource } from '@etabli/commissions';
import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const BY_MONTH = `
  select to_char(d.covers_from, 'YYYY-MM-01') as month, sum(d.amount_cents - r.cents)::int as cents
  from due d cross join lateral (select coalesce(sum(amount_cents), 0) as cents from due_reduction r
    where r.association_id = d.association_id and r.due_id = d.id) r
  where d.kind = 'occupancy_fee' and d.withdrawn_at is null
    and date_trunc('month', d.covers_from) between $1::date and $2::date
  group by 1 order by 1`;

const BY_CHARGE = `
  select l.line_key as key, d.person_id as "personId", sum(l.amount_cents - l.relief_cents)::int as cents
  from rent_call_line l join due d on d.association_id = l.association_id and d.id = l.due_id
  where not l.withdrawn and d.withdrawn_at is null and date_trunc('month', d.covers_from) between $1::date and $2::date
  group by 1, 2`;

/** What residents were asked for each month, for whoever counts what the place brings. */
@Injectable()
export class AskedRents implements AskedSource, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(AskedFees) private readonly fees: AskedFees,
  ) {}

  onModuleInit(): void {
    this.fees.declare(this);
  }

  askedByMonth(from: IsoDate, until: IsoDate): Promise<AskedOfMonth[]> {
    return this.db.query<AskedOfMonth>(BY_MONTH, [from, until]);
  }

  askedByCharge(from: IsoDate, until: IsoDate): Promise<AskedOfCharge[]> {
    return this.db.query<AskedOfCharge>(BY_CHARGE, [from, until]);
  }
}
