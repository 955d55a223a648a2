import { AskedFees, type AskedOfCharge, type AskedOfMonth, type AskedSource } from '@etabli/commissions';
import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** Dues of occupation of the months, what was let off and what is asked with them for services taken off. */
const ASKED = `asked as (
  select d.id, d.person_id, to_char(d.covers_from, 'YYYY-MM-01') as month, d.amount_cents
    - coalesce((select sum(r.amount_cents) from due_reduction r
        where r.association_id = d.association_id and r.due_id = d.id), 0)
    - coalesce((select sum(u.quantity * u.unit_cents) from service_call c
        join service_use u on u.association_id = c.association_id and u.id = c.service_id
        where c.association_id = d.association_id and c.due_id = d.id), 0) as cents
  from due d
  where d.kind = 'occupancy_fee' and d.withdrawn_at is null
    and date_trunc('month', d.covers_from) between $1::date and $2::date)`;

const BY_MONTH = `with ${ASKED} select month, sum(cents)::int as cents from asked group by 1 order by 1`;

/** By line of a call; what a due asks for beside its lines, or lets off of them, is its person’s, for nothing named. */
const BY_CHARGE = `
  with ${ASKED}, lines as (
    select l.due_id, l.line_key as key, a.person_id, l.amount_cents - l.relief_cents as cents
    from rent_call_line l join asked a on a.id = l.due_id where not l.withdrawn)
  select key, person_id as "personId", sum(cents)::int as cents from (
    select key, person_id, cents from lines
    union all
    select '', a.person_id, a.cents - coalesce((select sum(l.cents) from lines l where l.due_id = a.id), 0)
    from asked a) of
  group by 1, 2 having sum(cents) <> 0`;

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
