import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

const cents = (column: string) => `${column} integer not null check (${column} between 0 and 10000000)`;

/** What residents pay by the month, the services they used, and the solidarity between them. */
export class Rents1700000000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.lines(runner);
    await this.services(runner);
    await this.calls(runner);
    await this.solidarity(runner);
    await this.posting(runner);
    for (const table of ['rent_line', 'rent_revision', 'rent_price', 'rent_end', 'rent_call']) {
      await isolate(runner, table, 'append');
    }
    for (const table of [
      'rent_call_line',
      'service_use',
      'service_call',
      'solidarity_choice',
      'suspended_month',
    ]) {
      await isolate(runner, table, 'append');
    }
    await runner.query(`grant update (withdrawn_at) on service_use to ${APPLICATION_ROLE}`);
    await this.ownChoices(runner);
  }

  private async lines(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rent_line (${tenantKey},
        person_id uuid not null,
        kind text not null check (kind in ('room', 'desk', 'locker', 'other')),
        label text not null check (label <> ''),
        ${recorded},
        ${references('person_id', 'person')}
      );
      create index rent_line_person on rent_line (association_id, person_id);

      -- Another price for a whole group, from one day on.
      create table rent_revision (${tenantKey},
        from_day date not null,
        kind text check (kind in ('room', 'desk', 'locker', 'other')),
        change_num integer not null check (change_num >= 0),
        change_den integer not null check (change_den > 0),
        reason text not null check (reason <> ''),
        ${recorded}
      );

      -- What a line costs from a day on: its first price begins it, and the last word on a day counts.
      create table rent_price (${tenantKey},
        line_id uuid not null,
        from_day date not null,
        ${cents('full_cents')},
        share_num integer not null check (share_num > 0),
        share_den integer not null,
        revision_id uuid,
        ${recorded},
        constraint rent_price_share check (share_num <= share_den),
        ${references('line_id', 'rent_line')},
        ${references('revision_id', 'rent_revision')}
      );
      comment on column rent_price.share_num is 'two days a week of a desk: 2 of 5';
      create index rent_price_line on rent_price (association_id, line_id, from_day, recorded_at desc);

      -- Its last day, or none; the last word counts.
      create table rent_end (${tenantKey},
        line_id uuid not null,
        ends_on date,
        ${recorded},
        ${references('line_id', 'rent_line')}
      );
      create index rent_end_line on rent_end (association_id, line_id, recorded_at desc);

      create view rent_price_now with (security_invoker = true) as
        select distinct on (association_id, line_id, from_day) * from rent_price
        order by association_id, line_id, from_day, recorded_at desc, id desc;
      create view rent_end_now with (security_invoker = true) as
        select distinct on (association_id, line_id) * from rent_end
        order by association_id, line_id, recorded_at desc, id desc;
      grant select on rent_price_now, rent_end_now to ${APPLICATION_ROLE};
    `);
  }

  private async services(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service_use (${tenantKey},
        person_id uuid not null,
        kind text not null check (kind in ('printing', 'room', 'locker', 'other')),
        label text not null check (label <> ''),
        quantity integer not null check (quantity between 1 and 100000),
        ${cents('unit_cents')},
        on_day date not null,
        withdrawn_at timestamptz,
        ${recorded},
        constraint service_use_amount check (quantity::bigint * unit_cents between 1 and 10000000),
        ${references('person_id', 'person')}
      );
      create index service_use_day on service_use (association_id, on_day) where withdrawn_at is null;

      -- By which due a service was asked for: by one only, and never once it was taken back.
      create table service_call (
        association_id uuid not null default current_association() references association (id),
        service_id uuid not null,
        due_id uuid not null,
        constraint service_called_once primary key (association_id, service_id),
        ${references('service_id', 'service_use')},
        ${references('due_id', 'due')}
      );
      create index service_call_due on service_call (association_id, due_id);

      create function services_stand() returns trigger language plpgsql as $$
      begin
        perform 1 from service_use where association_id = new.association_id and id = new.service_id
          and withdrawn_at is null for key share;
        if not found then
          raise exception 'the service was taken back' using errcode = 'check_violation', constraint = 'service_stands';
        end if;
        return new;
      end $$;
      create trigger services_stand before insert on service_call
        for each row execute function services_stand();

      create function services_called_stay() returns trigger language plpgsql as $$
      begin
        perform 1 from service_call where association_id = new.association_id and service_id = new.id;
        if found then
          raise exception 'the service is called' using errcode = 'check_violation', constraint = 'service_called';
        end if;
        return new;
      end $$;
      create trigger services_called_stay before update on service_use
        for each row execute function services_called_stay();
    `);
  }

  /** The same line is never asked for twice for a day, unless a credit note took the first back. */
  private async calls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rent_call (${tenantKey},
        month date not null check (extract(day from month) = 1),
        due_on date not null,
        dues integer not null check (dues > 0),
        total_cents integer not null check (total_cents >= 0),
        ${recorded}
      );
      create index rent_call_month on rent_call (association_id, month);

      create table rent_call_line (${tenantKey},
        call_id uuid not null,
        due_id uuid not null,
        line_key text not null check (line_key <> ''),
        label text not null,
        covers_from date not null, covers_to date not null,
        ${cents('amount_cents')},
        ${cents('relief_cents')},
        withdrawn boolean not null default false,
        constraint rent_call_line_relief check (relief_cents <= amount_cents),
        constraint rent_called_once exclude using gist (
          association_id with =, line_key with =, daterange(covers_from, covers_to, '[]') with &&) where (not withdrawn),
        ${references('call_id', 'rent_call')},
        ${references('due_id', 'due')}
      );
      comment on column rent_call_line.line_key is 'the line of the house, or of the area that supplies it';
      create index rent_call_line_due on rent_call_line (association_id, due_id);

      create function rents_taken_back() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update rent_call_line set withdrawn = true where association_id = new.association_id and due_id = new.id;
        return null;
      end $$;
      create trigger rents_taken_back after update of withdrawn_at on due
        for each row when (old.withdrawn_at is null and new.withdrawn_at is not null and new.kind = 'occupancy_fee')
        execute function rents_taken_back();
    `);
  }

  private async solidarity(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a resident answers to a new rent; the last word counts.
      create table solidarity_choice (${tenantKey},
        person_id uuid not null,
        kind text not null check (kind in ('unchanged', 'follow', 'add')),
        slices integer not null default 0,
        ${recorded},
        constraint solidarity_choice_slices check (
          case kind when 'add' then slices between 1 and 50 else slices = 0 end),
        ${references('person_id', 'person')}
      );
      create index solidarity_choice_person on solidarity_choice (association_id, person_id, recorded_at desc);

      -- A month of a line that the pool pays whole, for who needs it; the last word on a month counts.
      create table suspended_month (${tenantKey},
        line_id uuid not null,
        month date not null check (extract(day from month) = 1),
        suspended boolean not null,
        ${recorded},
        ${references('line_id', 'rent_line')}
      );
      create index suspended_month_line on suspended_month (association_id, month, line_id, recorded_at desc);

      -- The pool month by month: what was added, what it paid. It holds no name.
      create view solidarity_month with (security_invoker = true) as
        select association_id, month, sum(added)::int as added_cents, sum(paid)::int as paid_cents
        from (
          select d.association_id, date_trunc('month', d.covers_from)::date as month,
            d.amount_cents - coalesce((select sum(r.amount_cents) from due_reduction r
              where r.association_id = d.association_id and r.due_id = d.id), 0) as added, 0 as paid
          from due d where d.kind = 'solidarity' and d.covers_from is not null and d.withdrawn_at is null
          union all
          select l.association_id, c.month, 0, l.relief_cents
          from rent_call_line l join rent_call c on c.association_id = l.association_id and c.id = l.call_id
          where not l.withdrawn and l.relief_cents > 0) moves
        group by association_id, month;
      grant select on solidarity_month to ${APPLICATION_ROLE};
    `);
  }

  /** What the pool pays leaves it for the income of rents. */
  private async posting(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function solidarity_rule_begins(house uuid) returns void language sql as $$
        insert into posting_rule (association_id, id, event, journal, debit_account_id, credit_account_id)
          select house, uuidv7(), 'solidarity.relief', 'OD', d.id, c.id
          from ledger_account d join ledger_account c on c.association_id = house and c.number = '7061'
          where d.association_id = house and d.number = '4672';
      $$;
      create function solidarity_rule_of_association() returns trigger language plpgsql as $$
      begin
        perform solidarity_rule_begins(new.id);
        return null;
      end $$;
      -- After its accounts: triggers fire in the order of their names.
      create trigger solidarity_rule_of_association after insert on association
        for each row execute function solidarity_rule_of_association();

      alter table association no force row level security;
      alter table ledger_account no force row level security;
      alter table posting_rule no force row level security;
      select solidarity_rule_begins(id) from association;
      alter table association force row level security;
      alter table ledger_account force row level security;
      alter table posting_rule force row level security;
    `);
  }

  /** Who chose what is read by nobody else, whatever their charge: the run that calls the month learns what it needs, once. */
  private async ownChoices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy own_choice on solidarity_choice as restrictive to ${APPLICATION_ROLE}
        using (person_id = (select current_person())) with check (person_id = (select current_person()));
      create function solidarity_choices() returns table (person_id uuid, kind text, slices integer)
      language sql stable security definer set search_path = public, pg_temp as $$
        select distinct on (c.person_id) c.person_id, c.kind, c.slices from solidarity_choice c
        order by c.person_id, c.recorded_at desc, c.id desc
      $$;
      revoke execute on function solidarity_choices() from public;
      grant execute on function solidarity_choices() to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
