import { type ChargeSource, ChargeSources, type MonthlyCharge } from '@etabli/commissions';
import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** What those who have a place pay for it by the month. */
@Injectable()
export class PlaceCharges implements ChargeSource, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ChargeSources) private readonly sources: ChargeSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  charges(from: IsoDate, until: IsoDate): Promise<MonthlyCharge[]> {
    return this.db.query<MonthlyCharge>(
      `select 'places.' || o.id as key, o.person_id as "personId", p.name as what, o.monthly_cents as "monthlyCents",
         o.starts_on::text as "from", o.ends_on::text as until
       from occupancy o join place p on p.association_id = o.association_id and p.id = o.place_id
       where o.in_force && days_of($1, $2) and o.monthly_cents > 0
       order by o.person_id, o.starts_on, o.id`,
      [from, until],
    );
  }
}
