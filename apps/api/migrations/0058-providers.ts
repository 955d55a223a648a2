import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

const PROVIDER = `provider text not null check (provider in ('stripe', 'helloasso'))`;

/** Cards: checkouts at a provider, what it told of them, money given back, and transfers to the bank. By records only. */
export class Providers1700000000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.checkouts(runner);
    await this.refunds(runner);
    await this.payouts(runner);
    await this.views(runner);
    await this.door(runner);
    const [paying, back, out] = [
      ['checkout', 'checkout_due', 'checkout_payment', 'provider_event'],
      ['refund', 'refund_outcome'],
      ['payout', 'payout_line'],
    ];
    for (const table of [...paying, ...back, ...out]) await isolate(runner, table, 'append');
  }

  private async checkouts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table checkout (${tenantKey},
        person_id uuid not null,
        ${PROVIDER},
        reference text not null check (reference <> ''),
        amount_cents integer not null check (amount_cents > 0),
        ${recorded},
        constraint checkout_reference unique (association_id, provider, reference),
        ${references('person_id', 'person')}
      );
      comment on column checkout.reference is 'the provider’s own: what is true of it is read there';
      create index checkout_person on checkout (association_id, person_id);
      create index checkout_recent on checkout (association_id, recorded_at desc);

      create table checkout_due (
        association_id uuid not null default current_association() references association (id),
        checkout_id uuid not null, due_id uuid not null,
        amount_cents integer not null check (amount_cents > 0),
        primary key (association_id, checkout_id, due_id),
        ${references('checkout_id', 'checkout')},
        ${references('due_id', 'due')}
      );
      create index checkout_due_due on checkout_due (association_id, due_id);

      -- The provider has the money: what of the house’s payments it is.
      create table checkout_payment (
        association_id uuid not null default current_association() references association (id),
        checkout_id uuid not null,
        payment_id uuid not null,
        ${PROVIDER},
        charge text not null check (charge <> ''),
        ${recorded},
        constraint checkout_paid_once primary key (association_id, checkout_id),
        constraint checkout_payment_once unique (association_id, payment_id),
        constraint checkout_charge_once unique (association_id, provider, charge),
        ${references('checkout_id', 'checkout')},
        ${references('payment_id', 'payment')}
      );

      -- What a provider told, once: told again, nothing is done.
      create table provider_event (
        association_id uuid not null default current_association() references association (id),
        ${PROVIDER},
        reference text not null check (reference <> ''),
        kind text not null,
        ${recorded},
        constraint provider_event_once primary key (association_id, provider, reference)
      );
    `);
  }

  /** Asked for once at a time; done or refused by the provider. Money given back may already be on a statement. */
  private async refunds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table refund (${tenantKey},
        checkout_id uuid not null,
        reason text not null check (reason <> ''),
        ${recorded},
        foreign key (association_id, checkout_id) references checkout_payment (association_id, checkout_id)
      );
      create index refund_checkout on refund (association_id, checkout_id);

      create table refund_outcome (
        association_id uuid not null default current_association() references association (id),
        refund_id uuid not null,
        done boolean not null,
        ${recorded},
        constraint refund_outcome_once primary key (association_id, refund_id),
        ${references('refund_id', 'refund')}
      );

      create function refund_once() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.association_id::text || new.checkout_id, 58));
        perform 1 from refund r where r.association_id = new.association_id and r.checkout_id = new.checkout_id
          and not exists (select from refund_outcome o
            where o.association_id = r.association_id and o.refund_id = r.id and not o.done);
        if found then
          raise exception 'asked for' using errcode = 'check_violation', constraint = 'refund_asked_once';
        end if;
        return new;
      end $$;
      create trigger refund_once before insert on refund for each row execute function refund_once();

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
          where c.association_id = new.association_id and c.payment_id = new.payment_id;
        if not found then
          raise exception 'on a line' using errcode = 'check_violation', constraint = 'payment_on_statement';
        end if;
        return new;
      end $$;
    `);
  }

  private async payouts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payout (${tenantKey},
        ${PROVIDER},
        reference text not null check (reference <> ''),
        arrives_on date not null,
        amount_cents integer not null,
        ${recorded},
        constraint payout_once unique (association_id, provider, reference)
      );
      create table payout_line (
        association_id uuid not null default current_association() references association (id),
        payout_id uuid not null,
        position integer not null check (position >= 0),
        kind text not null check (kind in ('payment', 'refund', 'fee', 'other')),
        charge text,
        amount_cents integer not null,
        primary key (association_id, payout_id, position),
        constraint payout_line_sign check (case kind when 'payment' then amount_cents > 0
          when 'refund' then amount_cents < 0 else true end),
        ${references('payout_id', 'payout')}
      );

      create function payout_sums_up() returns trigger language plpgsql as $$
      begin
        perform 1 from payout_line l where l.association_id = new.association_id and l.payout_id = new.id
          having coalesce(sum(l.amount_cents), 0) = new.amount_cents;
        if not found then
          raise exception 'lines differ from the payout' using errcode = 'check_violation', constraint = 'payout_sums_up';
        end if;
        return null;
      end $$;
      create constraint trigger payout_sums_up after insert on payout
        deferrable initially deferred for each row execute function payout_sums_up();
    `);
  }

  private async views(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view checkout_now with (security_invoker = true) as
        select c.*, p.payment_id, p.charge, p.recorded_at as paid_at,
          r.id as refund_id, r.reason as refund_reason,
          case when p.payment_id is null then 'open' when r.done then 'refunded' when r.done is null and r.id is not null
            then 'refunding' else 'paid' end as state,
          coalesce(r.done = false, false) as refund_refused
        from checkout c
        left join checkout_payment p on p.association_id = c.association_id and p.checkout_id = c.id
        left join lateral (
          select r.id, r.reason, o.done from refund r
          left join refund_outcome o on o.association_id = r.association_id and o.refund_id = r.id
          where r.association_id = c.association_id and r.checkout_id = c.id
          order by r.recorded_at desc limit 1) r on true;

      -- What a payout is made of, by what became of its payments: those that stand, money the house no longer has or gives
      -- back (held), fees, and what the house knows nothing of.
      create view payout_now with (security_invoker = true) as
        select p.*,
          coalesce(-sum(l.amount_cents) filter (where l.kind = 'fee'), 0)::int as fee_cents,
          coalesce(sum(l.amount_cents) filter (where l.kind = 'refund' or w.reversed_at is not null), 0)::int as held_cents,
          coalesce(json_agg(json_build_object('paymentId', w.id, 'cents', l.amount_cents) order by l.position)
            filter (where l.kind = 'payment' and w.reversed_at is null and w.id is not null), '[]') as payments,
          (count(*) filter (where l.kind = 'other' or (l.kind in ('payment', 'refund') and
            (w.id is null or abs(l.amount_cents) <> w.amount_cents))))::int as unknown,
          (count(*) filter (where l.kind = 'payment'))::int as payment_count,
          coalesce(bool_or(l.kind = 'payment' and exists (select from bank_match_part t
            join bank_match m on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
            where t.association_id = w.association_id and t.payment_id = w.id)), false) as told
        from payout p
        left join payout_line l on l.association_id = p.association_id and l.payout_id = p.id
        left join checkout_payment c on c.association_id = l.association_id and c.provider = p.provider
          and c.charge = l.charge
        left join payment_now w on w.association_id = c.association_id and w.id = c.payment_id
        group by p.association_id, p.id;
    `);
    for (const view of ['checkout_now', 'payout_now']) {
      await runner.query(`grant select on ${view} to ${APPLICATION_ROLE}`);
    }
  }

  /** A provider knows an association by its name in addresses only; it learns its id and nothing more. */
  private async door(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function association_at(address text) returns table (id uuid, locale text)
      language sql stable security definer set search_path = public, pg_temp as $$
        select a.id, a.locale from association a where a.slug = address
      $$;
      revoke all on function association_at(text) from public;
      grant execute on function association_at(text) to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
