import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The accounts of the value added tax closed at the end of a period: once, with its entry, undone by another. And no year opens
 * before one that is closed: it could never be closed itself, nor could any after it.
 */
export class VatClosing1700000000078 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.closings(runner);
    await runner.query(`
      create function financial_year_follows() returns trigger language plpgsql as $$
      begin
        perform 1 from financial_year where association_id = new.association_id
          and starts_on > new.ends_on and closed_at is not null;
        if found then
          raise exception 'a later year is closed' using errcode = 'check_violation', constraint = 'financial_year_follows';
        end if;
        return new;
      end $$;
      create trigger financial_year_follows before insert on financial_year
        for each row execute function financial_year_follows();
    `);
  }

  private async closings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vat_closing (${tenantKey},
        from_day date not null, to_day date not null,
        figures jsonb not null check (jsonb_typeof(figures) = 'object'),
        net_euros integer not null,
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        check (from_day <= to_day),
        check ((undone_at is null) = (undone_by is null)),
        constraint vat_closing_once exclude using gist (association_id with =,
          daterange(from_day, to_day, '[]') with &&) where (undone_at is null),
        foreign key (association_id, undone_by) references person (association_id, id)
      );
      comment on column vat_closing.figures is 'what was collected, deducted and carried, in cents, as the closing told it';
      comment on column vat_closing.net_euros is 'to be paid, or below zero the credit carried forward';

      -- No closing without what it writes, and none undone that is not taken back.
      create function vat_closing_entered() returns trigger language plpgsql as $$
      begin
        perform 1 from ledger_entry e where e.association_id = new.association_id
          and e.voucher_kind = 'vat-closing' and e.voucher_id = new.id and e.reverses_id is null
          and (new.undone_at is null) = not exists (select from ledger_entry r
            where r.association_id = e.association_id and r.reverses_id = e.id);
        if not found then
          raise exception 'the books say otherwise' using errcode = 'check_violation', constraint = 'vat_closing_entered';
        end if;
        return null;
      end $$;
      create constraint trigger vat_closing_entered after insert or update on vat_closing
        deferrable initially deferred for each row execute function vat_closing_entered();
    `);
    await isolate(runner, 'vat_closing', 'append');
    await runner.query(`grant update (undone_at, undone_by) on vat_closing to ${APPLICATION_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
