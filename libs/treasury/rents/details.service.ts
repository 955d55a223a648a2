import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { DueDetail } from '../rules/details.js';

/** What a due of the month is made of: the lines of a rent, the services that were used. One statement. */
@Injectable()
export class DueDetails {
  constructor(@Inject(Db) private readonly db: Db) {}

  ofDue(dueId: string): Promise<DueDetail[]> {
    return this.db.query(
      `select label, covers_from::text as "from", covers_to::text as "to", amount_cents as "amountCents",
         relief_cents as "reliefCents", null::int as quantity, null::int as "unitCents"
       from rent_call_line where due_id = $1
       union all
       select u.label, u.on_day::text, u.on_day::text, u.quantity * u.unit_cents, 0, u.quantity, u.unit_cents
       from service_call c join service_use u on u.association_id = c.association_id and u.id = c.service_id
       where c.due_id = $1 order by 2, 1`,
      [dueId],
    );
  }
}
