import { APPLICATION_ROLE } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hundredths of another currency are never taken for cents: a line that is not in euros waits apart, and cannot be matched. */
export class LinesInEuros1700000000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view bank_line_open with (security_invoker = true) as
        select l.*, a.currency from bank_line_standing l
        join bank_account a on a.association_id = l.association_id and a.id = l.account_id and a.currency = 'EUR'
        where not exists (select from bank_match m
          where m.association_id = l.association_id and m.line_id = l.id and m.undone_at is null);

      create view bank_line_foreign with (security_invoker = true) as
        select l.*, a.currency, a.name as account_name from bank_line_standing l
        join bank_account a on a.association_id = l.association_id and a.id = l.account_id and a.currency <> 'EUR';
      grant select on bank_line_foreign to ${APPLICATION_ROLE};

      create function bank_match_in_euros() returns trigger language plpgsql as $$
      begin
        perform 1 from bank_line l
          join bank_account a on a.association_id = l.association_id and a.id = l.account_id and a.currency = 'EUR'
          where l.association_id = new.association_id and l.id = new.line_id;
        if not found then
          raise exception 'not in euros' using errcode = 'check_violation', constraint = 'bank_match_in_euros';
        end if;
        return new;
      end $$;
      create trigger bank_match_in_euros before insert on bank_match
        for each row execute function bank_match_in_euros();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
