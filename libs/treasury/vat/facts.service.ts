import type { Cents, IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { between, byRate, type TaxedAmount } from '../rules/vat/amounts.js';
import type { VatFigures } from '../rules/vat/statement.js';

/** Due when it is asked for; what the pool pays is paid on that day. Credited and withdrawn on the day it was. */
const ASKED = `
  with days as (select (select time_zone from association where id = current_association()) as zone)
  select x.rate, sum(x.net)::int as "netCents", sum(x.vat)::int as "vatCents" from days, lateral (
    select t.rate, t.net_cents as net, t.vat_cents as vat from due_tax t
      join due d on d.association_id = t.association_id and d.id = t.due_id
      where (t.on_debits or t.from_pool) and d.called_on between $1 and $2
    union all
    select t.rate, -t.net_cents, -t.vat_cents from due_tax t
      join due d on d.association_id = t.association_id and d.id = t.due_id
      where t.from_pool and (d.withdrawn_at at time zone zone)::date between $1 and $2
    union all
    select t.rate, -t.net_cents, -t.vat_cents from reduction_tax t
      join due_reduction r on r.association_id = t.association_id and r.id = t.reduction_id
      where t.on_debits and (r.recorded_at at time zone zone)::date between $1 and $2
  ) x group by x.rate`;

/** Due when it is paid: each due with what was paid of it before the period, and by its end. */
const PAID = `
  with moved as (
    select s.due_id, s.amount_cents as cents, case when s.amount_cents > 0 then greatest(p.received_on, d.called_on)
        else (s.recorded_at at time zone a.time_zone)::date end as day
    from settlement s
    join payment p on p.association_id = s.association_id and p.id = s.payment_id
    join due d on d.association_id = s.association_id and d.id = s.due_id
    join association a on a.id = s.association_id
    where exists (select from due_tax t where t.association_id = s.association_id and t.due_id = s.due_id
      and not t.on_debits and not t.from_pool)),
  paid as (
    select due_id, coalesce(sum(cents) filter (where day < $1), 0)::int as before, sum(cents)::int as by_end
    from moved where day <= $2 group by due_id having bool_or(day >= $1))
  select p.before, p.by_end as "byEnd", (select json_agg(json_build_object('rate', t.rate, 'netCents', t.net_cents,
      'vatCents', t.vat_cents) order by t.position) from due_tax t
    where t.due_id = p.due_id and not t.from_pool) as lines
  from paid p`;

/**
 * A supplier’s invoice is deducted when it is paid: a day on which the tax is due whatever was bought (CGI, art. 271, I-2), and
 * never too early. A claim was paid by its volunteer: it is deducted when it is approved.
 */
const DEDUCTED = `
  select coalesce(sum(t.deductible_cents) filter (where a.kind = 'fixed_asset'), 0)::int as fixed,
    coalesce(sum(t.deductible_cents) filter (where a.kind <> 'fixed_asset'), 0)::int as other
  from expense_now e
  join expense_tax_now t on t.association_id = e.association_id and t.expense_id = e.id
  join ledger_account a on a.association_id = e.association_id and a.id = e.account_id
  join lateral (select max(s.on_day) as day from expense_step s where s.association_id = e.association_id
    and s.expense_id = e.id and s.act = case e.kind when 'invoice' then 'paid' else 'approved' end) d on true
  where e.state = any(case e.kind when 'invoice' then array['paid'] else array['approved', 'paid', 'given'] end)
    and d.day between $1 and $2`;

/** What account 44567 holds on a day, entries that were taken back left out with what took them back. */
const CARRIED = `
  select coalesce(sum(l.debit_cents - l.credit_cents), 0)::int as cents from ledger_entry e
  join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
  join ledger_account a on a.association_id = l.association_id and a.id = l.account_id and a.number = '44567'
  where e.on_date <= $1 and e.voucher_kind <> 'opening' and e.reverses_id is null
    and not exists (select from ledger_entry r where r.association_id = e.association_id and r.reverses_id = e.id)`;

interface PaidDue {
  before: Cents;
  byEnd: Cents;
  lines: TaxedAmount[];
}

/** The tax of a stretch of days, from what was asked, paid, credited and spent: four statements, whatever the house holds. */
@Injectable()
export class VatFacts {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The credit carried is what the books hold on the last day. */
  async of(from: IsoDate, to: IsoDate): Promise<VatFigures> {
    const asked = await this.db.query<TaxedAmount>(ASKED, [from, to]);
    const paid = await this.db.query<PaidDue>(PAID, [from, to]);
    const deducted = await this.db.row<{ fixed: number; other: number }>(DEDUCTED, [from, to]);
    const carried = await this.db.row<{ cents: number }>(CARRIED, [to]);
    return {
      collected: byRate([
        ...asked,
        ...paid.flatMap((due) => between(byRate(due.lines), due.before, due.byEnd)),
      ]),
      ...{ deductibleFixed: deducted?.fixed ?? 0, deductibleOther: deducted?.other ?? 0 },
      carriedCents: carried?.cents ?? 0,
    };
  }
}
