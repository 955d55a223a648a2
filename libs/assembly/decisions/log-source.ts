import { type DecisionSource, DecisionSources } from '@etabli/commissions';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** What assemblies adopted, beside what commissions decided: in the words voted on, on the day of the assembly. */
@Injectable()
export class AssemblyDecisions implements DecisionSource, OnModuleInit {
  readonly name = 'assembly';
  readonly select = `
    select v.id, i.title, '', (a.starts_at at time zone o.time_zone)::date, a.title, a.id,
      fold(i.title || ' ' || i.text || ' ' || a.title)
    from vote v join agenda_item i on i.association_id = v.association_id and i.id = v.agenda_item_id
    join assembly a on a.association_id = v.association_id and a.id = v.assembly_id
    join association o on o.id = v.association_id
    where v.amendment_id is null and v.proclaimed_at is not null and v.cancelled_at is null and v.outcome ->> 'verdict' = 'adopted'`;

  constructor(@Inject(DecisionSources) private readonly sources: DecisionSources) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }
}
