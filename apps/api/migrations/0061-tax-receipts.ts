import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Gifts, and the tax receipts that an association which may give some gives for them: off until somebody answers for it. */
export class TaxReceipts1700000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.gifts(runner);
    await this.settings(runner);
    await this.receipts(runner);
    await this.hold(runner);
    const append = ['tax_receipt_setting', 'donor_register', 'tax_receipt', 'tax_receipt_cancellation'];
    for (const table of [...append, 'tax_receipt_gift']) await isolate(runner, table, 'append');
  }

  /** A gift is asked for by nobody: it is a due from the day it is promised or comes, on the account of gifts. */
  private async gifts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table due drop constraint due_kind_check;
      alter table due add constraint due_kind_check check (kind in
        ('membership_fee', 'joining_fee', 'occupancy_fee', 'service', 'solidarity', 'gift', 'other'));

      create function gift_rule_begins(house uuid) returns void language sql as $$
        insert into posting_rule (association_id, id, event, journal, debit_account_id, credit_account_id)
          select house, uuidv7(), 'due.gift', 'VE', d.id, c.id
          from ledger_account d join ledger_account c on c.association_id = house and c.number = '75411'
          where d.association_id = house and d.number = '411';
      $$;
      create function gift_rule_of_association() returns trigger language plpgsql as $$
      begin
        perform gift_rule_begins(new.id);
        return null;
      end $$;
      -- By name, after the trigger that begins the books.
      create trigger books_of_association_gifts after insert on association
        for each row execute function gift_rule_of_association();

      -- The owner of the tables obeys row security too, and acts for no association here.
      alter table association no force row level security;
      alter table ledger_account no force row level security;
      alter table posting_rule no force row level security;
      select gift_rule_begins(id) from association;
      alter table posting_rule force row level security;
      alter table ledger_account force row level security;
      alter table association force row level security;
    `);
  }

  private async settings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who answers for what, since when; the last word counts.
      create table tax_receipt_setting (${tenantKey},
        active boolean not null,
        from_day date not null,
        sentence text not null,
        organism text not null check (organism in ('general_interest', 'public_utility', 'aid_to_people')),
        rescript_on date, rescript_reference text not null default '',
        fees_count boolean not null default false,
        signatory text not null default '',
        ${recorded},
        constraint tax_receipt_setting_read check (not active or sentence <> ''),
        constraint tax_receipt_setting_signed check (not active or signatory <> '')
      );
      comment on column tax_receipt_setting.sentence is 'the warning as it was read by who turned them on';
      create index tax_receipt_setting_last on tax_receipt_setting (association_id, recorded_at desc);

      -- What a receipt to a company says of it; the last word counts.
      create table donor_register (${tenantKey},
        person_id uuid not null,
        siren text not null check (siren ~ '^[0-9]{9}$'),
        legal_form text not null check (legal_form <> ''),
        ${recorded},
        ${references('person_id', 'person')}
      );
      create index donor_register_last on donor_register (association_id, person_id, recorded_at desc);
    `);
  }

  private async receipts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tax_receipt (${tenantKey},
        number integer not null check (number > 0),
        form text not null check (form in ('11580', '16216')),
        gift_year integer not null check (gift_year between 2000 and 2200),
        issued_on date not null,
        person_id uuid not null,
        amount_cents integer not null check (amount_cents > 0),
        facts jsonb not null,
        ${recorded},
        constraint tax_receipt_number unique (association_id, number),
        ${references('person_id', 'person')}
      );
      comment on column tax_receipt.facts is 'all that is printed, as it was on that day';
      create index tax_receipt_person on tax_receipt (association_id, person_id);

      -- What it is for: a payment of a due, or expenses that were given up.
      create table tax_receipt_gift (${tenantKey},
        receipt_id uuid not null,
        payment_id uuid, due_id uuid, expense_id uuid,
        amount_cents integer not null check (amount_cents > 0),
        given_on date not null,
        withdrawn boolean not null default false,
        constraint tax_receipt_gift_what check (num_nonnulls(payment_id, due_id) in (0, 2)
          and (payment_id is null) = (expense_id is not null)),
        ${references('receipt_id', 'tax_receipt')},
        ${references('payment_id', 'payment')},
        ${references('due_id', 'due')},
        ${references('expense_id', 'expense')}
      );
      create unique index tax_receipt_gift_once on tax_receipt_gift (association_id, payment_id, due_id, expense_id)
        nulls not distinct where (not withdrawn);
      create index tax_receipt_gift_receipt on tax_receipt_gift (association_id, receipt_id);

      create table tax_receipt_cancellation (
        association_id uuid not null default current_association() references association (id),
        receipt_id uuid not null,
        reason text not null check (reason <> ''),
        ${recorded},
        constraint tax_receipt_cancelled_once primary key (association_id, receipt_id),
        ${references('receipt_id', 'tax_receipt')}
      );
    `);
  }

  /** Numbers follow each other; a receipt is what its gifts sum to, and gives them back when it is cancelled; none while off. */
  private async hold(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tax_receipts_follow() returns trigger language plpgsql as $$
      declare
        house uuid;
      begin
        for house in select distinct association_id from added loop
          perform 1 from tax_receipt where association_id = house having max(number) <> count(*);
          if found then
            raise exception 'numbers would have a gap' using errcode = 'check_violation', constraint = 'tax_receipt_no_gap';
          end if;
          perform 1 from (select active from tax_receipt_setting where association_id = house
            order by recorded_at desc, id desc limit 1) s where s.active;
          if not found then
            raise exception 'none are given' using errcode = 'check_violation', constraint = 'tax_receipt_off';
          end if;
        end loop;
        return null;
      end $$;
      create trigger tax_receipts_follow after insert on tax_receipt
        referencing new table as added for each statement execute function tax_receipts_follow();

      create function tax_receipt_sums_up() returns trigger language plpgsql as $$
      begin
        perform 1 from tax_receipt_gift g where g.association_id = new.association_id and g.receipt_id = new.id
          having coalesce(sum(g.amount_cents), 0) <> new.amount_cents;
        if found then
          raise exception 'gifts differ from the receipt' using errcode = 'check_violation', constraint = 'tax_receipt_sums_up';
        end if;
        return null;
      end $$;
      create constraint trigger tax_receipt_sums_up after insert on tax_receipt
        deferrable initially deferred for each row execute function tax_receipt_sums_up();

      create function tax_receipt_gives_back() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        update tax_receipt_gift set withdrawn = true
          where association_id = new.association_id and receipt_id = new.receipt_id;
        return null;
      end $$;
      create trigger tax_receipt_gives_back after insert on tax_receipt_cancellation
        for each row execute function tax_receipt_gives_back();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
