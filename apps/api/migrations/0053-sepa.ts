import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Direct debits: who takes money, by which mandates, in which batches, and what came back. All of it by records. */
export class Sepa1700000000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.creditors(runner);
    await this.mandates(runner);
    await this.mandatesHold(runner);
    await this.batches(runner);
    await this.batchesHold(runner);
    await this.views(runner);
    await this.isolated(runner);
  }

  /** What one person writes of the account that receives counts once another has looked at it. */
  private async creditors(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table creditor (${tenantKey},
        name text not null check (name <> ''),
        creditor_id text check (creditor_id ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}$'),
        iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
        bic text check (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
        notice_days integer not null check (notice_days between 1 and 60),
        return_cost_cents integer not null check (return_cost_cents between 0 and 10000),
        mentions text not null default '',
        ${recorded}
      );
      comment on column creditor.creditor_id is 'given by the bank (ICS): without it one receives transfers, and debits nobody';
      comment on column creditor.mentions is 'printed at the foot of calls, invoices and receipts: register numbers, VAT';
      comment on column creditor.return_cost_cents is 'asked from who let a debit come back; 0 when the association bears it';

      create table creditor_approval (
        association_id uuid not null default current_association() references association (id),
        creditor_id uuid not null,
        ${recorded},
        constraint creditor_approved_once primary key (association_id, creditor_id),
        ${references('creditor_id', 'creditor')}
      );
      create function creditor_needs_two() returns trigger language plpgsql as $$
      begin
        perform 1 from creditor c where c.association_id = new.association_id and c.id = new.creditor_id
          and c.recorded_by <> new.recorded_by;
        if not found then
          raise exception 'by another person' using errcode = 'check_violation', constraint = 'creditor_two_people';
        end if;
        return new;
      end $$;
      create trigger creditor_needs_two before insert on creditor_approval
        for each row execute function creditor_needs_two();
    `);
  }

  private async mandates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sepa_mandate (${tenantKey},
        person_id uuid not null,
        rum text not null check (rum ~ '^[A-Z0-9+?/:().,''-]{1,35}$'),
        kind text not null check (kind in ('recurrent', 'one_off')),
        medium text not null check (medium in ('screen', 'paper')),
        signed_on date not null,
        file_id uuid,
        revoked_at timestamptz,
        ${recorded},
        constraint sepa_mandate_rum unique (association_id, rum),
        constraint sepa_mandate_paper check (file_id is null or medium = 'paper'),
        ${references('person_id', 'person')},
        ${references('file_id', 'stored_file')}
      );
      create unique index sepa_mandate_live on sepa_mandate (association_id, person_id) where revoked_at is null;
      create index sepa_mandate_person on sepa_mandate (association_id, person_id);

      create table sepa_mandate_version (
        association_id uuid not null default current_association() references association (id),
        mandate_id uuid not null,
        number integer not null check (number > 0),
        act text not null check (act in
          ('proposed', 'signed', 'confirmed', 'amended', 'paused', 'resumed', 'revoked')),
        on_date date not null,
        holder text not null check (holder <> ''),
        iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
        bic text check (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
        reason text not null default '',
        ${recorded},
        constraint sepa_mandate_version_number primary key (association_id, mandate_id, number),
        constraint sepa_mandate_first check ((number = 1) = (act in ('proposed', 'signed'))),
        ${references('mandate_id', 'sepa_mandate')}
      );
    `);
  }

  /** Paper read by one counts once another has read it; nothing follows a revocation. */
  private async mandatesHold(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function sepa_mandate_version_follows() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.association_id::text || new.mandate_id, 53));
        perform 1 from sepa_mandate m where m.association_id = new.association_id and m.id = new.mandate_id
          and m.revoked_at is not null;
        if found then
          raise exception 'revoked' using errcode = 'check_violation', constraint = 'sepa_mandate_revoked';
        end if;
        perform 1 from sepa_mandate_version v where new.act = 'confirmed'
          and v.association_id = new.association_id and v.mandate_id = new.mandate_id and v.act = 'proposed'
          and v.recorded_by <> new.recorded_by;
        if new.act = 'confirmed' and not found then
          raise exception 'by another person' using errcode = 'check_violation', constraint = 'sepa_mandate_two_people';
        end if;
        if new.act = 'revoked' then
          update sepa_mandate set revoked_at = clock_timestamp()
            where association_id = new.association_id and id = new.mandate_id;
        end if;
        return new;
      end $$;
      create trigger sepa_mandate_version_follows before insert on sepa_mandate_version
        for each row execute function sepa_mandate_version_follows();
    `);
  }

  private async batches(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table debit_batch (${tenantKey},
        collected_on date not null,
        creditor_id uuid not null,
        ${recorded},
        ${references('creditor_id', 'creditor')}
      );

      -- As it will be written for the bank: what the mandate said on the day the batch was prepared.
      create table debit (${tenantKey},
        batch_id uuid not null, due_id uuid not null, mandate_id uuid not null, person_id uuid not null,
        amount_cents integer not null check (amount_cents > 0),
        sequence text not null check (sequence in ('FRST', 'RCUR', 'OOFF', 'FNAL')),
        iban text not null, bic text, holder text not null,
        account_changed boolean not null,
        label text not null check (label <> ''),
        ${recorded},
        constraint debit_due_of_batch unique (association_id, batch_id, due_id),
        ${references('batch_id', 'debit_batch')},
        ${references('due_id', 'due')},
        ${references('mandate_id', 'sepa_mandate')},
        ${references('person_id', 'person')}
      );
      create index debit_due on debit (association_id, due_id);
      create index debit_mandate on debit (association_id, mandate_id);
      create index debit_person on debit (association_id, person_id);

      create table debit_batch_step (
        association_id uuid not null default current_association() references association (id),
        batch_id uuid not null,
        step text not null check (step in ('approved', 'downloaded', 'collected', 'cancelled')),
        reason text not null default '',
        file_id uuid,
        ${recorded},
        constraint debit_batch_step_once primary key (association_id, batch_id, step),
        constraint debit_batch_step_file check ((step = 'downloaded') = (file_id is not null)),
        ${references('batch_id', 'debit_batch')},
        ${references('file_id', 'stored_file')}
      );

      -- Taken out before the file left: paid meanwhile, or the mandate ended.
      create table debit_aside (
        association_id uuid not null default current_association() references association (id),
        debit_id uuid not null,
        reason text not null check (reason <> ''),
        ${recorded},
        constraint debit_aside_once primary key (association_id, debit_id),
        ${references('debit_id', 'debit')}
      );

      create table debit_collection (
        association_id uuid not null default current_association() references association (id),
        debit_id uuid not null,
        payment_id uuid not null,
        ${recorded},
        constraint debit_collected_once primary key (association_id, debit_id),
        ${references('debit_id', 'debit')},
        ${references('payment_id', 'payment')}
      );

      create table debit_return (
        association_id uuid not null default current_association() references association (id),
        debit_id uuid not null,
        code text not null check (code ~ '^[A-Z0-9]{4}$'),
        returned_on date not null,
        cost_due_id uuid,
        ${recorded},
        constraint debit_returned_once primary key (association_id, debit_id),
        ${references('debit_id', 'debit')},
        ${references('cost_due_id', 'due')}
      );
    `);
  }

  /** Steps follow each other, the second is another person’s; a due is debited once at a time. */
  private async batchesHold(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function debit_batch_step_follows() returns trigger language plpgsql as $$
      declare
        done text[];
        needed text[] := case new.step when 'downloaded' then array['approved'] when 'collected' then array['downloaded']
          else array[]::text[] end;
        ended text[] := case new.step when 'cancelled' then array['downloaded'] else array['cancelled'] end;
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.association_id::text || new.batch_id, 53));
        select coalesce(array_agg(step), '{}') into done from debit_batch_step
          where association_id = new.association_id and batch_id = new.batch_id;
        if not done @> needed or done && ended then
          raise exception 'not now' using errcode = 'check_violation', constraint = 'debit_batch_step_order';
        end if;
        perform 1 from debit_batch b where b.association_id = new.association_id and b.id = new.batch_id
          and (new.step <> 'approved' or b.recorded_by <> new.recorded_by);
        if not found then
          raise exception 'by another person' using errcode = 'check_violation', constraint = 'debit_batch_two_people';
        end if;
        return new;
      end $$;
      create trigger debit_batch_step_follows before insert on debit_batch_step
        for each row execute function debit_batch_step_follows();

      create function debits_hold() returns trigger language plpgsql as $$
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
            and not exists (select from debit_return r where r.association_id = d.association_id and r.debit_id = d.id)
            and not exists (select from debit_batch_step s where s.association_id = d.association_id
              and s.batch_id = d.batch_id and s.step in ('cancelled', 'collected'));
        if found then
          raise exception 'underway' using errcode = 'check_violation', constraint = 'debit_once_at_a_time';
        end if;
        return null;
      end $$;
      create trigger debits_hold after insert on debit
        referencing new table as added for each statement execute function debits_hold();
    `);
  }

  private async views(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The account that receives: the last one that two people agreed on.
      create view creditor_now with (security_invoker = true) as
        select distinct on (c.association_id) c.* from creditor c
        join creditor_approval a on a.association_id = c.association_id and a.creditor_id = c.id
        order by c.association_id, a.recorded_at desc;

      create view debit_now with (security_invoker = true) as
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
        left join debit_return r on r.association_id = d.association_id and r.debit_id = d.id
        left join debit_collection c on c.association_id = d.association_id and c.debit_id = d.id;
    `);
    for (const view of ['creditor_now', 'debit_now']) {
      await runner.query(`grant select on ${view} to ${APPLICATION_ROLE}`);
    }
  }

  private async isolated(runner: QueryRunner): Promise<void> {
    const forEver = ['creditor', 'creditor_approval', 'sepa_mandate', 'sepa_mandate_version', 'debit_batch'];
    const forEverToo = ['debit', 'debit_batch_step', 'debit_aside', 'debit_collection', 'debit_return'];
    for (const table of [...forEver, ...forEverToo]) await isolate(runner, table, 'append');
    await runner.query(`grant update (revoked_at) on sepa_mandate to ${APPLICATION_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
