import type { Cents, IsoDate } from '@etabli/kernel';
import { Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { told } from '../matching/told.js';

/** An account of the books for the bank, against what the bank says of it, and why they differ. Amounts in cents. */
export interface BankAgainstBooks {
  number: string;
  accountIds: string[];
  names: string[];
  /** What the latest statements say, and until when; null when one of the accounts was never told. */
  bankCents: Cents | null;
  until: IsoDate | null;
  ledgerCents: Cents;
  /** Told by the bank and not matched: not in the books yet. */
  unmatchedCents: Cents;
  unmatchedCount: number;
  /** Transfers, deposits, expenses paid and entries recorded by hand that no statement has told. */
  untoldCents: Cents;
  untoldCount: number;
}

const AGAINST = `
  with bank as (
    select a.id, a.name, coalesce(own.number, '512') as number, last.cents, last.until,
      (select coalesce(sum(l.amount_cents), 0) from bank_line_open l
        where l.account_id = a.id and l.booked_on <= $1) as open_cents,
      (select count(*) from bank_line_open l
        where l.account_id = a.id and l.booked_on <= $1 and l.amount_cents <> 0) as open_count
    from bank_account a
    left join ledger_account own on own.number = a.ledger_number
    left join lateral (select balance_cents as cents, to_on as until from bank_statement s
      where s.account_id = a.id and (s.held is null or s.accepted_at is not null) and s.to_on <= $1
      order by to_on desc, from_on desc, recorded_at desc limit 1) last on true
    -- What is not in euros is not added to them: the books know it by entries written by hand.
    where a.currency = 'EUR'),
  -- A closed year ends where its successor opens with what it held.
  opened as (select coalesce(max(ends_on), '-infinity') as after from financial_year
    where closed_at is not null and ends_on < $1),
  books as (
    select a.number, sum(l.debit_cents - l.credit_cents) as cents
    from ledger_account a
    join ledger_line l on l.association_id = a.association_id and l.account_id = a.id
    join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id
    cross join opened
    where a.number in (select number from bank) and e.on_date > opened.after and e.on_date <= $1
    group by 1),
  -- Since statements are read: before, what was written by hand is in their first balance.
  since as (select b.number, coalesce(min(s.from_on), 'infinity') as on from bank b
    left join bank_statement s on s.account_id = b.id and (s.held is null or s.accepted_at is not null) group by 1),
  untold as (
    select '512' as number, p.amount_cents as cents from payment p
    where p.method = 'transfer' and p.received_on <= $1
      and not exists (select from payment_reversal v
        where v.association_id = p.association_id and v.payment_id = p.id)
      and not ${told("'payment ' || p.id")}
      and not exists (select from dues_import_line n join dues_import i
        on i.association_id = n.association_id and i.id = n.import_id and i.carried
        where n.association_id = p.association_id and n.payment_id = p.id)
    union all
    select '512', -x.amount_cents from expense_now x
    join since on since.number = '512'
    join lateral (select max(s.on_day) as on from expense_step s
      where s.association_id = x.association_id and s.expense_id = x.id and s.act = 'paid') paid
      on paid.on between since.on and $1
    where x.state = 'paid' and not ${told("'expense ' || x.id")}
    union all
    select w.number, w.cents from (
      select a.number, e.id, sum(l.debit_cents - l.credit_cents) as cents from ledger_entry e
      join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
      join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
      join since on since.number = a.number and e.on_date between since.on and $1
      where e.voucher_kind in ('manual', 'deposit') and e.reverses_id is null and not exists (select from ledger_entry r
        where r.association_id = e.association_id and r.reverses_id = e.id and r.on_date <= $1)
      group by 1, 2) w
    where w.cents <> 0 and not ${told("case when w.cents > 0 then 'entry+ ' else 'entry- ' end || w.id")})
  select b.number, array_agg(b.id order by b.name) as "accountIds", array_agg(b.name order by b.name) as names,
    case when count(b.cents) = count(*) then sum(b.cents)::int end as "bankCents", min(b.until)::text as until,
    coalesce(max(k.cents), 0)::int as "ledgerCents",
    sum(b.open_cents)::int as "unmatchedCents", sum(b.open_count)::int as "unmatchedCount",
    (select coalesce(sum(cents), 0) from untold u where u.number = b.number)::int as "untoldCents",
    (select count(*) from untold u where u.number = b.number)::int as "untoldCount"
  from bank b left join books k on k.number = b.number group by b.number order by b.number`;

/** The bank against the books, on any day. */
@Injectable()
export class BankInBooks {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Each account of the books that stands for the bank, at the end of a day: one statement. */
  on(day: IsoDate): Promise<BankAgainstBooks[]> {
    return this.db.query<BankAgainstBooks>(AGAINST, [day]);
  }

  /** The account of the books of one account of the bank, on the last day that its statements tell; null before any. */
  async ofAccount(accountId: string): Promise<BankAgainstBooks | null> {
    return load('bank-in-books', accountId, async (ids) => {
      const found = new Map<string, BankAgainstBooks>();
      const days = await this.db.query<{ id: string; on: IsoDate }>(
        `select account_id as id, max(to_on)::text as on from bank_statement
         where account_id = any($1) and (held is null or accepted_at is not null) group by 1`,
        [ids],
      );
      for (const day of new Set(days.map(({ on }) => on))) {
        const groups = await this.on(day);
        for (const { id } of days.filter(({ on }) => on === day)) {
          const group = groups.find(({ accountIds }) => accountIds.includes(id));
          if (group) found.set(id, group);
        }
      }
      return found;
    });
  }
}

/** By how much the bank differs from the books; null while the bank says nothing. */
export const differenceOf = ({ bankCents, ledgerCents }: BankAgainstBooks): Cents | null =>
  bankCents === null ? null : bankCents - ledgerCents;
