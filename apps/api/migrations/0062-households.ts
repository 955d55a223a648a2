import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** People who pay together: who pays, for whom, from when to when, and what each lets the one who pays see. */
export class Households1700000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table household (${tenantKey},
        name text not null check (name <> ''),
        payer_id uuid not null,
        sequence integer not null check (sequence > 0),
        reference text not null check (reference ~ '^RF[0-9]{2}[A-Z0-9]{1,21}$'),
        ended_on date,
        ${recorded},
        constraint household_sequence unique (association_id, sequence),
        constraint household_reference unique (association_id, reference),
        ${references('payer_id', 'person')}
      );

      create table household_member (${tenantKey},
        household_id uuid not null,
        person_id uuid not null,
        guardian_id uuid,
        from_day date not null,
        until_day date,
        ${recorded},
        constraint household_member_until check (until_day >= from_day),
        constraint household_member_guardian check (guardian_id <> person_id),
        constraint household_once exclude using gist (association_id with =, person_id with =,
          daterange(from_day, until_day, '[)') with &&),
        ${references('household_id', 'household')},
        ${references('person_id', 'person')},
        ${references('guardian_id', 'person')}
      );
      comment on column household_member.until_day is 'the first day on which they pay for themselves again';
      comment on column household_member.guardian_id is 'who answers for a minor';
      create index household_member_household on household_member (association_id, household_id);

      -- Whether what somebody owes may be seen and paid by the one who pays; the last word counts.
      create table household_consent (${tenantKey},
        member_id uuid not null,
        given boolean not null,
        ${recorded},
        ${references('member_id', 'household_member')}
      );
      create index household_consent_last on household_consent (association_id, member_id, recorded_at desc);

      create view household_member_now with (security_invoker = true) as
        select m.*, h.payer_id, h.reference, m.person_id = h.payer_id or coalesce(c.given, false) as shown,
          c.given as answered
        from household_member m
        join household h on h.association_id = m.association_id and h.id = m.household_id
        join association a on a.id = m.association_id
        left join lateral (select given from household_consent c where c.association_id = m.association_id
          and c.member_id = m.id order by recorded_at desc, id desc limit 1) c on true
        where daterange(m.from_day, m.until_day, '[)') @> (now() at time zone a.time_zone)::date;

      alter table fee_schedule add column family_cents integer check (family_cents between 0 and 10000000);
      comment on column fee_schedule.family_cents is 'the most that a household is asked for all its members together';
    `);
    await isolate(runner, 'household', 'append');
    await isolate(runner, 'household_member', 'append');
    await isolate(runner, 'household_consent', 'append');
    await runner.query(`
      grant update (ended_on) on household to ${APPLICATION_ROLE};
      grant update (until_day) on household_member to ${APPLICATION_ROLE};
      grant select on household_member_now to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
