import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The accounts of a year: contributions in kind apart, a closing that holds for good, and the treasurer's own words. */
export class Books1700000000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function ledger_entry_balances() returns trigger language plpgsql as $$
      declare
        told record;
      begin
        select count(*) as lines, coalesce(sum(l.debit_cents::bigint - l.credit_cents), 0) as difference,
            count(*) filter (where a.kind = 'in_kind') as in_kind
          into told from ledger_line l
          join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
          where l.association_id = new.association_id and l.entry_id = new.id;
        if told.lines < 2 or told.difference <> 0 then
          raise exception 'debit and credit differ' using errcode = 'check_violation', constraint = 'ledger_balances';
        end if;
        if told.in_kind not in (0, told.lines) then
          raise exception 'class 8 stands apart' using errcode = 'check_violation', constraint = 'ledger_in_kind_apart';
        end if;
        return null;
      end $$;

      -- A closed year never opens again, and is never made longer or shorter.
      create function financial_year_stays_closed() returns trigger language plpgsql as $$
      begin
        if old.closed_at is not null then
          raise exception 'the year is closed' using errcode = 'check_violation', constraint = 'financial_year_closed';
        end if;
        return new;
      end $$;
      create trigger financial_year_stays_closed before update on financial_year
        for each row execute function financial_year_stays_closed();

      create table year_word (${tenantKey},
        financial_year_id uuid not null,
        text text not null check (length(text) <= 20000),
        ${recorded},
        foreign key (association_id, financial_year_id) references financial_year (association_id, id)
      );
      comment on table year_word is 'what the treasurer says of a year to the assembly; the last word counts';
      create index year_word_year on year_word (association_id, financial_year_id, recorded_at desc);
    `);
    await isolate(runner, 'year_word', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
