import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Several receipts prove one expense; an import is taken back once its matches are undone. */
export class ReceiptsAndWithdrawals1700000000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.receipts(runner);
    await this.singleGone(runner);
    await this.proved(runner);
    await this.withdrawal(runner);
  }

  private async receipts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table expense_receipt (${tenantKey},
        expense_id uuid not null,
        position integer not null check (position between 1 and 10),
        file_id uuid not null, lead_file_id uuid,
        ${recorded},
        constraint expense_receipt_position unique (association_id, expense_id, position),
        constraint expense_receipt_once unique (association_id, expense_id, file_id),
        ${references('expense_id', 'expense')},
        ${references('file_id', 'stored_file')},
        ${references('lead_file_id', 'stored_file')}
      );
      comment on column expense_receipt.lead_file_id is 'the same receipt, as leads of commissions may read it';

      -- The owner of the tables obeys row security too, and acts for no association here.
      alter table expense no force row level security;
      insert into expense_receipt (association_id, id, expense_id, position, file_id, lead_file_id, recorded_at, recorded_by)
        select association_id, uuidv7(), id, 1, file_id, lead_file_id, recorded_at, recorded_by
        from expense where file_id is not null;
      alter table expense force row level security;
    `);
    await isolate(runner, 'expense_receipt', 'append');
  }

  /** The one receipt an expense had of its own is the first of its receipts now; the view reads the rest as before. */
  private async singleGone(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view expense_now;
      alter table expense drop column file_id, drop column lead_file_id;
      create view expense_now with (security_invoker = true) as
        select e.*, s.approvals, case
            when s.last in ('refused', 'withdrawn', 'paid') then s.last
            when s.approvals < case when e.amount_cents > e.ceiling_cents then 2 else 1 end then 'waiting'
            when e.gift then 'given' else 'approved' end as state
        from expense e join lateral (
          select count(*) filter (where act = 'approved')::int as approvals,
            (array_agg(act order by number desc))[1] as last
          from expense_step s where s.association_id = e.association_id and s.expense_id = e.id) s on true;
      grant select on expense_now to ${APPLICATION_ROLE};
    `);
  }

  /** An amount claimed comes with a receipt at least, in the same transaction. */
  private async proved(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function expense_proved() returns trigger language plpgsql as $$
      begin
        if new.kind = 'claim' and new.kilometres is null and not exists (select from expense_receipt r
            where r.association_id = new.association_id and r.expense_id = new.id) then
          raise exception 'no receipt' using errcode = 'check_violation', constraint = 'expense_proved';
        end if;
        return null;
      end $$;
      create constraint trigger expense_proved after insert on expense
        deferrable initially deferred for each row execute function expense_proved();
    `);
  }

  /** What was matched and undone leans on nothing any more: it goes with the lines. What stands still refuses. */
  private async withdrawal(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
        delete from bank_line where association_id = house and id = any(lines);
        delete from bank_statement where association_id = house and import_id = import;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
