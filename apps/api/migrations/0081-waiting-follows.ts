import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** The list is reviewed by the leads of a commission, asks who waits whether they still do; a move given up takes its amendment along. */
export class WaitingFollows1700000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.reviewers(runner);
    await this.asking(runner);
    await this.amendments(runner);
  }

  /** Whoever leads the commission that reviews, for as long as they do. */
  private async reviewers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table waiting_list add column commission_id uuid, add ${references('commission_id', 'commission')};
      comment on column waiting_list.commission_id is 'whose leads review applications';

      create or replace function roles_held(house_id uuid, who uuid, by_user uuid, today date) returns jsonb
      language plpgsql stable as $$
      begin
        return coalesce((select jsonb_agg(role) from (
          -- A member today, or the one who speaks for an organisation that is.
          select jsonb_build_object('role', 'member', 'mandateId', null, 'commissionId', null) as role
            where exists (
              select 1 from membership m join person p on p.association_id = m.association_id and p.id = m.person_id
              where m.association_id = house_id and who in (p.id, p.representative_id)
                and daterange(m.starts_on, m.ends_on, '[]') @> today)
          union all
          select jsonb_build_object('role', m.role, 'mandateId', m.id, 'commissionId', m.commission_id)
            from mandate m
            where m.association_id = house_id and m.person_id = who and m.in_force @> today
          union all
          select jsonb_build_object('role', 'reviewer', 'mandateId', m.id, 'commissionId', m.commission_id)
            from mandate m
            join waiting_list l on l.association_id = m.association_id and l.commission_id = m.commission_id
            join commission c on c.association_id = m.association_id and c.id = m.commission_id and c.closed_at is null
            where m.association_id = house_id and m.person_id = who and m.role = 'commission_lead' and m.in_force @> today
          union all
          select jsonb_build_object('role', 'administrator', 'mandateId', null, 'commissionId', null)
            from auth.administrators where user_id = by_user
        ) roles), '[]');
      end $$;
    `);
  }

  /** Whether they still look for a place: asked, asked again, answered. */
  private async asking(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table waiting_list
        add column ask_months integer not null default 0 check (ask_months between 0 and 24),
        add column silent_days integer not null default 30 check (silent_days between 14 and 180),
        add column forget_months integer not null default 24 check (forget_months between 1 and 24);
      comment on column waiting_list.ask_months is 'months without a sign after which one is asked; 0 for never';
      comment on column waiting_list.silent_days is 'days to answer, after which the application is withdrawn';
      comment on column waiting_list.forget_months is 'months after which what came to nothing is erased';

      create table application_sign (${tenantKey},
        number integer generated always as identity,
        application_id uuid not null,
        kind text not null check (kind in ('asked', 'warned', 'still')),
        ${recorded},
        ${references('application_id', 'application')}
      );
      comment on table application_sign is 'asked whether they still look, told what follows, said that they do';
      create index application_sign_of on application_sign (association_id, application_id, number);
    `);
    await isolate(runner, 'application_sign', 'append');
  }

  /** An amendment of a move is withdrawn with it, while nobody is bound by it. */
  private async amendments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contract_version add column stay_id uuid, add column withdrawn_at timestamptz,
        add ${references('stay_id', 'allocation')};
      comment on column contract_version.stay_id is 'the allocation that the amendment follows';
      grant update (withdrawn_at) on contract_version to ${APPLICATION_ROLE};

      create function contract_version_withdrawn() returns trigger language plpgsql as $$
      begin
        if old.withdrawn_at is not null or old.cause <> 'amendment' or 2 <= (select count(*) from contract_signature s
            where s.association_id = new.association_id and s.contract_id = new.contract_id and s.number = new.number) then
          raise exception 'it holds' using errcode = 'check_violation', constraint = 'contract_course';
        end if;
        return new;
      end $$;
      create trigger contract_version_withdrawn before update on contract_version
        for each row execute function contract_version_withdrawn();

      create function contract_signature_stands() returns trigger language plpgsql as $$
      begin
        perform 1 from contract_version v where v.association_id = new.association_id
          and v.contract_id = new.contract_id and v.number = new.number and v.withdrawn_at is not null;
        if found then
          raise exception 'withdrawn' using errcode = 'check_violation', constraint = 'contract_course';
        end if;
        return new;
      end $$;
      create trigger contract_signature_stands before insert on contract_signature
        for each row execute function contract_signature_stands();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
