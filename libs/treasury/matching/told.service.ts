import { Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { printedReference } from '../rules/reference.js';
import type { LineOfBank, MatchPart } from './matching.entities.js';

/** What is read beside matches, batched: their line and where its money went. */
@Injectable()
export class MatchesTold {
  constructor(@Inject(Db) private readonly db: Db) {}

  line(id: string): Promise<LineOfBank | null> {
    return load('line-of-bank', id, async (ids) =>
      indexBy(
        await this.db.query<LineOfBank>(
          `select l.id, a.name as account, a.currency, l.booked_on::text as "bookedOn", l.amount_cents as "amountCents", l.label,
             coalesce(l.remittance, '') as remittance, coalesce(l.counterparty_name, '') as counterparty
           from bank_line l join bank_account a on a.association_id = l.association_id and a.id = l.account_id
           where l.id = any($1)`,
          [ids],
        ),
        (line) => line.id,
      ),
    );
  }

  async parts(matchId: string): Promise<MatchPart[]> {
    const found = await load('parts-of-match', matchId, async (ids) =>
      groupBy(
        ids,
        (await this.read(ids)).map((part) => ({ ...part, reference: printedReference(part.reference) })),
        (part) => part.matchId,
      ),
    );
    return found ?? [];
  }

  /** What is left of a payment to its person is said as credit beside the dues that it pays. */
  private read(ids: readonly string[]): Promise<(MatchPart & { matchId: string })[]> {
    return this.db.query(
      `select t.match_id as "matchId", x.kind, x.label, coalesce(p.display_name, e.supplier, q.display_name, '') as name, x.cents as "amountCents", x.reference
       from bank_match_part t
       left join ledger_account a on a.association_id = t.association_id and a.id = t.account_id
       left join payment_now w on w.association_id = t.association_id and w.id = t.payment_id
       left join expense e on e.association_id = t.association_id and e.id = t.expense_id
       left join ledger_entry n on n.association_id = t.association_id and n.id = t.entry_id
       left join debit d on d.association_id = t.association_id and d.id = t.debit_id
       cross join lateral (
         select 'account' as kind, a.number || ' ' || a.name as label, t.amount_cents as cents, null::uuid as person, '' as reference
           where a.id is not null
         union all select 'expense', e.label, t.amount_cents, null, '' where e.id is not null
         union all select 'cash', '', t.amount_cents, null, '' where t.cash_deposit_id is not null
         union all select case n.voucher_kind when 'deposit' then 'deposit' else 'entry' end, n.label, t.amount_cents, null, ''
           where n.id is not null
         union all select 'debit', '', t.amount_cents, d.person_id, '' where d.id is not null
         union all select 'payment', '', t.amount_cents, w.person_id, '' where w.id is not null and not t.recorded_here
         union all select 'due', d.label, sum(s.amount_cents)::int, d.person_id, d.reference from settlement s
           join due d on d.association_id = s.association_id and d.id = s.due_id
           where t.recorded_here and s.association_id = w.association_id and s.payment_id = w.id
           group by d.id, d.label, d.person_id, d.reference having sum(s.amount_cents) > 0
         union all select 'credit', '', w.credit_cents, w.person_id, '' where t.recorded_here and w.credit_cents > 0) x
       left join person p on p.association_id = t.association_id and p.id = x.person
       left join person q on q.association_id = e.association_id and q.id = e.person_id
       where t.match_id = any($1) order by t.match_id, t.position, x.kind desc, x.label`,
      [ids],
    );
  }
}
