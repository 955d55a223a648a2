import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What each line of the bank became: payments, accounts of the books. Never changed: undone, and matched again. */
export class Matching1700000000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.matches(runner);
    await this.matchesHold(runner);
    await isolate(runner, 'bank_match', 'append');
    await isolate(runner, 'bank_match_part', 'append');
    await runner.query(`grant update (undone_at, undone_by) on bank_match to ${APPLICATION_ROLE}`);
    await this.learned(runner);
  }

  private async matches(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bank_match (${tenantKey},
        line_id uuid not null,
        way text not null check (way in ('certain', 'likely', 'by_hand')),
        reasons jsonb not null default '[]' check (jsonb_typeof(reasons) = 'array'),
        pattern text not null,
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        check ((undone_at is null) = (undone_by is null)),
        ${references('line_id', 'bank_line')},
        ${references('undone_by', 'person')}
      );
      comment on column bank_match.reasons is 'why, as it was said when somebody accepted it';
      comment on column bank_match.pattern is 'the label without what changes each time: what a filing is learned for';
      create unique index bank_match_once on bank_match (association_id, line_id) where undone_at is null;
      create index bank_match_line on bank_match (association_id, line_id);
      create index bank_match_recent on bank_match (association_id, recorded_at desc);

      create table bank_match_part (
        association_id uuid not null default current_association() references association (id),
        match_id uuid not null,
        position integer not null check (position >= 0),
        amount_cents integer not null check (amount_cents <> 0),
        payment_id uuid, account_id uuid,
        recorded_here boolean not null default false,
        primary key (association_id, match_id, position),
        constraint bank_match_part_one check (num_nonnulls(payment_id, account_id) = 1),
        check (payment_id is not null or not recorded_here),
        ${references('match_id', 'bank_match')},
        ${references('payment_id', 'payment')},
        ${references('account_id', 'ledger_account')}
      );
      comment on column bank_match_part.recorded_here is 'the line recorded the payment; else it joined one already known';
      create index bank_match_part_payment on bank_match_part (association_id, payment_id) where payment_id is not null;
    `);
  }

  /** Parts account for every cent of their line, and the money of a payment is on one line only. */
  private async matchesHold(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function bank_match_accounts() returns trigger language plpgsql as $$
      begin
        perform 1 from bank_line l where l.association_id = new.association_id and l.id = new.line_id
          and l.amount_cents = (select sum(p.amount_cents) from bank_match_part p
            where p.association_id = new.association_id and p.match_id = new.id);
        if not found then
          raise exception 'parts differ from the line' using errcode = 'check_violation', constraint = 'bank_match_sums_up';
        end if;
        return null;
      end $$;
      create constraint trigger bank_match_accounts after insert on bank_match
        deferrable initially deferred for each row execute function bank_match_accounts();

      create function bank_match_parts_hold() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(association_id::text || payment_id, 52))
          from (select association_id, payment_id from added where payment_id is not null order by 1, 2) p;
        perform 1 from added a
          join bank_match_part p on p.association_id = a.association_id and p.payment_id = a.payment_id
          join bank_match m on m.association_id = p.association_id and m.id = p.match_id and m.undone_at is null
          group by a.association_id, a.payment_id having count(distinct (p.match_id, p.position)) > 1;
        if found then
          raise exception 'on another line' using errcode = 'check_violation', constraint = 'bank_match_payment_once';
        end if;
        return null;
      end $$;
      create trigger bank_match_parts_hold after insert on bank_match_part
        referencing new table as added for each statement execute function bank_match_parts_hold();

      -- What the bank has told cannot be said not to have come.
      create function payment_on_statement() returns trigger language plpgsql as $$
      begin
        perform 1 from bank_match_part p
          join bank_match m on m.association_id = p.association_id and m.id = p.match_id and m.undone_at is null
          where p.association_id = new.association_id and p.payment_id = new.payment_id;
        if found then
          raise exception 'on a line' using errcode = 'check_violation', constraint = 'payment_on_statement';
        end if;
        return new;
      end $$;
      create trigger payment_on_statement before insert on payment_reversal
        for each row execute function payment_on_statement();
    `);
  }

  /** What matches that stand teach: undone, a lesson is forgotten. */
  private async learned(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view bank_line_open with (security_invoker = true) as
        select l.* from bank_line_standing l
        where not exists (select from bank_match m
          where m.association_id = l.association_id and m.line_id = l.id and m.undone_at is null);

      create view known_iban with (security_invoker = true) as
        select distinct l.association_id, l.counterparty_iban as iban, p.person_id
        from bank_match m
        join bank_line l on l.association_id = m.association_id and l.id = m.line_id
          and l.counterparty_iban is not null and l.amount_cents > 0
        join bank_match_part t on t.association_id = m.association_id and t.match_id = m.id
        join payment p on p.association_id = t.association_id and p.id = t.payment_id
        where m.undone_at is null;

      create view known_label with (security_invoker = true) as
        select m.association_id, m.pattern, a.number as account, count(*)::int as times
        from bank_match m
        join bank_match_part t on t.association_id = m.association_id and t.match_id = m.id
        join ledger_account a on a.association_id = t.association_id and a.id = t.account_id
        where m.undone_at is null and m.pattern <> ''
          and not exists (select from bank_match_part o
            where o.association_id = m.association_id and o.match_id = m.id and o.position > 0)
        group by 1, 2, 3;
    `);
    for (const view of ['bank_line_open', 'known_iban', 'known_label']) {
      await runner.query(`grant select on ${view} to ${APPLICATION_ROLE}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
