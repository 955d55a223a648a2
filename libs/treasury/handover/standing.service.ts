import type { IsoDate } from '@etabli/kernel';
import { currentToday, TODAY } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { OWED } from '../dues/unpaid.js';
import { told } from '../matching/told.js';
import { type ComingFacts, comingMonths, type Dated, MONTHS_AHEAD } from '../rules/coming.js';
import { MandateFactsOf } from '../sepa/mandates/mandate-facts.service.js';
import { SepaMandate } from '../sepa/mandates/mandates.entities.js';
import { lapsesAfter, standingOf } from '../sepa/rules/mandates.js';
import {
  OPEN,
  type OpenKey,
  type OpenMatter,
  type RunningPlan,
  type TreasuryHandover,
} from './handover.types.js';

/** How many plans are shown. */
const PLANS = 100;

const AHEAD = `(${TODAY} + interval '${MONTHS_AHEAD} months')`;

/** What is open, one row a matter; how many and for how much. */
const STANDING = `${OWED}
  select 'unpaid' as key, count(*)::int as count, coalesce(sum(remaining_cents), 0)::int as cents from unpaid
  union all select 'plans', count(*)::int, coalesce(sum(remaining_cents), 0)::int from unpaid
    where planned
  union all select 'lines', count(*)::int, null from bank_line_open where amount_cents <> 0
  union all select 'held', count(*)::int, null from bank_statement where held is not null and accepted_at is null
  union all select case state when 'waiting' then 'approvals' else 'toPay' end, count(*)::int, sum(amount_cents)::int
    from expense_now where state in ('waiting', 'approved') group by state
  union all select 'proposals', count(*)::int, null from instalment_proposal where answered_at is null
  union all select 'batches', count(distinct batch_id)::int, coalesce(sum(amount_cents), 0)::int from debit_now
    where state in ('prepared', 'approved', 'sent')
  union all select 'cheques', count(*)::int, coalesce(sum(amount_cents), 0)::int from payment_now w
    where method = 'cheque' and reversed_at is null and source <> 'import' and not ${told("'payment ' || w.id")}
  union all select 'cash', 1, coalesce(sum(l.debit_cents - l.credit_cents), 0)::int from ledger_line l
    join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
    where a.number = '530' having sum(l.debit_cents - l.credit_cents) <> 0
  union all select 'months', count(*)::int, null
    from generate_series(coalesce((select max(month) + interval '1 month' from month_done),
      date_trunc('month', ${TODAY}) - interval '1 month'), date_trunc('month', ${TODAY}) - interval '1 month',
      interval '1 month')`;

/** What is left of each due on each of its days: what was paid paid the first ones. */
const PARTS = `${OWED},
  part as (select * from (
    select t.due_id, t.due_on, u.planned as plan, greatest(0, least(t.amount_cents,
      sum(t.amount_cents) over (partition by t.due_id order by t.position) - (u.amount_cents - u.remaining_cents)))::int as cents
    from unpaid u join due_term t on t.due_id = u.id) x where cents > 0)`;

/** Where the treasury stands for who leaves it and who comes: read from what there is, nothing is filled in by hand. */
@Injectable()
export class TreasuryStanding {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MandateFactsOf) private readonly mandates: MandateFactsOf,
  ) {}

  async look(): Promise<TreasuryHandover> {
    const today = currentToday();
    const lapses = await this.lapses(today);
    const coming = comingMonths(await this.facts(lapses), today);
    return { open: await this.open(lapses.length), plans: await this.plans(), coming };
  }

  private async open(mandates: number): Promise<OpenMatter[]> {
    const rows = await this.db.query<OpenMatter>(STANDING);
    const lapsing: OpenMatter = { key: 'mandates', count: mandates, cents: null };
    const place = ({ key }: OpenMatter) => OPEN.indexOf(key as OpenKey);
    return [...rows, lapsing].filter(({ count }) => count > 0).sort((a, b) => place(a) - place(b));
  }

  private plans(): Promise<RunningPlan[]> {
    return this.db.query<RunningPlan>(
      `${PARTS}
       select due_id as "dueId", count(*)::int as parts, (min(due_on) filter (where due_on >= ${TODAY}))::text as "nextOn",
         sum(cents)::int as "remainingCents", coalesce(sum(cents) filter (where due_on < ${TODAY}), 0)::int as "lateCents"
       from part where plan group by due_id order by "nextOn" nulls first, due_id limit ${PLANS}`,
    );
  }

  /** Last days of the mandates that lapse in the months ahead. */
  private async lapses(today: IsoDate): Promise<IsoDate[]> {
    const all = await this.db.find(SepaMandate, { where: { revokedAt: IsNull() } });
    const known = await this.mandates.known(all);
    const ahead = await this.db.row<{ on: IsoDate }>(`select ${AHEAD}::date::text as on`);
    return known.flatMap((facts) => {
      const on = lapsesAfter(facts);
      return on && on >= today && on < (ahead?.on ?? '') && standingOf(facts, today) === 'active' ? [on] : [];
    });
  }

  private async facts(lapses: IsoDate[]): Promise<ComingFacts> {
    const terms = await this.db.query<Dated & { plan: boolean }>(
      `${PARTS} select plan, due_on::text as on, count(*)::int as count, sum(cents)::int as cents
       from part where due_on >= ${TODAY} and due_on < ${AHEAD} group by 1, 2`,
    );
    const dated = await this.db.query<Dated & { key: 'debits' | 'promises' }>(
      `select 'debits' as key, collected_on::text as on, count(*)::int as count, sum(amount_cents)::int as cents
         from debit_now where state in ('prepared', 'approved', 'sent') and collected_on >= ${TODAY} group by batch_id, 2
       union all select 'promises', by_on::text, 1, coalesce(amount_cents, 0) from treasury_promise
         where ended_at is null and by_on is not null`,
    );
    const row = await this.db.row<{ rents: boolean; yearEnds: IsoDate | null }>(
      `select exists (select from rent_line) as rents, (select min(ends_on)::text from financial_year
         where closed_at is null and ends_on >= ${TODAY}) as "yearEnds"`,
    );
    const of = (key: string): Dated[] => dated.filter((one) => one.key === key);
    return {
      ...{ rents: row?.rents ?? false, yearEnds: row?.yearEnds ?? null, lapses },
      ...{ dues: terms.filter(({ plan }) => !plan), plans: terms.filter(({ plan }) => plan) },
      ...{ debits: of('debits'), promises: of('promises') },
    };
  }
}
