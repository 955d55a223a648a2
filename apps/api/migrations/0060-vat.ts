import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What an association says of its value added tax, and the tax in what it asks for, credits and spends. */
export class Vat1700000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.settings(runner);
    await this.taxes(runner);
    await this.sums(runner);
    const tables = ['vat_setting', 'vat_rate', 'due_tax', 'reduction_tax', 'expense_tax'];
    for (const table of tables) await isolate(runner, table, 'append');
    await runner.query(`grant select on vat_setting_now, expense_tax_now to ${APPLICATION_ROLE}`);
  }

  private async settings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What holds from a day on; said again for the same day, the last word counts.
      create table vat_setting (${tenantKey},
        from_day date not null,
        regime text not null check (regime in ('exempt', 'franchise', 'liable')),
        vat_number text not null default '' check (vat_number = '' or vat_number ~ '^[A-Z]{2}[A-Z0-9]{2,13}$'),
        exemption text not null default '',
        excluded boolean not null default false,
        on_debits boolean not null default false,
        coefficient integer not null default 0 check (coefficient between 0 and 100),
        reason text not null check (reason <> ''),
        ${recorded},
        constraint vat_setting_number check (regime <> 'liable' or vat_number <> '')
      );
      comment on column vat_setting.exemption is 'the article by which what is exempt is (CGI, ann. II, art. 242 nonies A)';
      comment on column vat_setting.excluded is 'prices are said without tax';
      comment on column vat_setting.on_debits is 'due when it is asked for, not when it is paid (CGI, art. 269, 2-c)';
      comment on column vat_setting.coefficient is 'per cent of the tax deducted on what serves taxed and exempt activities';
      create index vat_setting_day on vat_setting (association_id, from_day, recorded_at desc);

      create table vat_rate (
        association_id uuid not null default current_association() references association (id),
        setting_id uuid not null,
        subject text not null check (subject ~ '^(due|rent|service|schedule|line):[A-Za-z0-9_.-]+$'),
        rate integer check (rate in (2000, 1000, 550)),
        primary key (association_id, setting_id, subject),
        ${references('setting_id', 'vat_setting')}
      );
      comment on column vat_rate.rate is 'hundredths of a per cent; null is exempt';

      create view vat_setting_now with (security_invoker = true) as
        select distinct on (association_id, from_day) * from vat_setting
        order by association_id, from_day, recorded_at desc, id desc;
    `);
  }

  private async taxes(runner: QueryRunner): Promise<void> {
    const taxed = `
        rate integer check (rate in (2000, 1000, 550)),
        net_cents integer not null, vat_cents integer not null,
        on_debits boolean not null`;
    await runner.query(`
      create table due_tax (
        association_id uuid not null default current_association() references association (id),
        due_id uuid not null,
        position integer not null check (position >= 0),
        label text not null check (label <> ''),
        from_pool boolean not null,
        ${taxed},
        primary key (association_id, due_id, position),
        constraint due_tax_exempt check (net_cents >= 0 and vat_cents >= 0 and (rate is not null or vat_cents = 0)),
        ${references('due_id', 'due')}
      );
      comment on column due_tax.from_pool is 'paid by the solidarity pool, and not asked of anybody';

      create table reduction_tax (
        association_id uuid not null default current_association() references association (id),
        reduction_id uuid not null,
        position integer not null check (position >= 0),
        ${taxed},
        primary key (association_id, reduction_id, position),
        constraint reduction_tax_exempt check (rate is not null or vat_cents = 0),
        ${references('reduction_id', 'due_reduction')}
      );

      -- The tax on what was bought, and what of it is deducted; the last word counts.
      create table expense_tax (${tenantKey},
        expense_id uuid not null,
        use text not null check (use in ('taxed', 'both', 'exempt')),
        vat_cents integer not null check (vat_cents >= 0),
        deductible_cents integer not null check (deductible_cents between 0 and vat_cents),
        ${recorded},
        constraint expense_tax_use check (use <> 'exempt' or deductible_cents = 0),
        ${references('expense_id', 'expense')}
      );
      create index expense_tax_last on expense_tax (association_id, expense_id, recorded_at desc);
      create view expense_tax_now with (security_invoker = true) as
        select distinct on (association_id, expense_id) * from expense_tax
        order by association_id, expense_id, recorded_at desc, id desc;
    `);
  }

  /** Lines with their tax make what is asked for, and what is credited, to the cent. */
  private async sums(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function due_taxes_sum_up() returns trigger language plpgsql as $$
      begin
        perform 1 from due d join (select association_id, due_id, sum(net_cents + vat_cents) filter (where not from_pool) as cents
            from due_tax where (association_id, due_id) in (select association_id, due_id from added) group by 1, 2) t
          on t.association_id = d.association_id and t.due_id = d.id
          where d.amount_cents <> coalesce(t.cents, 0);
        if found then
          raise exception 'lines differ from the due' using errcode = 'check_violation', constraint = 'due_taxes_sum_up';
        end if;
        return null;
      end $$;
      create trigger due_taxes_sum_up after insert on due_tax
        referencing new table as added for each statement execute function due_taxes_sum_up();

      create function reduction_taxes_sum_up() returns trigger language plpgsql as $$
      begin
        perform 1 from due_reduction r join (select association_id, reduction_id, sum(net_cents + vat_cents) as cents
            from reduction_tax where (association_id, reduction_id) in (select association_id, reduction_id from added)
            group by 1, 2) t on t.association_id = r.association_id and t.reduction_id = r.id
          where r.amount_cents <> t.cents;
        if found then
          raise exception 'lines differ from the credit' using errcode = 'check_violation', constraint = 'reduction_taxes_sum_up';
        end if;
        return null;
      end $$;
      create trigger reduction_taxes_sum_up after insert on reduction_tax
        referencing new table as added for each statement execute function reduction_taxes_sum_up();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
