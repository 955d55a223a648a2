import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A credit of value added tax that is merely carried is told at the end of its period too. And lines of the bank that are not in
 * euros are set aside: told by an entry written by hand, or for a reason. And an item of an agenda knows the year whose result
 * it allocates.
 */
export class CreditAsidesResult1700000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.carried(runner);
    await this.asides(runner);
    await runner.query(`
      alter table agenda_item add column result_of date;
      comment on column agenda_item.result_of is 'the last day of the year whose result it allocates';
      create index agenda_item_of_result on agenda_item (association_id, result_of) where result_of is not null;
    `);
  }

  /** A closing writes nothing in the books when it leaves exactly the credit that it found. */
  private async carried(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function vat_closing_entered() returns trigger language plpgsql as $$
      begin
        perform 1 from ledger_entry e where e.association_id = new.association_id
          and e.voucher_kind = 'vat-closing' and e.voucher_id = new.id and e.reverses_id is null
          and (new.undone_at is null) = not exists (select from ledger_entry r
            where r.association_id = e.association_id and r.reverses_id = e.id);
        if found then
          return null;
        end if;
        perform 1 from ledger_entry e where e.association_id = new.association_id
          and e.voucher_kind = 'vat-closing' and e.voucher_id = new.id;
        if found or new.net_euros >= 0 or (new.figures ->> 'carriedCents')::bigint is distinct from new.net_euros * -100::bigint then
          raise exception 'the books say otherwise' using errcode = 'check_violation', constraint = 'vat_closing_entered';
        end if;
        return null;
      end $$;
    `);
  }

  private async asides(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bank_line_aside (${tenantKey},
        line_id uuid not null, entry_id uuid, reason text not null,
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        check ((entry_id is null) = (btrim(reason) <> '')),
        foreign key (association_id, line_id) references bank_line (association_id, id),
        foreign key (association_id, entry_id) references ledger_entry (association_id, id),
        foreign key (association_id, undone_by) references person (association_id, id)
      );
      comment on column bank_line_aside.entry_id is 'written by hand, it tells in euros what the line tells in another currency';
      comment on column bank_line_aside.reason is 'why no entry tells it; empty when one does';
      create unique index bank_line_aside_once on bank_line_aside (association_id, line_id) where undone_at is null;
      create index bank_line_aside_of_entry on bank_line_aside (association_id, entry_id) where undone_at is null;

      -- Of a line that no match can take, by an entry written by hand that stands.
      create function bank_line_aside_stands() returns trigger language plpgsql as $$
      begin
        perform 1 from bank_line l
          join bank_account a on a.association_id = l.association_id and a.id = l.account_id and a.currency <> 'EUR'
          where l.association_id = new.association_id and l.id = new.line_id;
        if not found then
          raise exception 'in euros' using errcode = 'check_violation', constraint = 'bank_line_aside_foreign';
        end if;
        if new.entry_id is null then
          return new;
        end if;
        perform 1 from ledger_entry e where e.association_id = new.association_id and e.id = new.entry_id
          and e.voucher_kind = 'manual' and e.reverses_id is null and not exists (select from ledger_entry r
            where r.association_id = e.association_id and r.reverses_id = e.id);
        if not found then
          raise exception 'no such entry' using errcode = 'check_violation', constraint = 'bank_line_aside_entry';
        end if;
        return new;
      end $$;
      create trigger bank_line_aside_stands before insert on bank_line_aside
        for each row execute function bank_line_aside_stands();

      -- An entry that is taken back tells of its lines no more: they wait again.
      create function bank_line_aside_untold() returns trigger language plpgsql as $$
      begin
        update bank_line_aside set undone_at = now(), undone_by = current_person()
          where association_id = new.association_id and entry_id = new.reverses_id and undone_at is null;
        return null;
      end $$;
      create trigger bank_line_aside_untold after insert on ledger_entry
        for each row when (new.reverses_id is not null) execute function bank_line_aside_untold();

      create or replace view bank_line_foreign with (security_invoker = true) as
        select l.*, a.currency, a.name as account_name from bank_line_standing l
        join bank_account a on a.association_id = l.association_id and a.id = l.account_id and a.currency <> 'EUR'
        where not exists (select from bank_line_aside s
          where s.association_id = l.association_id and s.line_id = l.id and s.undone_at is null);

      -- What was set aside and undone leans on nothing any more either: it goes with its lines.
      create or replace function withdraw_bank_import(import uuid) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        house uuid := current_association();
        lines uuid[] := array(select l.id from bank_line l
          join bank_statement s on s.association_id = l.association_id and s.id = l.statement_id
          where l.association_id = house and s.import_id = import);
        undone uuid[] := array(select id from bank_match
          where association_id = house and line_id = any(lines) and undone_at is not null);
      begin
        delete from bank_match_part where association_id = house and match_id = any(undone);
        delete from bank_match where association_id = house and id = any(undone);
        delete from bank_line_aside where association_id = house and line_id = any(lines) and undone_at is not null;
        delete from bank_line where association_id = house and id = any(lines);
        delete from bank_statement where association_id = house and import_id = import;
      end $$;
    `);
    await isolate(runner, 'bank_line_aside', 'append');
    await runner.query(`grant update (undone_at, undone_by) on bank_line_aside to ${APPLICATION_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
