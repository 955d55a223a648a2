import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** How what other tools had called and cashed is written: against the account that the opening balances settle. */
const CARRIED = `(values ('carried.due', '411', '471'), ('carried.payment', '471', '411')) as r (event, debited, credited)`;

/** The first evening of a new treasurer: what comes from another tool, the month that is done, a page for who comes next. */
export class MovingIn1700000000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.banks(runner);
    await this.carried(runner);
    await this.imports(runner);
    await this.openings(runner);
    await this.months(runner);
  }

  /** Accounts of the bank have theirs in the chart: entries are written there. */
  private async banks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bank_account no force row level security;
      alter table ledger_account no force row level security;
      insert into ledger_account (association_id, id, number, name, kind)
        select association_id, uuidv7(), ledger_number, name, 'cash'
        from (select distinct on (association_id, ledger_number) association_id, ledger_number, name
              from bank_account where ledger_number ~ '^51[27][0-9]{0,5}$'
              order by association_id, ledger_number, recorded_at) b
        on conflict on constraint ledger_account_number do nothing;
      alter table bank_account force row level security;
      alter table ledger_account force row level security;
    `);
  }

  private async carried(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function books_carry(house uuid) returns void language sql as $$
        insert into posting_rule (association_id, id, event, journal, debit_account_id, credit_account_id)
          select house, uuidv7(), r.event, 'AN', d.id, c.id from ${CARRIED}
          join ledger_account d on d.association_id = house and d.number = r.debited
          join ledger_account c on c.association_id = house and c.number = r.credited;
      $$;
      create function books_of_association_carry() returns trigger language plpgsql as $$
      begin
        perform books_carry(new.id);
        return null;
      end $$;
      -- After books_of_association: triggers of a kind run in the order of their names.
      create trigger books_of_association_carry after insert on association
        for each row execute function books_of_association_carry();
    `);
    const owned = ['association', 'ledger_account', 'posting_rule'];
    for (const table of owned) await runner.query(`alter table ${table} no force row level security`);
    await runner.query('select books_carry(id) from association');
    for (const table of owned) await runner.query(`alter table ${table} force row level security`);
  }

  /** A list of fees of another tool, taken in whole; perhaps taken back, whole. */
  private async imports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dues_import (${tenantKey},
        file_id uuid not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        tool text not null check (tool in ('paheko', 'helloasso', 'galette', 'dolibarr')),
        carried boolean not null,
        line_count integer not null check (line_count > 0),
        due_cents integer not null check (due_cents >= 0),
        paid_cents integer not null check (paid_cents between 0 and due_cents),
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        check ((undone_at is null) = (undone_by is null)),
        ${references('file_id', 'stored_file')},
        ${references('undone_by', 'person')}
      );
      comment on column dues_import.carried is 'in the accounts kept before: what is owed is part of the opening balances';
      create unique index dues_import_once on dues_import (association_id, sha256) where undone_at is null;

      create table dues_import_line (
        association_id uuid not null default current_association() references association (id),
        import_id uuid not null,
        line integer not null check (line > 0),
        due_id uuid not null,
        payment_id uuid,
        primary key (association_id, import_id, line),
        constraint dues_import_line_due unique (association_id, due_id),
        ${references('import_id', 'dues_import')},
        ${references('due_id', 'due')},
        ${references('payment_id', 'payment')}
      );
      comment on column dues_import_line.payment_id is 'one payment may be of several lines: an order for two members';
      create index dues_import_line_payment on dues_import_line (association_id, payment_id) where payment_id is not null;
    `);
    await isolate(runner, 'dues_import', 'append');
    await isolate(runner, 'dues_import_line', 'append');
    await runner.query(`grant update (undone_at, undone_by) on dues_import to ${APPLICATION_ROLE}`);
  }

  /** What the house held on its first day here: entered once. */
  private async openings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opening_balance (${tenantKey},
        financial_year_id uuid not null,
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        check ((undone_at is null) = (undone_by is null)),
        ${references('financial_year_id', 'financial_year')},
        ${references('undone_by', 'person')}
      );
      create unique index opening_balance_once on opening_balance (association_id) where undone_at is null;
    `);
    await isolate(runner, 'opening_balance', 'append');
    await runner.query(`grant update (undone_at, undone_by) on opening_balance to ${APPLICATION_ROLE}`);
  }

  /** Months said done, with what they looked like then; a month may be said done again. */
  private async months(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table month_done (${tenantKey},
        month date not null check (extract(day from month) = 1),
        points jsonb not null check (jsonb_typeof(points) = 'array'),
        note text not null default '' check (length(note) <= 2000),
        ${recorded}
      );
      comment on column month_done.points is 'each point of the list, and whether it was done when the month was';
      create index month_done_month on month_done (association_id, month, recorded_at desc);
    `);
    await isolate(runner, 'month_done', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
