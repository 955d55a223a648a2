import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Reminders of what is late, plans proposed in reply, cheques taken to the bank, and cash that is counted. */
export class Reminders1700000000057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.rules(runner);
    await this.reminders(runner);
    await this.proposals(runner);
    await this.cheques(runner);
    await this.cash(runner);
    for (const table of [
      'money_reminder_rules',
      'money_reminder_level',
      'money_reminder_pause',
      'money_reminder',
      'money_reminder_due',
    ]) {
      await isolate(runner, table, 'append');
    }
    for (const table of ['instalment_proposal', 'cheque_deposit', 'cheque_deposit_part', 'cash_count']) {
      await isolate(runner, table, 'append');
    }
    await isolate(runner, 'cash_deposit', 'append');
    await runner.query(`
      grant update (answered_at, answered_by, outcome, answer) on instalment_proposal to ${APPLICATION_ROLE};
      grant update (undone_at, undone_by) on cheque_deposit to ${APPLICATION_ROLE};
      grant update (undone_at, undone_by) on cash_deposit to ${APPLICATION_ROLE};
    `);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the association decided about reminders; the last decision counts.
      create table money_reminder_rules (${tenantKey},
        gap_days integer not null check (gap_days between 1 and 365),
        decision text not null check (decision <> ''),
        ${recorded}
      );
      comment on column money_reminder_rules.decision is 'who decided it and when: no reminder leaves without';
      create index money_reminder_rules_last on money_reminder_rules (association_id, recorded_at desc);

      create table money_reminder_level (
        association_id uuid not null default current_association() references association (id),
        rules_id uuid not null,
        position integer not null check (position between 0 and 9),
        after_days integer not null check (after_days between 0 and 730),
        subject text not null check (subject <> ''),
        wording text not null check (wording <> ''),
        primary key (association_id, rules_id, position),
        ${references('rules_id', 'money_reminder_rules')}
      );

      -- Nobody writes to somebody until that day; the last word on somebody counts, null ends the pause.
      create table money_reminder_pause (${tenantKey},
        person_id uuid not null,
        until date,
        reason text not null default '',
        ${recorded},
        check (until is null or reason <> ''),
        ${references('person_id', 'person')}
      );
      create index money_reminder_pause_person on money_reminder_pause (association_id, person_id, recorded_at desc);
    `);
  }

  private async reminders(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table money_reminder (${tenantKey},
        person_id uuid not null,
        rules_id uuid not null,
        level integer not null check (level >= 0),
        on_date date not null,
        total_cents integer not null check (total_cents > 0),
        mail_id uuid not null,
        ${recorded},
        -- Never twice the same day, whoever sends.
        constraint money_reminder_once_a_day unique (association_id, person_id, on_date),
        ${references('person_id', 'person')},
        ${references('rules_id', 'money_reminder_rules')},
        ${references('mail_id', 'mail')}
      );
      create index money_reminder_recent on money_reminder (association_id, recorded_at desc);

      create table money_reminder_due (
        association_id uuid not null default current_association() references association (id),
        reminder_id uuid not null,
        due_id uuid not null,
        amount_cents integer not null check (amount_cents > 0),
        primary key (association_id, reminder_id, due_id),
        ${references('reminder_id', 'money_reminder')},
        ${references('due_id', 'due')}
      );
      create index money_reminder_due_due on money_reminder_due (association_id, due_id);
    `);
  }

  private async proposals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Days on which somebody proposes to pay what they owe: an answer makes it a plan, or says why not.
      create table instalment_proposal (${tenantKey},
        person_id uuid not null,
        due_id uuid not null,
        parts jsonb not null check (jsonb_typeof(parts) = 'array' and jsonb_array_length(parts) between 1 and 36),
        message text not null default '',
        answered_at timestamptz, answered_by uuid,
        outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
        answer text not null default '',
        ${recorded},
        check (num_nonnulls(answered_at, answered_by, outcome) in (0, 3)),
        check (outcome is distinct from 'declined' or answer <> ''),
        ${references('person_id', 'person')},
        ${references('due_id', 'due')},
        ${references('answered_by', 'person')}
      );
      create unique index instalment_proposal_open on instalment_proposal (association_id, due_id)
        where answered_at is null;
      create index instalment_proposal_due on instalment_proposal (association_id, due_id, recorded_at desc);
    `);
  }

  private async cheques(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cheque_deposit (${tenantKey},
        number integer not null check (number > 0),
        on_date date not null,
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        constraint cheque_deposit_number unique (association_id, number),
        check ((undone_at is null) = (undone_by is null)),
        ${references('undone_by', 'person')}
      );
      create table cheque_deposit_part (
        association_id uuid not null default current_association() references association (id),
        deposit_id uuid not null,
        payment_id uuid not null,
        primary key (association_id, deposit_id, payment_id),
        ${references('deposit_id', 'cheque_deposit')},
        ${references('payment_id', 'payment')}
      );
      create index cheque_deposit_part_payment on cheque_deposit_part (association_id, payment_id);

      -- A cheque is on one slip at a time, and only a cheque is.
      create function cheques_hold() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(association_id::text || payment_id, 57))
          from (select association_id, payment_id from added order by 1, 2) p;
        perform 1 from added a
          join cheque_deposit_part p on p.association_id = a.association_id and p.payment_id = a.payment_id
          join cheque_deposit d on d.association_id = p.association_id and d.id = p.deposit_id and d.undone_at is null
          group by a.association_id, a.payment_id having count(distinct p.deposit_id) > 1;
        if found then
          raise exception 'on another slip' using errcode = 'check_violation', constraint = 'cheque_deposited_once';
        end if;
        perform 1 from added a join payment_now p on p.association_id = a.association_id and p.id = a.payment_id
          where p.method <> 'cheque' or p.reversed_at is not null;
        if found then
          raise exception 'no cheque' using errcode = 'check_violation', constraint = 'cheque_deposit_of_cheques';
        end if;
        return null;
      end $$;
      create trigger cheques_hold after insert on cheque_deposit_part
        referencing new table as added for each statement execute function cheques_hold();

      -- A cheque that is at the bank comes back by its slip, not behind its back.
      create function cheque_stays() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.association_id::text || new.payment_id, 57));
        perform 1 from cheque_deposit_part p
          join cheque_deposit d on d.association_id = p.association_id and d.id = p.deposit_id and d.undone_at is null
          where p.association_id = new.association_id and p.payment_id = new.payment_id;
        if found then
          raise exception 'on a slip' using errcode = 'check_violation', constraint = 'cheque_on_slip';
        end if;
        return new;
      end $$;
      create trigger cheque_stays before insert on payment_reversal
        for each row execute function cheque_stays();
    `);
  }

  private async cash(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cash_count (${tenantKey},
        on_date date not null,
        pieces jsonb not null check (jsonb_typeof(pieces) = 'array'),
        counted_cents integer not null check (counted_cents >= 0),
        books_cents integer not null,
        explanation text not null default '',
        ${recorded},
        constraint cash_count_explained check (counted_cents = books_cents or explanation <> '')
      );
      comment on column cash_count.books_cents is 'what account 530 said at that moment; the difference was posted';
      create index cash_count_recent on cash_count (association_id, recorded_at desc);

      create table cash_deposit (${tenantKey},
        on_date date not null,
        amount_cents integer not null check (amount_cents > 0),
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        check ((undone_at is null) = (undone_by is null)),
        ${references('undone_by', 'person')}
      );
      create index cash_deposit_recent on cash_deposit (association_id, recorded_at desc);

      create function cash_rules_begin(house uuid) returns void language sql as $$
        insert into posting_rule (association_id, id, event, journal, debit_account_id, credit_account_id)
          select house, uuidv7(), r.event, 'CA', d.id, c.id
          from (values ('cash.over', '530', '758'), ('cash.short', '658', '530'), ('cash.deposit', '580', '530'))
            as r (event, debited, credited)
          join ledger_account d on d.association_id = house and d.number = r.debited
          join ledger_account c on c.association_id = house and c.number = r.credited;
      $$;
      create function cash_rules_of_association() returns trigger language plpgsql as $$
      begin
        perform cash_rules_begin(new.id);
        return null;
      end $$;
      -- By name, after the trigger that begins the books.
      create trigger books_of_association_cash after insert on association
        for each row execute function cash_rules_of_association();

      -- The owner of the tables obeys row security too, and acts for no association here.
      alter table association no force row level security;
      alter table ledger_account no force row level security;
      alter table posting_rule no force row level security;
      select cash_rules_begin(id) from association;
      alter table posting_rule force row level security;
      alter table ledger_account force row level security;
      alter table association force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
