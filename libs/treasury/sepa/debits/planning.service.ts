import type { Cents, IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { MandateFactsOf } from '../mandates/mandate-facts.service.js';
import { SepaMandates } from '../mandates/mandates.service.js';
import { type DebitableDue, type KnownMandate, type Selection, selectDebits } from '../rules/selection.js';

/** A due that might be debited, as the file names it. */
export interface NamedDue extends DebitableDue {
  label: string;
  reference: string;
}

export interface Plan extends Selection {
  dues: Map<string, NamedDue>;
  mandates: Map<string, KnownMandate>;
}

/** What of each due is expected by a day, its instalments counted; those of a batch already there say so. */
const CANDIDATES = `
  select d.id, d.person_id as "personId", d.due_on::text as "dueOn", d.label, d.reference,
    greatest(0, least(d.remaining_cents, t.cents - d.reduced_cents - d.settled_cents)) as "remainingCents",
    exists (select from debit_now b where b.association_id = d.association_id and b.due_id = d.id
      and b.state in ('prepared', 'approved', 'sent')) as underway
  from due_now d
  join lateral (select coalesce(sum(t.amount_cents), 0)::int as cents, min(t.due_on) as first from due_term t
    where t.association_id = d.association_id and t.due_id = d.id and t.due_on <= $1) t on true
  where d.withdrawn_at is null and case when $2::uuid[] is null then d.remaining_cents > 0 and t.first <= $1 and d.kind <> 'gift'
    else d.id = any($2) end
  order by d.due_on, d.sequence`;

/** What would be debited on a day, and what would not. */
@Injectable()
export class DebitPlanning {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SepaMandates) private readonly mandates: SepaMandates,
    @Inject(MandateFactsOf) private readonly facts: MandateFactsOf,
  ) {}

  /** The plan of a day, in four statements however many dues there are. `dueIds` null: every one that is expected by then. */
  async plan(collectedOn: IsoDate, dueIds: readonly string[] | null): Promise<Plan> {
    const dues = await this.db.query<NamedDue>(CANDIDATES, [collectedOn, dueIds]);
    const found = await this.mandates.among([...new Set(dues.map(({ personId }) => personId))]);
    const known = await this.facts.known(found);
    return {
      ...selectDebits(dues, known, collectedOn),
      dues: new Map(dues.map((due) => [due.id, due])),
      mandates: new Map(known.map((mandate) => [mandate.id, mandate])),
    };
  }

  /** What the dues of some debits would still bear, by due: nothing for what was paid meanwhile. */
  async remaining(dueIds: readonly string[]): Promise<Map<string, Cents>> {
    const rows = await this.db.query<{ id: string; cents: Cents }>(
      'select id, case when withdrawn_at is null then remaining_cents else 0 end as cents from due_now where id = any($1)',
      [dueIds],
    );
    return new Map(rows.map(({ id, cents }) => [id, cents]));
  }
}
