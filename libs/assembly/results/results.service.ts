import { Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ResultDecision } from './results.types.js';

/** The last assembly that adopted where the result of each year goes, by the last day of the year. */
const DECIDED = `
  select distinct on (i.result_of) i.result_of::text as "yearEnd", a.id as "assemblyId", a.title,
    (coalesce(a.opened_at, a.starts_at) at time zone h.time_zone)::date::text as "decidedOn"
  from agenda_item i
  join assembly a on a.association_id = i.association_id and a.id = i.assembly_id
  join association h on h.id = a.association_id
  where i.result_of = any($1) and exists (select from vote v
    where v.association_id = i.association_id and v.agenda_item_id = i.id and v.amendment_id is null
      and v.proclaimed_at is not null and v.cancelled_at is null and v.outcome ->> 'verdict' = 'adopted')
  order by i.result_of, a.starts_at desc, a.id`;

/** What assemblies decided of the results of years. */
@Injectable()
export class ResultDecisions {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** What was adopted of the result of the year that ends on a day; batched, null while nothing was. */
  of(yearEnd: string): Promise<ResultDecision | null> {
    return load('result-decisions', yearEnd, async (ends) => {
      const rows = await this.db.query<ResultDecision & { yearEnd: string }>(DECIDED, [ends]);
      return new Map(rows.map((row) => [row.yearEnd, row]));
    });
  }
}
