import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Bank accounts, and what the bank says of them: statements read from files, line by line. */
export class BankStatements1700000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.accounts(runner);
    await this.imports(runner);
    await this.lines(runner);
    await this.withdrawal(runner);
  }

  private async accounts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bank_account (${tenantKey},
        name text not null check (name <> ''),
        iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
        currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
        ledger_number text check (ledger_number ~ '^51[0-9A-Z]{1,10}$'),
        ${recorded}
      );
      comment on column bank_account.ledger_number is 'the number of its account in the books';
      create unique index bank_account_named_once on bank_account (association_id, lower(name));
      create unique index bank_account_iban_once on bank_account (association_id, iban) where iban is not null;

      -- How the lists of a bank are read, known by their headings.
      create table csv_mapping (${tenantKey},
        headings text[] not null,
        mapping jsonb not null,
        ${recorded},
        constraint csv_mapping_once unique (association_id, headings)
      );
    `);
    await isolate(runner, 'bank_account', 'keep');
    await isolate(runner, 'csv_mapping', 'keep');
  }

  private async imports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A file of a bank taken in, whole; perhaps taken back, whole.
      create table bank_import (${tenantKey},
        file_id uuid not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        format text not null check (format in ('camt.053', 'camt.054', 'ofx', 'cfonb120', 'csv')),
        statement_count integer not null check (statement_count > 0),
        line_count integer not null check (line_count >= 0),
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        ${references('file_id', 'stored_file')},
        ${references('undone_by', 'person')}
      );
      create index bank_import_recent on bank_import (association_id, recorded_at desc);

      create table bank_statement (${tenantKey},
        import_id uuid not null, account_id uuid not null,
        position integer not null,
        file_number text not null,
        reference text,
        from_on date not null, to_on date not null,
        opening_cents integer, closing_cents integer, balance_cents integer,
        line_count integer not null, known_count integer not null, pending_count integer not null,
        held jsonb,
        accepted_at timestamptz, accepted_by uuid,
        ${recorded},
        check (from_on <= to_on),
        check (accepted_at is null or held is not null),
        check ((accepted_at is null) = (accepted_by is null)),
        constraint bank_statement_of_account unique (association_id, account_id, id),
        ${references('import_id', 'bank_import')},
        ${references('account_id', 'bank_account')},
        ${references('accepted_by', 'person')}
      );
      comment on column bank_statement.file_number is 'how the file names the account';
      comment on column bank_statement.balance_cents is 'what the account holds after it: as the bank says, else reckoned';
      comment on column bank_statement.held is 'why it counts for nothing until somebody accepts it';
      create index bank_statement_chain on bank_statement (association_id, account_id, to_on);
      create index bank_statement_import on bank_statement (association_id, import_id);
    `);
    await isolate(runner, 'bank_import', 'append');
    await isolate(runner, 'bank_statement', 'append');
    await runner.query(`
      grant update (undone_at, undone_by) on bank_import to ${APPLICATION_ROLE};
      grant update (accepted_at, accepted_by) on bank_statement to ${APPLICATION_ROLE};
    `);
  }

  /** A line is never changed; its key makes the same movement read twice one line. */
  private async lines(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bank_line (${tenantKey},
        account_id uuid not null, statement_id uuid not null,
        position integer not null,
        key text not null check (key ~ '^[0-9a-f]{64}$'),
        bank_id text,
        booked_on date not null, valued_on date,
        amount_cents integer not null,
        label text not null,
        remittance text, end_to_end_id text, mandate_id text,
        counterparty_name text, counterparty_iban text,
        return_reason text,
        batch jsonb,
        search_text text generated always as (
          fold(label || ' ' || coalesce(remittance, '') || ' ' || coalesce(counterparty_name, '') || ' '
            || coalesce(counterparty_iban, '') || ' ' || coalesce(end_to_end_id, '') || ' ' || coalesce(mandate_id, ''))
        ) stored,
        ${recorded},
        constraint bank_line_once unique (association_id, account_id, key),
        foreign key (association_id, account_id, statement_id)
          references bank_statement (association_id, account_id, id)
      );
      create index bank_line_of_statement on bank_line (association_id, statement_id);
      create index bank_line_by_day on bank_line (association_id, account_id, booked_on desc, position desc);
    `);
    await isolate(runner, 'bank_line', 'append');
    await runner.query(`
      -- The lines that count: those of statements that are not held, or that somebody accepted.
      create view bank_line_standing with (security_invoker = true) as
        select l.* from bank_line l
        join bank_statement s on s.association_id = l.association_id and s.id = l.statement_id
          and (s.held is null or s.accepted_at is not null);
      grant select on bank_line_standing to ${APPLICATION_ROLE};
    `);
  }

  /** The only way lines go away: all that one import brought, while nothing else names them. */
  private async withdrawal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function withdraw_bank_import(import uuid) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        house uuid := current_association();
      begin
        delete from bank_line where association_id = house and statement_id in
          (select id from bank_statement where association_id = house and import_id = import);
        delete from bank_statement where association_id = house and import_id = import;
      end $$;
      revoke execute on function withdraw_bank_import(uuid) from public;
      grant execute on function withdraw_bank_import(uuid) to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
