import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What the house spends: expenses that other people approve, budgets by decision, and whose spending each entry is. */
export class Spending1700000000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.expenses(runner);
    await this.steps(runner);
    await this.budgets(runner);
    await runner.query(`
      alter table ledger_line add column commission_id uuid,
        add constraint ledger_line_commission ${references('commission_id', 'commission')};
      comment on column ledger_line.commission_id is 'whose spending it is';
      create index ledger_line_commission on ledger_line (association_id, commission_id) where commission_id is not null;
    `);
    for (const table of ['spending_rule', 'expense', 'expense_step', 'budget', 'budget_line']) {
      await isolate(runner, table, 'append');
    }
    await runner.query(`
      grant update (account_id) on expense to ${APPLICATION_ROLE};
      grant select on expense_now to ${APPLICATION_ROLE};
    `);
  }

  private async expenses(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Above which amount two people approve, and what a kilometre is paid; the last word counts.
      create table spending_rule (${tenantKey},
        ceiling_cents integer not null check (ceiling_cents between 0 and 100000000),
        mileage_tenths integer not null check (mileage_tenths between 0 and 2000),
        decision text not null check (decision <> ''),
        ${recorded}
      );
      comment on column spending_rule.mileage_tenths is 'tenths of a cent a kilometre';
      create index spending_rule_last on spending_rule (association_id, recorded_at desc);

      create table expense (${tenantKey},
        kind text not null check (kind in ('claim', 'invoice')),
        person_id uuid,
        supplier text,
        iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
        reference text not null default '',
        label text not null check (label <> ''),
        amount_cents integer not null check (amount_cents > 0),
        kilometres integer check (kilometres > 0),
        spent_on date not null,
        due_on date,
        commission_id uuid,
        account_id uuid not null,
        file_id uuid, lead_file_id uuid,
        gift boolean not null default false,
        ceiling_cents integer not null check (ceiling_cents >= 0),
        ${recorded},
        constraint expense_whose check ((kind = 'claim') = (person_id is not null)
          and (kind = 'invoice') = (supplier is not null and supplier <> '')),
        constraint expense_gift check (kind = 'claim' or not gift),
        constraint expense_proved check (file_id is not null or kilometres is not null or kind = 'invoice'),
        ${references('person_id', 'person')},
        ${references('commission_id', 'commission')},
        ${references('account_id', 'ledger_account')},
        ${references('file_id', 'stored_file')},
        ${references('lead_file_id', 'stored_file')}
      );
      comment on column expense.ceiling_cents is 'what applied when it was handed in';
      comment on column expense.lead_file_id is 'the same receipt, as leads of commissions may read it';
      comment on column expense.gift is 'not to be paid back: given up as a gift (CGI, art. 200)';
      create index expense_person on expense (association_id, person_id, recorded_at) where person_id is not null;
    `);
  }

  /** Nobody approves their own; above the ceiling two different people do; nothing is paid before. */
  private async steps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table expense_step (${tenantKey},
        expense_id uuid not null,
        number integer not null check (number > 0),
        act text not null check (act in ('approved', 'refused', 'withdrawn', 'paid', 'unpaid')),
        on_day date not null,
        reason text not null default '',
        ${recorded},
        constraint expense_step_number unique (association_id, expense_id, number),
        constraint expense_step_said check (act in ('approved', 'withdrawn', 'paid') or reason <> ''),
        ${references('expense_id', 'expense')}
      );

      create view expense_now with (security_invoker = true) as
        select e.*, s.approvals, case
            when s.last in ('refused', 'withdrawn', 'paid') then s.last
            when s.approvals < case when e.amount_cents > e.ceiling_cents then 2 else 1 end then 'waiting'
            when e.gift then 'given' else 'approved' end as state
        from expense e join lateral (
          select count(*) filter (where act = 'approved')::int as approvals,
            (array_agg(act order by number desc))[1] as last
          from expense_step s where s.association_id = e.association_id and s.expense_id = e.id) s on true;

      create function expense_step_follows() returns trigger language plpgsql as $$
      declare
        now_is expense_now;
        after text[] := case new.act when 'approved' then array['waiting'] when 'withdrawn' then array['waiting']
          when 'refused' then array['waiting', 'approved'] when 'paid' then array['approved'] else array['paid'] end;
      begin
        perform 1 from expense where association_id = new.association_id and id = new.expense_id for no key update;
        select * into now_is from expense_now where association_id = new.association_id and id = new.expense_id;
        if now_is.state <> all(after) then
          raise exception 'not now' using errcode = 'check_violation', constraint = 'expense_step_order';
        end if;
        if new.act = 'approved' and (new.recorded_by is null
            or new.recorded_by = now_is.person_id or new.recorded_by = now_is.recorded_by
            or exists (select from expense_step s where s.association_id = new.association_id
              and s.expense_id = new.expense_id and s.act = 'approved' and s.recorded_by = new.recorded_by)) then
          raise exception 'by another person' using errcode = 'check_violation', constraint = 'expense_two_people';
        end if;
        return new;
      end $$;
      create trigger expense_step_follows before insert on expense_step
        for each row execute function expense_step_follows();
    `);
  }

  private async budgets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A year's budget as one decision gave it; the last version counts.
      create table budget (${tenantKey},
        financial_year_id uuid not null,
        number integer not null check (number > 0),
        decision text not null check (decision <> ''),
        decided_on date not null,
        ${recorded},
        constraint budget_version unique (association_id, financial_year_id, number),
        ${references('financial_year_id', 'financial_year')}
      );
      create table budget_line (${tenantKey},
        budget_id uuid not null,
        account_id uuid not null,
        commission_id uuid,
        amount_cents integer not null check (amount_cents > 0),
        constraint budget_line_once unique nulls not distinct (association_id, budget_id, account_id, commission_id),
        ${references('budget_id', 'budget')},
        ${references('account_id', 'ledger_account')},
        ${references('commission_id', 'commission')}
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
