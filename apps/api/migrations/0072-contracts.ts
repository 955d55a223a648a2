import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

const hand = `
  party text not null check (party in ('house', 'occupant')),
  person_id uuid,
  signed_as text not null check (signed_as <> ''),
  drawing text`;

/** Contracts of occupation, from their draft to the deposit given back: what was agreed is added to, never changed. */
export class Contracts1700000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.papers(runner);
    await this.course(runner);
    await this.prices(runner);
    await this.deposits(runner);
    await this.keys(runner);
    await this.inspections(runner);
  }

  private async papers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contract_template (${tenantKey},
        kind text not null check (kind in ('services', 'precarious', 'derogatory', 'sublease')),
        number integer not null check (number > 0),
        title text not null check (title <> ''),
        clauses jsonb not null,
        ${recorded},
        constraint contract_template_number unique (association_id, kind, number)
      );

      create table contract (${tenantKey},
        person_id uuid not null, place_id uuid not null, allocation_id uuid not null,
        offer_id uuid,
        ${recorded},
        ${references('person_id', 'person')},
        ${references('place_id', 'place')},
        ${references('allocation_id', 'allocation')}
      );
      create index contract_person on contract (association_id, person_id);
      create index contract_allocation on contract (association_id, allocation_id);

      -- What it says, in the order it was said: drafts, then amendments. One holds once both have signed it.
      create table contract_version (${tenantKey},
        contract_id uuid not null,
        number integer not null check (number > 0),
        cause text not null check (cause in ('draft', 'amendment', 'indexation')),
        reason text not null default '',
        kind text not null check (kind in ('services', 'precarious', 'derogatory', 'sublease')),
        from_day date not null, starts_on date not null, ends_on date,
        monthly_cents integer not null check (monthly_cents >= 0),
        deposit_cents integer not null check (deposit_cents >= 0),
        notice_count integer not null check (notice_count between 1 and 365),
        notice_unit text not null check (notice_unit in ('day', 'month')),
        notice_month_end boolean not null,
        terms jsonb not null,
        title text not null, clauses jsonb not null,
        ${recorded},
        constraint contract_version_number unique (association_id, contract_id, number),
        constraint contract_version_days check (ends_on >= starts_on),
        ${references('contract_id', 'contract')}
      );
      create table contract_signature (${tenantKey},
        contract_id uuid not null, number integer not null, ${hand},
        file_id uuid,
        ${recorded},
        constraint contract_signed_once unique (association_id, contract_id, number, party),
        foreign key (association_id, contract_id, number)
          references contract_version (association_id, contract_id, number),
        ${references('person_id', 'person')},
        ${references('file_id', 'stored_file')}
      );
      comment on column contract_signature.file_id is 'the paper both signed by hand, as it was scanned';
      create table insurance_certificate (${tenantKey},
        contract_id uuid not null,
        insurer text not null check (insurer <> ''),
        starts_on date not null, expires_on date not null,
        file_id uuid,
        ${recorded},
        constraint insurance_days check (expires_on >= starts_on),
        ${references('contract_id', 'contract')},
        ${references('file_id', 'stored_file')}
      );
      create index insurance_contract on insurance_certificate (association_id, contract_id, expires_on);
      -- Letters that left: each once, whoever asks for the round.
      create table contract_alert (${tenantKey},
        contract_id uuid not null, key text not null,
        ${recorded},
        constraint contract_alert_once unique (association_id, contract_id, key),
        ${references('contract_id', 'contract')}
      );
    `);
    for (const table of ['contract_template', 'contract', 'contract_version', 'contract_signature']) {
      await isolate(runner, table, 'append');
    }
    await isolate(runner, 'insurance_certificate', 'append');
    await isolate(runner, 'contract_alert', 'append');
  }

  /** Steps follow one another in their order only, and what was signed is not drafted again. */
  private async course(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contract_step (${tenantKey},
        contract_id uuid not null,
        step integer not null check (step > 0),
        kind text not null check (kind in ('sent', 'recalled', 'signed', 'notice', 'notice-withdrawn', 'abandoned')),
        on_day date not null, last_day date,
        reason text not null default '',
        by_party text not null default 'house' check (by_party in ('house', 'occupant')),
        ${recorded},
        constraint contract_step_number unique (association_id, contract_id, step),
        check ((kind = 'notice') = (last_day is not null)),
        ${references('contract_id', 'contract')}
      );

      create function contract_course() returns trigger language plpgsql as $$
      declare
        before text;
      begin
        select kind into before from contract_step where association_id = new.association_id
          and contract_id = new.contract_id order by step desc limit 1;
        if (case new.kind
          when 'sent' then coalesce(before, 'recalled') = 'recalled'
          when 'recalled' then before = 'sent'
          when 'signed' then before = 'sent'
          when 'abandoned' then coalesce(before, 'recalled') in ('recalled', 'sent')
          when 'notice' then before in ('signed', 'notice-withdrawn')
          else before = 'notice' end) is not true then
          raise exception 'a step out of turn' using errcode = 'check_violation', constraint = 'contract_course';
        end if;
        return new;
      end $$;
      create trigger contract_course before insert on contract_step
        for each row execute function contract_course();

      create function contract_version_in_turn() returns trigger language plpgsql as $$
      declare
        before text;
      begin
        select kind into before from contract_step where association_id = new.association_id
          and contract_id = new.contract_id order by step desc limit 1;
        if (new.cause = 'draft') <> (coalesce(before, 'recalled') = 'recalled') or before in ('sent', 'abandoned') then
          raise exception 'a version out of turn' using errcode = 'check_violation', constraint = 'contract_course';
        end if;
        return new;
      end $$;
      create trigger contract_version_in_turn before insert on contract_version
        for each row execute function contract_version_in_turn();
    `);
    await isolate(runner, 'contract_step', 'append');
  }

  /** From which day each allocation costs what, as contracts that hold say it. */
  private async prices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view contract_held with (security_invoker = true) as
        select v.* from contract_version v
        where v.cause = 'indexation' or 2 = (select count(*) from contract_signature s
          where s.association_id = v.association_id and s.contract_id = v.contract_id and s.number = v.number);

      create view contract_price with (security_invoker = true) as
        select distinct on (c.allocation_id, v.from_day) c.association_id, c.allocation_id, v.from_day, v.monthly_cents
        from contract_held v join contract c on c.association_id = v.association_id and c.id = v.contract_id
        order by c.allocation_id, v.from_day, v.number desc;
      grant select on contract_held, contract_price to ${APPLICATION_ROLE};
    `);
  }

  private async deposits(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deposit_movement (${tenantKey},
        contract_id uuid not null,
        step integer not null check (step > 0),
        kind text not null check (kind in ('received', 'returned', 'kept')),
        amount_cents integer not null check (amount_cents > 0),
        on_day date not null,
        reason text not null default '',
        ${recorded},
        constraint deposit_movement_step unique (association_id, contract_id, step),
        constraint deposit_kept_why check (kind <> 'kept' or reason <> ''),
        ${references('contract_id', 'contract')}
      );
      -- No more is given back or kept than was received, whoever writes at the same time.
      create function deposit_never_below() returns trigger language plpgsql as $$
      declare
        held bigint;
      begin
        select coalesce(sum(case kind when 'received' then amount_cents else -amount_cents end), 0) into held
          from deposit_movement where association_id = new.association_id and contract_id = new.contract_id;
        if new.kind <> 'received' and held < new.amount_cents then
          raise exception 'more than is held' using errcode = 'check_violation', constraint = 'deposit_held';
        end if;
        return new;
      end $$;
      create trigger deposit_never_below before insert on deposit_movement
        for each row execute function deposit_never_below();
    `);
    await isolate(runner, 'deposit_movement', 'append');
  }

  private async keys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table house_key (${tenantKey},
        kind text not null check (kind in ('key', 'badge')),
        name text not null check (name <> ''), opens text not null default '',
        search_text text not null generated always as (fold(name || ' ' || opens)) stored,
        ${recorded}
      );
      create unique index house_key_name on house_key (association_id, kind, fold(name));

      create table key_movement (${tenantKey},
        key_id uuid not null,
        step integer not null check (step > 0),
        kind text not null check (kind in ('given', 'returned', 'lost', 'suspended', 'restored')),
        person_id uuid, contract_id uuid,
        on_day date not null, reason text not null default '',
        ${recorded},
        constraint key_movement_step unique (association_id, key_id, step),
        check ((kind = 'given') = (person_id is not null)),
        ${references('key_id', 'house_key')},
        ${references('person_id', 'person')},
        ${references('contract_id', 'contract')}
      );
      create index key_movement_person on key_movement (association_id, person_id);

      -- A key is with one person at a time: it comes back, or is lost, before it is given again.
      create function key_course() returns trigger language plpgsql as $$
      declare
        before text;
      begin
        select kind into before from key_movement where association_id = new.association_id
          and key_id = new.key_id order by step desc limit 1;
        if (case new.kind
          when 'given' then coalesce(before, 'returned') = 'returned'
          when 'suspended' then before in ('given', 'restored')
          when 'restored' then before = 'suspended'
          else before in ('given', 'restored', 'suspended') or (new.kind = 'returned' and before = 'lost') end) is not true then
          raise exception 'a key out of turn' using errcode = 'check_violation', constraint = 'key_course';
        end if;
        return new;
      end $$;
      create trigger key_course before insert on key_movement for each row execute function key_course();

      -- Where each key is: with whom, since when, under which contract.
      create view key_now with (security_invoker = true) as
        select k.association_id, k.id, k.kind, k.name, k.opens, k.search_text,
          coalesce(l.kind, 'returned') as last_kind, l.on_day as since, l.reason,
          case when l.kind in ('given', 'restored', 'suspended', 'lost') then g.person_id end as person_id,
          case when l.kind in ('given', 'restored', 'suspended', 'lost') then g.contract_id end as contract_id
        from house_key k
        left join lateral (select * from key_movement m where m.association_id = k.association_id and m.key_id = k.id
          order by m.step desc limit 1) l on true
        left join lateral (select * from key_movement m where m.association_id = k.association_id and m.key_id = k.id
          and m.kind = 'given' order by m.step desc limit 1) g on true;
      grant select on key_now to ${APPLICATION_ROLE};
    `);
    await isolate(runner, 'house_key', 'append');
    await isolate(runner, 'key_movement', 'append');
  }

  private async inspections(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inspection (${tenantKey},
        contract_id uuid not null,
        kind text not null check (kind in ('entry', 'exit')),
        held_on date not null,
        ${recorded},
        constraint inspection_once unique (association_id, contract_id, kind),
        ${references('contract_id', 'contract')}
      );
      create table inspection_room (${tenantKey},
        inspection_id uuid not null,
        position integer not null,
        name text not null check (name <> ''),
        condition text check (condition in ('new', 'good', 'worn', 'damaged')),
        notes text not null default '',
        ${recorded},
        ${references('inspection_id', 'inspection')}
      );
      create unique index inspection_room_name on inspection_room (association_id, inspection_id, fold(name));
      create table inspection_photo (${tenantKey},
        inspection_id uuid not null, room_id uuid not null, file_id uuid not null,
        removed_at timestamptz,
        ${recorded},
        ${references('inspection_id', 'inspection')},
        ${references('room_id', 'inspection_room')},
        ${references('file_id', 'stored_file')}
      );
      create index inspection_photo_room on inspection_photo (association_id, room_id);
      create table inspection_signature (${tenantKey},
        inspection_id uuid not null, ${hand},
        ${recorded},
        constraint inspection_signed_once unique (association_id, inspection_id, party),
        ${references('inspection_id', 'inspection')},
        ${references('person_id', 'person')}
      );

      -- What somebody has signed is what was to be seen.
      create function inspection_signed() returns trigger language plpgsql as $$
      begin
        perform 1 from inspection_signature s where s.association_id = new.association_id
          and s.inspection_id = new.inspection_id;
        if found then
          raise exception 'the inspection is signed' using errcode = 'check_violation', constraint = 'inspection_signed';
        end if;
        return new;
      end $$;
      create trigger inspection_signed before insert or update on inspection_room
        for each row execute function inspection_signed();
      create trigger inspection_signed before insert or update on inspection_photo
        for each row execute function inspection_signed();
    `);
    await isolate(runner, 'inspection', 'append');
    await isolate(runner, 'inspection_room', 'keep');
    await isolate(runner, 'inspection_photo', 'keep');
    await isolate(runner, 'inspection_signature', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
