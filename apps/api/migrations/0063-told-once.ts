import { APPLICATION_ROLE } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What a line of the bank may tell again, besides payments: expenses, cash of the box, entries by hand, debits. */
export class ToldOnce1700000000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.parts(runner);
    await this.once(runner);
    await this.notBehindTheBank(runner);
    await this.returns(runner);
  }

  private async parts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bank_match_part
        add column expense_id uuid, add column cash_deposit_id uuid, add column entry_id uuid,
        add column debit_id uuid, add column twin_id uuid,
        drop constraint bank_match_part_one,
        drop constraint bank_match_part_check,
        add constraint bank_match_part_one
          check (num_nonnulls(payment_id, account_id, expense_id, cash_deposit_id, entry_id, debit_id) = 1),
        add constraint bank_match_part_here
          check (num_nonnulls(payment_id, expense_id, debit_id) = 1 or not recorded_here),
        add constraint bank_match_part_twin check (twin_id is null or account_id is not null),
        add ${references('expense_id', 'expense')},
        add ${references('cash_deposit_id', 'cash_deposit')},
        add ${references('entry_id', 'ledger_entry')},
        add ${references('debit_id', 'debit')},
        add ${references('twin_id', 'bank_match')};
      comment on column bank_match_part.recorded_here is 'the line recorded it (a payment, an expense paid, a return); else it was known';
      comment on column bank_match_part.debit_id is 'above zero, its money came and has left since; below, it came back';
      comment on column bank_match_part.twin_id is 'the match of the other side of a transfer between two accounts of the house';
      alter table bank_match_part add column thing text generated always as (
        case when payment_id is not null then 'payment ' || payment_id::text
          when expense_id is not null then 'expense ' || expense_id::text
          when cash_deposit_id is not null then 'cash ' || cash_deposit_id::text
          when entry_id is not null then case when amount_cents > 0 then 'entry+ ' else 'entry- ' end || entry_id::text
          when debit_id is not null then case when amount_cents > 0 then 'debit+ ' else 'debit- ' end || debit_id::text
          when twin_id is not null then 'half ' || twin_id::text end) stored;
      comment on column bank_match_part.thing is 'what is told again: by one line only, in each direction';
      create index bank_match_part_thing on bank_match_part (association_id, thing) where thing is not null;
    `);
  }

  /** Each of them is on one line only; a debit and an entry once in each direction. */
  private async once(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function bank_match_parts_hold() returns trigger language plpgsql as $$
      declare
        twice text;
      begin
        perform pg_advisory_xact_lock(hashtextextended(t.association_id::text || t.thing, 52))
          from (select association_id, thing from added where thing is not null order by 1, 2) t;
        select a.thing into twice from added a
          join bank_match_part p on p.association_id = a.association_id and p.thing = a.thing
          join bank_match m on m.association_id = p.association_id and m.id = p.match_id and m.undone_at is null
          group by a.association_id, a.thing having count(distinct (p.match_id, p.position)) > 1 limit 1;
        if twice is not null then
          raise exception 'on another line' using errcode = 'check_violation', constraint =
            case when twice like 'payment %' then 'bank_match_payment_once' else 'bank_match_thing_once' end;
        end if;
        return null;
      end $$;
    `);
  }

  /** What the bank has told cannot be said not to have been, unless the line is given up first. */
  private async notBehindTheBank(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function on_statement(house uuid, things text[]) returns void language plpgsql as $$
      begin
        perform 1 from bank_match_part p
          join bank_match m on m.association_id = p.association_id and m.id = p.match_id and m.undone_at is null
          where p.association_id = house and p.thing = any(things);
        if found then
          raise exception 'on a line' using errcode = 'check_violation', constraint = 'thing_on_statement';
        end if;
      end $$;

      create function expense_on_statement() returns trigger language plpgsql as $$
      begin
        perform on_statement(new.association_id, array['expense ' || new.expense_id]);
        return new;
      end $$;
      create trigger expense_on_statement before insert on expense_step
        for each row when (new.act = 'unpaid') execute function expense_on_statement();

      create function cash_on_statement() returns trigger language plpgsql as $$
      begin
        perform on_statement(new.association_id, array['cash ' || new.id]);
        return new;
      end $$;
      create trigger cash_on_statement before update on cash_deposit
        for each row when (new.undone_at is not null) execute function cash_on_statement();

      create function entry_on_statement() returns trigger language plpgsql as $$
      begin
        perform on_statement(new.association_id, array['entry+ ' || new.reverses_id, 'entry- ' || new.reverses_id]);
        return new;
      end $$;
      create trigger entry_on_statement before insert on ledger_entry
        for each row when (new.reverses_id is not null and new.voucher_kind = 'manual') execute function entry_on_statement();

      create or replace function payment_on_statement() returns trigger language plpgsql as $$
      begin
        perform 1 from bank_match_part p
          join bank_match m on m.association_id = p.association_id and m.id = p.match_id and m.undone_at is null
          where p.association_id = new.association_id and p.payment_id = new.payment_id;
        if not found then
          return new;
        end if;
        perform 1 from checkout_payment c
          join refund r on r.association_id = c.association_id and r.checkout_id = c.checkout_id
          join refund_outcome o on o.association_id = r.association_id and o.refund_id = r.id and o.done
          where c.association_id = new.association_id and c.payment_id = new.payment_id
        union all
        select 1 from debit_collection c
          join debit_return r on r.association_id = c.association_id and r.debit_id = c.debit_id and r.undone_at is null
          where c.association_id = new.association_id and c.payment_id = new.payment_id;
        if not found then
          raise exception 'on a line' using errcode = 'check_violation', constraint = 'payment_on_statement';
        end if;
        return new;
      end $$;
    `);
  }

  /** A return marked by mistake is taken back: the debit is paid again, by another payment. */
  private async returns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table debit_return add column undone_at timestamptz, add column undone_by uuid,
        drop constraint debit_returned_once,
        add constraint debit_return_undone check ((undone_at is null) = (undone_by is null)),
        add ${references('undone_by', 'person')};
      create unique index debit_returned_once on debit_return (association_id, debit_id) where undone_at is null;
      alter table debit_collection drop constraint debit_collected_once,
        add constraint debit_collected_once primary key (association_id, debit_id, payment_id);

      create function return_on_statement() returns trigger language plpgsql as $$
      begin
        perform on_statement(new.association_id, array['debit- ' || new.debit_id]);
        return new;
      end $$;
      create trigger return_on_statement before update on debit_return
        for each row execute function return_on_statement();

      create or replace view debit_now with (security_invoker = true) as
        select d.*, b.collected_on, a.reason as aside, r.code as return_code, r.returned_on, r.cost_due_id,
          c.payment_id,
          case when s.steps @> '{cancelled}' then 'cancelled' when a.debit_id is not null then 'aside'
            when r.debit_id is not null then 'returned' when s.steps @> '{collected}' then 'collected'
            when s.steps @> '{downloaded}' then 'sent' when s.steps @> '{approved}' then 'approved'
            else 'prepared' end as state
        from debit d
        join debit_batch b on b.association_id = d.association_id and b.id = d.batch_id
        join lateral (select coalesce(array_agg(step), '{}') as steps from debit_batch_step s
          where s.association_id = d.association_id and s.batch_id = d.batch_id) s on true
        left join debit_aside a on a.association_id = d.association_id and a.debit_id = d.id
        left join debit_return r on r.association_id = d.association_id and r.debit_id = d.id and r.undone_at is null
        left join lateral (select payment_id from debit_collection c
          where c.association_id = d.association_id and c.debit_id = d.id
          order by c.recorded_at desc, c.payment_id desc limit 1) c on true;

      create or replace function debits_hold() returns trigger language plpgsql as $$
      begin
        perform 1 from due d join added a on a.association_id = d.association_id and a.due_id = d.id
          order by d.id for no key update of d;
        perform 1 from added a join debit_batch_step s on s.association_id = a.association_id and s.batch_id = a.batch_id;
        if found then
          raise exception 'decided' using errcode = 'check_violation', constraint = 'debit_batch_decided';
        end if;
        perform 1 from debit d join added a on a.association_id = d.association_id and a.due_id = d.due_id
          where d.id <> a.id
            and not exists (select from debit_aside s where s.association_id = d.association_id and s.debit_id = d.id)
            and not exists (select from debit_return r
              where r.association_id = d.association_id and r.debit_id = d.id and r.undone_at is null)
            and not exists (select from debit_batch_step s where s.association_id = d.association_id
              and s.batch_id = d.batch_id and s.step in ('cancelled', 'collected'));
        if found then
          raise exception 'underway' using errcode = 'check_violation', constraint = 'debit_once_at_a_time';
        end if;
        return null;
      end $$;
      grant update (undone_at, undone_by) on debit_return to ${APPLICATION_ROLE};
      grant execute on function on_statement(uuid, text[]) to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
