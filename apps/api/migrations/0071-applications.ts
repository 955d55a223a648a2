import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Who waits for a place, in which order, and what they are offered: from the record alone any day is found again. */
export class Applications1700000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.list(runner);
    await this.applications(runner);
    await this.review(runner);
    await this.offers(runner);
    await this.holding(runner);
    await this.transfers(runner);
    await this.forgetting(runner);
  }

  private async list(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table association add constraint association_slug_applying check (slug <> 'candidater');

      create table waiting_list (${tenantKey},
        is_open boolean not null default false,
        intro text not null default '' check (length(intro) <= 2000),
        category_id uuid,
        ${recorded},
        constraint waiting_list_once unique (association_id),
        ${references('category_id', 'membership_category')}
      );
      comment on column waiting_list.category_id is 'of whoever takes a place and is no member yet';

      create table allocation_criteria (${tenantKey},
        number integer generated always as identity,
        criteria jsonb not null check (jsonb_typeof(criteria) = 'array' and jsonb_array_length(criteria) <= 5),
        seed text not null check (seed <> ''),
        adopted_by text not null check (adopted_by <> ''),
        ${recorded}
      );
      comment on table allocation_criteria is 'the last adopted are in force; seed decides between equals and is public';

      -- The public form finds its house by the name in its address.
      create function association_of_slug(wanted text) returns uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select id from association where slug = wanted
      $$;
      revoke all on function association_of_slug(text) from public;
      grant execute on function association_of_slug(text) to ${APPLICATION_ROLE};
    `);
    await isolate(runner, 'waiting_list', 'keep');
    await isolate(runner, 'allocation_criteria', 'append');
  }

  private async applications(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table application (${tenantKey},
        given_name text not null, family_name text not null,
        email citext not null, phone text not null default '', locale text not null,
        activity text not null, motivation text not null default '',
        kind text not null check (kind in ('desk', 'office', 'workshop', 'storage', 'locker')),
        area_hundredths integer not null default 0 check (area_hundredths >= 0),
        features text[] not null default '{}'
          check (features <@ array['power', 'water', 'noise', 'dust', 'accessible', 'daylight']),
        week integer not null check (week between 1 and 16383),
        starts_on date not null,
        budget_cents integer check (budget_cents >= 0),
        meets text[] not null default '{}',
        applied_on date not null,
        consent_at timestamptz not null,
        token_hash text not null,
        person_id uuid, erased_at timestamptz,
        ${recorded},
        ${references('person_id', 'person')}
      );
      comment on column application.meets is 'keys of the criteria they say they meet; verified when a place is offered';
      create unique index application_token on application (association_id, token_hash);
      create index application_person on application (association_id, person_id) where person_id is not null;
      create index application_recent on application (association_id, recorded_at);

      create function application_stays() returns trigger language plpgsql as $$
      begin
        if row(new.kind, new.area_hundredths, new.features, new.week, new.starts_on, new.budget_cents, new.meets,
            new.applied_on, new.recorded_at)
          is distinct from row(old.kind, old.area_hundredths, old.features, old.week, old.starts_on, old.budget_cents,
            old.meets, old.applied_on, old.recorded_at) then
          raise exception 'what decides a rank is never changed' using errcode = 'check_violation',
            constraint = 'application_stays';
        end if;
        return new;
      end $$;
      create trigger application_stays before update on application
        for each row execute function application_stays();

      create table application_step (${tenantKey},
        number integer generated always as identity,
        application_id uuid not null,
        kind text not null check (kind in
          ('confirmed', 'withdrawn', 'paused', 'resumed', 'declined', 'readmitted', 'skipped', 'housed')),
        place_id uuid,
        reason text not null default '',
        ${recorded},
        check (kind not in ('declined', 'readmitted', 'skipped') or reason <> ''),
        check ((kind = 'skipped') = (place_id is not null)),
        ${references('application_id', 'application')},
        ${references('place_id', 'place')}
      );
      comment on column application_step.place_id is 'the place that the commission does not offer them';
      create index application_step_of on application_step (association_id, application_id, number);
    `);
    await isolate(runner, 'application', 'keep');
    await isolate(runner, 'application_step', 'append');
  }

  private async review(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table application_recusal (${tenantKey},
        application_id uuid not null, person_id uuid not null,
        reason text not null default '',
        ${recorded},
        constraint application_recusal_once unique (association_id, application_id, person_id),
        ${references('application_id', 'application')},
        ${references('person_id', 'person')}
      );

      create table review_comment (${tenantKey},
        application_id uuid not null,
        body text not null,
        ${recorded},
        ${references('application_id', 'application')}
      );
      create index review_comment_of on review_comment (association_id, application_id);

      -- Whoever is interested decides nothing of an application: neither against it nor for it.
      create function application_recused() returns trigger language plpgsql as $$
      begin
        perform 1 from application_recusal r where r.association_id = new.association_id
          and r.application_id = new.application_id and r.person_id = new.recorded_by;
        if found then
          raise exception 'recused' using errcode = 'check_violation', constraint = 'application_recused';
        end if;
        return new;
      end $$;
      create trigger application_recused before insert on application_step
        for each row when (new.kind in ('declined', 'readmitted', 'skipped')) execute function application_recused();
    `);
    await isolate(runner, 'application_recusal', 'append');
    await isolate(runner, 'review_comment', 'append');
  }

  private async offers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table place_offer (${tenantKey},
        application_id uuid not null, place_id uuid not null,
        starts_on date not null,
        week integer not null check (week between 1 and 16383),
        monthly_cents integer not null check (monthly_cents >= 0),
        expires_at timestamptz not null,
        rank integer not null check (rank >= 1),
        vacancy jsonb not null, passed jsonb not null,
        outcome text check (outcome in ('taken', 'refused', 'expired', 'withdrawn')),
        ended_at timestamptz, end_reason text not null default '', allocation_id uuid,
        ${recorded},
        check ((outcome is null) = (ended_at is null)),
        constraint place_offer_taken check ((outcome is not distinct from 'taken') = (allocation_id is not null)),
        ${references('application_id', 'application')},
        ${references('place_id', 'place')},
        ${references('allocation_id', 'allocation')}
      );
      comment on column place_offer.vacancy is 'the place as it was when it was offered';
      comment on column place_offer.passed is 'each better rank that was passed over, and why';
      create unique index place_offer_one on place_offer (association_id, application_id) where outcome is null;
      create index place_offer_place on place_offer (association_id, place_id);
      create index place_offer_open on place_offer (association_id, expires_at) where outcome is null;
      create trigger application_recused before insert on place_offer
        for each row execute function application_recused();

      create function place_offer_stays() returns trigger language plpgsql as $$
      begin
        if old.outcome is not null or to_jsonb(new) - 'outcome' - 'ended_at' - 'end_reason' - 'allocation_id'
          <> to_jsonb(old) - 'outcome' - 'ended_at' - 'end_reason' - 'allocation_id' then
          raise exception 'an offer is answered once' using errcode = 'check_violation', constraint = 'place_offer_stays';
        end if;
        return new;
      end $$;
      create trigger place_offer_stays before update on place_offer for each row execute function place_offer_stays();
    `);
    await isolate(runner, 'place_offer', 'keep');
  }

  /** A half-day of a place is offered to one person at a time, and kept for them until they answer. */
  private async holding(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function place_offer_alone() returns trigger language plpgsql as $$
      begin
        perform 1 from place where association_id = new.association_id and id = new.place_id for no key update;
        perform 1 from place_offer o where o.association_id = new.association_id and o.place_id = new.place_id
          and o.outcome is null and o.week & new.week <> 0;
        if found then
          raise exception 'already offered' using errcode = 'check_violation', constraint = 'place_offer_alone';
        end if;
        return new;
      end $$;
      create trigger place_offer_alone before insert on place_offer
        for each row execute function place_offer_alone();

      create function allocation_on_offer() returns trigger language plpgsql as $$
      begin
        perform 1 from place where association_id = new.association_id and id = new.place_id for no key update;
        perform 1 from place_offer o
          join application a on a.association_id = o.association_id and a.id = o.application_id
          where o.association_id = new.association_id and o.place_id = new.place_id and o.outcome is null
            and o.expires_at > now() and o.week & new.week <> 0
            and days_of(o.starts_on, null) && days_of(new.starts_on, new.ends_on)
            and a.person_id is distinct from new.person_id;
        if found then
          raise exception 'on offer' using errcode = 'check_violation', constraint = 'allocation_on_offer';
        end if;
        return new;
      end $$;
      create trigger allocation_on_offer before insert on allocation
        for each row execute function allocation_on_offer();
    `);
  }

  private async transfers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table transfer_wish (${tenantKey},
        number integer generated always as identity,
        allocation_id uuid not null,
        place_ids uuid[] not null check (cardinality(place_ids) <= 20),
        ${recorded},
        ${references('allocation_id', 'allocation')}
      );
      comment on table transfer_wish is 'the last said of an allocation holds; no place: they stay where they are';
      create index transfer_wish_of on transfer_wish (association_id, allocation_id, number);

      create table transfer_round (${tenantKey},
        on_day date not null,
        moves jsonb not null,
        ${recorded}
      );
      comment on table transfer_round is 'a chain as it was carried out: who left what for what';
    `);
    await isolate(runner, 'transfer_wish', 'append');
    await isolate(runner, 'transfer_round', 'append');
  }

  /** Empties applications whose time is over: what the order was made of stays, under no name. */
  private async forgetting(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function forget_applications(wanted uuid[]) returns integer
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        house uuid := current_association();
        forgotten integer;
      begin
        update mail m set to_address = '', to_name = '', subject = '', html = '', text = '',
            state = case when m.state in ('waiting', 'sending') then 'held' else m.state end
          from application a where a.association_id = house and a.id = any(wanted) and m.association_id = house
            and m.kind like 'application%' and m.to_address = a.email;
        update review_comment set body = '' where association_id = house and application_id = any(wanted);
        update application_step set reason = '-' where association_id = house and application_id = any(wanted)
          and reason <> '';
        update application_recusal set reason = '' where association_id = house and application_id = any(wanted);
        update application set given_name = '', family_name = '', email = '', phone = '', activity = '', motivation = '',
            token_hash = id::text, erased_at = clock_timestamp()
          where association_id = house and id = any(wanted) and erased_at is null;
        get diagnostics forgotten = row_count;
        return forgotten;
      end $$;
      revoke all on function forget_applications(uuid[]) from public;
      grant execute on function forget_applications(uuid[]) to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
