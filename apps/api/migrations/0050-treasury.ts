import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accounts, journals, postingRules } from './seeds/chart-of-accounts.js';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What is due, what comes in, and the books under both. Money is never changed: it is reversed. */
export class Treasury1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.books(runner);
    await this.entries(runner);
    await this.entriesHold(runner);
    await this.beginnings(runner);
    await this.schedules(runner);
    await this.dues(runner);
    await this.payments(runner);
    await this.moneyHolds(runner);
    await this.instalments(runner);
    await this.balances(runner);
    await this.isolated(runner);
  }

  private async books(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table financial_year (${tenantKey},
        starts_on date not null, ends_on date not null,
        last_number integer not null default 0,
        closed_at timestamptz, closed_by uuid,
        ${recorded},
        constraint financial_year_length check (ends_on > starts_on and ends_on < starts_on + 731),
        constraint financial_year_once exclude using gist (
          association_id with =, daterange(starts_on, ends_on, '[]') with &&)
      );
      comment on column financial_year.last_number is 'entries are numbered from 1 without a gap';

      create table ledger_account (${tenantKey},
        number text not null check (number ~ '^[1-8][0-9]{2,7}$'),
        name text not null check (name <> ''),
        kind text not null check (kind in
          ('equity', 'fixed_asset', 'third_party', 'cash', 'expense', 'income', 'in_kind')),
        archived_at timestamptz,
        ${recorded},
        constraint ledger_account_number unique (association_id, number)
      );

      create table journal (
        association_id uuid not null default current_association() references association (id),
        code text not null check (code ~ '^[A-Z]{2,3}$'),
        name text not null check (name <> ''),
        primary key (association_id, code)
      );

      -- How each event is written; the last word on an event counts.
      create table posting_rule (${tenantKey},
        event text not null check (event ~ '^[a-z-]+([.][a-z-]+)?$'),
        journal text not null,
        debit_account_id uuid not null, credit_account_id uuid not null,
        ${recorded},
        constraint posting_rule_moves check (debit_account_id <> credit_account_id),
        foreign key (association_id, journal) references journal (association_id, code),
        ${references('debit_account_id', 'ledger_account')},
        ${references('credit_account_id', 'ledger_account')}
      );
      create index posting_rule_event on posting_rule (association_id, event, recorded_at desc);
    `);
  }

  private async entries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_entry (${tenantKey},
        financial_year_id uuid not null,
        journal text not null,
        number integer not null check (number > 0),
        on_date date not null,
        label text not null check (label <> ''),
        voucher_kind text not null check (voucher_kind ~ '^[a-z-]+$'),
        voucher_id uuid,
        reverses_id uuid,
        made_in xid8 not null default pg_current_xact_id(),
        ${recorded},
        constraint ledger_entry_number unique (association_id, financial_year_id, number),
        constraint ledger_entry_reversed_once unique (association_id, reverses_id),
        foreign key (association_id, journal) references journal (association_id, code),
        ${references('financial_year_id', 'financial_year')},
        ${references('reverses_id', 'ledger_entry')}
      );
      comment on column ledger_entry.made_in is 'its lines are written in the same transaction, or never';
      create index ledger_entry_voucher on ledger_entry (association_id, voucher_kind, voucher_id);
      create index ledger_entry_date on ledger_entry (association_id, on_date, number);

      create table ledger_line (
        association_id uuid not null default current_association() references association (id),
        entry_id uuid not null,
        position integer not null check (position >= 0),
        account_id uuid not null,
        debit_cents integer not null default 0 check (debit_cents >= 0),
        credit_cents integer not null default 0 check (credit_cents >= 0),
        person_id uuid,
        primary key (association_id, entry_id, position),
        constraint ledger_line_one_side check ((debit_cents = 0) <> (credit_cents = 0)),
        ${references('entry_id', 'ledger_entry')},
        ${references('account_id', 'ledger_account')},
        ${references('person_id', 'person')}
      );
      create index ledger_line_account on ledger_line (association_id, account_id);
      create index ledger_line_person on ledger_line (association_id, person_id) where person_id is not null;
    `);
  }

  /** Numbers follow each other, in an open year that holds the day; what is written balances, and nothing is added to it. */
  private async entriesHold(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function ledger_entries_follow() returns trigger language plpgsql as $$
      declare
        batch record;
        year financial_year;
      begin
        for batch in select association_id, financial_year_id, count(*)::int as entries, max(number) as last,
            min(on_date) as first_day, max(on_date) as last_day
            from added group by 1, 2 order by 2 loop
          update financial_year set last_number = last_number + batch.entries
            where association_id = batch.association_id and id = batch.financial_year_id returning * into year;
          if year.closed_at is not null then
            raise exception 'the year is closed' using errcode = 'check_violation', constraint = 'ledger_year_open';
          end if;
          if batch.first_day < year.starts_on or batch.last_day > year.ends_on then
            raise exception 'not a day of the year' using errcode = 'check_violation', constraint = 'ledger_day_of_year';
          end if;
          if batch.last <> year.last_number then
            raise exception 'numbers would have a gap' using errcode = 'check_violation', constraint = 'ledger_no_gap';
          end if;
        end loop;
        return null;
      end $$;
      create trigger ledger_entries_follow after insert on ledger_entry
        referencing new table as added for each statement execute function ledger_entries_follow();

      create function ledger_lines_with_entry() returns trigger language plpgsql as $$
      begin
        perform 1 from added a join ledger_entry e on e.association_id = a.association_id and e.id = a.entry_id
          where e.made_in <> pg_current_xact_id();
        if found then
          raise exception 'the entry is written' using errcode = 'check_violation', constraint = 'ledger_entry_written';
        end if;
        return null;
      end $$;
      create trigger ledger_lines_with_entry after insert on ledger_line
        referencing new table as added for each statement execute function ledger_lines_with_entry();

      create function ledger_entry_balances() returns trigger language plpgsql as $$
      begin
        perform 1 from ledger_line l where l.association_id = new.association_id and l.entry_id = new.id
          having count(*) >= 2 and sum(l.debit_cents::bigint) = sum(l.credit_cents::bigint);
        if not found then
          raise exception 'debit and credit differ' using errcode = 'check_violation', constraint = 'ledger_balances';
        end if;
        return null;
      end $$;
      create constraint trigger ledger_entry_balances after insert on ledger_entry
        deferrable initially deferred for each row execute function ledger_entry_balances();
    `);
  }

  /** Each association has its accounts, its journals, its rules and the year under way from its first day. */
  private async beginnings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function books_begin(house uuid) returns void language sql as $$
        insert into ledger_account (association_id, id, number, name, kind)
          select house, uuidv7(), number, name, kind from (values ${accounts}) as a (number, name, kind);
        insert into journal (association_id, code, name)
          select house, code, name from (values ${journals}) as j (code, name);
        insert into posting_rule (association_id, id, event, journal, debit_account_id, credit_account_id)
          select house, uuidv7(), r.event, r.journal, d.id, c.id
          from (values ${postingRules}) as r (event, journal, debited, credited)
          join ledger_account d on d.association_id = house and d.number = r.debited
          join ledger_account c on c.association_id = house and c.number = r.credited;
        insert into financial_year (association_id, id, starts_on, ends_on)
          select house, uuidv7(), make_date(y.year, 1, 1), make_date(y.year, 12, 31)
          from (select extract(year from now() at time zone a.time_zone)::int as year
                from association a where a.id = house) y;
      $$;
      create function books_of_association() returns trigger language plpgsql as $$
      begin
        perform books_begin(new.id);
        return null;
      end $$;
      create trigger books_of_association after insert on association
        for each row execute function books_of_association();

      -- The owner of the tables obeys row security too, and acts for no association here.
      alter table association no force row level security;
      select books_begin(id) from association;
      alter table association force row level security;
    `);
  }

  private async schedules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fee_schedule (${tenantKey},
        name text not null check (name <> ''),
        period_kind text not null check (period_kind in ('calendar', 'school', 'rolling', 'fixed')),
        fixed_from date, fixed_to date,
        prorated boolean not null default false,
        joining_fee_cents integer not null default 0 check (joining_fee_cents between 0 and 10000000),
        due_in_days integer not null default 30 check (due_in_days between 0 and 365),
        archived_at timestamptz,
        ${recorded},
        constraint fee_schedule_fixed check (
          (period_kind = 'fixed') = (num_nonnulls(fixed_from, fixed_to) = 2) and fixed_to >= fixed_from)
      );
      create unique index fee_schedule_name on fee_schedule (association_id, fold(name)) where archived_at is null;

      create table fee_price (
        association_id uuid not null default current_association() references association (id),
        schedule_id uuid not null,
        category_id uuid not null,
        rate text not null check (rate in ('full', 'reduced')),
        amount_cents integer not null check (amount_cents between 0 and 10000000),
        primary key (association_id, schedule_id, category_id, rate),
        ${references('schedule_id', 'fee_schedule')},
        ${references('category_id', 'membership_category')}
      );

      -- Who pays another price than the full one, and why; the last word on a person counts.
      create table fee_rate (${tenantKey},
        person_id uuid not null,
        rate text not null check (rate in ('full', 'reduced', 'free')),
        reason text not null check (reason <> ''),
        ${recorded},
        ${references('person_id', 'person')}
      );
      create index fee_rate_person on fee_rate (association_id, person_id, recorded_at desc);

      -- One run over everybody concerned.
      create table fee_call (${tenantKey},
        schedule_id uuid not null,
        on_day date not null, due_on date not null,
        dues integer not null check (dues > 0),
        total_cents integer not null check (total_cents >= 0),
        ${recorded},
        ${references('schedule_id', 'fee_schedule')}
      );
    `);
  }

  private async dues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table due (${tenantKey},
        person_id uuid not null,
        kind text not null check (kind in
          ('membership_fee', 'joining_fee', 'occupancy_fee', 'service', 'solidarity', 'other')),
        label text not null check (label <> ''),
        amount_cents integer not null check (amount_cents >= 0),
        covers_from date, covers_to date,
        called_on date not null,
        due_on date not null,
        sequence integer not null check (sequence > 0),
        reference text not null check (reference ~ '^RF[0-9]{2}[A-Z0-9]{1,21}$'),
        schedule_id uuid, call_id uuid,
        rate text check (rate in ('full', 'reduced', 'free')),
        whole_cents integer check (whole_cents >= amount_cents),
        withdrawn_at timestamptz,
        ${recorded},
        constraint due_period check (num_nonnulls(covers_from, covers_to) in (0, 2) and covers_to >= covers_from),
        constraint due_covers check (kind <> 'membership_fee' or covers_from is not null),
        constraint due_after_call check (due_on >= called_on),
        constraint due_sequence unique (association_id, sequence),
        constraint due_reference unique (association_id, reference),
        constraint due_called_once exclude using gist (
          association_id with =, person_id with =, schedule_id with =, kind with =,
          daterange(covers_from, covers_to, '[]') with &&)
          where (schedule_id is not null and withdrawn_at is null),
        ${references('person_id', 'person')},
        ${references('schedule_id', 'fee_schedule')},
        ${references('call_id', 'fee_call')}
      );
      comment on column due.sequence is 'chronological and without a gap: what it is numbered by (CGI, ann. II, art. 242 nonies A)';
      comment on column due.whole_cents is 'the price of the whole period, where only a part of it is asked for';
      comment on column due.withdrawn_at is 'a credit note for all of it: it was never due';
      create index due_person on due (association_id, person_id, due_on);
      create index due_call on due (association_id, call_id) where call_id is not null;

      create table due_reduction (${tenantKey},
        due_id uuid not null,
        kind text not null check (kind in ('waiver', 'credit_note')),
        amount_cents integer not null check (amount_cents > 0),
        reason text not null check (reason <> ''),
        number integer not null check (number > 0),
        ${recorded},
        constraint due_reduction_number unique (association_id, kind, number),
        ${references('due_id', 'due')}
      );
      create index due_reduction_due on due_reduction (association_id, due_id);

      -- The membership's coverage that a settled fee gave.
      create table due_coverage (
        association_id uuid not null default current_association() references association (id),
        coverage_id uuid not null,
        due_id uuid not null,
        primary key (association_id, coverage_id),
        ${references('coverage_id', 'fee_coverage')},
        ${references('due_id', 'due')}
      );
      create index due_coverage_due on due_coverage (association_id, due_id);
    `);
  }

  private async payments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payment (${tenantKey},
        person_id uuid not null,
        method text not null check (method in ('transfer', 'cheque', 'cash', 'card', 'direct_debit', 'other')),
        amount_cents integer not null check (amount_cents > 0),
        received_on date not null,
        idempotency_key text not null check (idempotency_key <> ''),
        source text not null check (source <> ''),
        note text not null default '',
        ${recorded},
        constraint payment_once unique (association_id, idempotency_key),
        ${references('person_id', 'person')}
      );
      comment on column payment.source is 'by which way it was told: form, statement, webhook, debit';
      create index payment_person on payment (association_id, person_id, received_on);
      create index payment_received on payment (association_id, received_on);

      create table payment_reversal (
        association_id uuid not null default current_association() references association (id),
        payment_id uuid not null,
        reversed_on date not null,
        reason text not null check (reason <> ''),
        ${recorded},
        constraint payment_reversed_once primary key (association_id, payment_id),
        ${references('payment_id', 'payment')}
      );

      -- What of a payment pays which due; a negative amount takes it back.
      create table settlement (${tenantKey},
        payment_id uuid not null,
        due_id uuid not null,
        amount_cents integer not null check (amount_cents <> 0),
        ${recorded},
        ${references('payment_id', 'payment')},
        ${references('due_id', 'due')}
      );
      create index settlement_payment on settlement (association_id, payment_id);
      create index settlement_due on settlement (association_id, due_id);
    `);
  }

  /** Whatever the application does, and in as many windows as it does it. */
  private async moneyHolds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A due is never settled nor reduced beyond what it asks for.
      create function due_holds(house uuid, which uuid[]) returns void language plpgsql as $$
      begin
        perform 1 from due where association_id = house and id = any(which) order by id for no key update;
        perform 1 from due d
          left join lateral (select coalesce(sum(amount_cents), 0) as cents from due_reduction r
            where r.association_id = house and r.due_id = d.id) r on true
          left join lateral (select coalesce(sum(amount_cents), 0) as cents from settlement s
            where s.association_id = house and s.due_id = d.id) s on true
          where d.association_id = house and d.id = any(which)
            and (s.cents < 0 or r.cents + s.cents > d.amount_cents);
        if found then
          raise exception 'more than is due' using errcode = 'check_violation', constraint = 'due_not_exceeded';
        end if;
      end $$;

      -- A payment never spends more than it brought, and nothing once it is reversed.
      create function payment_holds(house uuid, which uuid[]) returns void language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(house::text || id, 0))
          from (select distinct unnest(which) as id order by 1) p;
        perform 1 from payment p
          left join lateral (select coalesce(sum(amount_cents), 0) as cents from settlement s
            where s.association_id = house and s.payment_id = p.id) s on true
          where p.association_id = house and p.id = any(which)
            and (s.cents < 0 or s.cents > case when exists (select from payment_reversal r
              where r.association_id = house and r.payment_id = p.id) then 0 else p.amount_cents end);
        if found then
          raise exception 'more than was paid' using errcode = 'check_violation', constraint = 'payment_not_exceeded';
        end if;
        perform 1 from settlement s where s.association_id = house and s.payment_id = any(which)
          group by s.payment_id, s.due_id having sum(s.amount_cents) < 0;
        if found then
          raise exception 'more than it gave' using errcode = 'check_violation', constraint = 'payment_not_exceeded';
        end if;
      end $$;

      create function settlements_hold() returns trigger language plpgsql as $$
      declare
        house uuid;
        dues uuid[];
        payments uuid[];
      begin
        for house, dues, payments in select association_id, array_agg(distinct due_id), array_agg(distinct payment_id)
            from added group by 1 loop
          perform due_holds(house, dues);
          perform payment_holds(house, payments);
        end loop;
        return null;
      end $$;
      create trigger settlements_hold after insert on settlement
        referencing new table as added for each statement execute function settlements_hold();

      create function reductions_hold() returns trigger language plpgsql as $$
      begin
        perform due_holds(association_id, array_agg(distinct due_id)) from added group by association_id;
        return null;
      end $$;
      create trigger reductions_hold after insert on due_reduction
        referencing new table as added for each statement execute function reductions_hold();

      create function reversals_hold() returns trigger language plpgsql as $$
      begin
        perform payment_holds(association_id, array_agg(payment_id)) from added group by association_id;
        return null;
      end $$;
      create trigger reversals_hold after insert on payment_reversal
        referencing new table as added for each statement execute function reversals_hold();
    `);
  }

  private async instalments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What remained of a due, to be paid in parts; the last plan of a due counts.
      create table instalment_plan (${tenantKey},
        due_id uuid not null,
        covered_cents integer not null check (covered_cents >= 0),
        ${recorded},
        ${references('due_id', 'due')}
      );
      comment on column instalment_plan.covered_cents is 'settled or reduced before it was agreed';
      create index instalment_plan_due on instalment_plan (association_id, due_id, recorded_at desc);
      create table instalment (
        association_id uuid not null default current_association() references association (id),
        plan_id uuid not null,
        position integer not null check (position >= 0),
        due_on date not null,
        amount_cents integer not null check (amount_cents > 0),
        primary key (association_id, plan_id, position),
        ${references('plan_id', 'instalment_plan')}
      );
      create function instalments_sum_up() returns trigger language plpgsql as $$
      begin
        perform 1 from due d where d.association_id = new.association_id and d.id = new.due_id
          and d.amount_cents = new.covered_cents + (select sum(i.amount_cents) from instalment i
            where i.association_id = new.association_id and i.plan_id = new.id);
        if not found then
          raise exception 'instalments differ from the due' using errcode = 'check_violation', constraint = 'instalments_sum_up';
        end if;
        return null;
      end $$;
      create constraint trigger instalments_sum_up after insert on instalment_plan
        deferrable initially deferred for each row execute function instalments_sum_up();
    `);
  }

  private async balances(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When which part of a due is expected: its plan if it has one, else all of it on its day.
      create view due_term with (security_invoker = true) as
        select d.association_id, d.id as due_id, -1 as position, d.due_on,
          coalesce(p.covered_cents, d.amount_cents) as amount_cents
        from due d left join lateral (select covered_cents from instalment_plan p
          where p.association_id = d.association_id and p.due_id = d.id order by recorded_at desc limit 1) p on true
        union all
        select d.association_id, d.id, i.position, i.due_on, i.amount_cents
        from due d
        join lateral (select id from instalment_plan p
          where p.association_id = d.association_id and p.due_id = d.id order by recorded_at desc limit 1) p on true
        join instalment i on i.association_id = d.association_id and i.plan_id = p.id;

      -- A due as it stands: what was taken off, what was paid, what remains, and what of it is late today.
      create view due_now with (security_invoker = true) as
        select d.*, r.cents as reduced_cents, s.cents as settled_cents,
          d.amount_cents - r.cents - s.cents as remaining_cents,
          greatest(0, least(d.amount_cents - r.cents - s.cents, t.cents - r.cents - s.cents)) as late_cents
        from due d
        join lateral (select coalesce(sum(amount_cents), 0)::int as cents from due_reduction r
          where r.association_id = d.association_id and r.due_id = d.id) r on true
        join lateral (select coalesce(sum(amount_cents), 0)::int as cents from settlement s
          where s.association_id = d.association_id and s.due_id = d.id) s on true
        join lateral (select coalesce(sum(t.amount_cents), 0)::int as cents from due_term t
          where t.association_id = d.association_id and t.due_id = d.id and t.due_on < (select
            (now() at time zone a.time_zone)::date from association a where a.id = d.association_id)) t on true;

      -- A payment as it stands: what of it was used, and what is left to its person as credit.
      create view payment_now with (security_invoker = true) as
        select p.*, s.cents as settled_cents, v.recorded_at as reversed_at, v.reason as reversal_reason,
          case when v.recorded_at is null then p.amount_cents - s.cents else 0 end as credit_cents
        from payment p
        join lateral (select coalesce(sum(amount_cents), 0)::int as cents from settlement s
          where s.association_id = p.association_id and s.payment_id = p.id) s on true
        left join payment_reversal v on v.association_id = p.association_id and v.payment_id = p.id;

      create view person_balance with (security_invoker = true) as
        select association_id, person_id, sum(owed)::int as owed_cents, sum(late)::int as late_cents,
          sum(credit)::int as credit_cents
        from (select association_id, person_id, remaining_cents as owed, late_cents as late, 0 as credit from due_now
              union all
              select association_id, person_id, 0, 0, credit_cents from payment_now) b
        group by association_id, person_id;

      -- How each event is written now.
      create view posting_rule_now with (security_invoker = true) as
        select distinct on (association_id, event) * from posting_rule
        order by association_id, event, recorded_at desc, id desc;
    `);
    for (const view of ['due_term', 'due_now', 'payment_now', 'person_balance', 'posting_rule_now']) {
      await runner.query(`grant select on ${view} to ${APPLICATION_ROLE}`);
    }
  }

  private async isolated(runner: QueryRunner): Promise<void> {
    for (const table of ['financial_year', 'ledger_account', 'journal', 'fee_schedule']) {
      await isolate(runner, table, 'keep');
    }
    await isolate(runner, 'fee_price', 'full');
    const forEver = [
      'posting_rule',
      'ledger_entry',
      'ledger_line',
      'fee_rate',
      'fee_call',
      'due',
      'due_reduction',
    ];
    const forEverToo = [
      'due_coverage',
      'payment',
      'payment_reversal',
      'settlement',
      'instalment_plan',
      'instalment',
    ];
    for (const table of [...forEver, ...forEverToo]) await isolate(runner, table, 'append');
    await runner.query(`grant update (withdrawn_at) on due to ${APPLICATION_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
