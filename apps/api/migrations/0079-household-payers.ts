import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

const KNOWN = ['household', 'household_consent', 'household_payer'];

const forced = (force: 'force' | 'no force') =>
  KNOWN.map((table) => `alter table ${table} ${force} row level security;`).join('\n');

/** Who pays for a household changes with the years; what somebody agreed to was said to one of them, and to nobody else. */
export class HouseholdPayers1700000000079 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table household_payer (${tenantKey},
        household_id uuid not null,
        payer_id uuid not null,
        number integer not null check (number > 0),
        ${recorded},
        constraint household_payer_number unique (association_id, household_id, number),
        ${references('household_id', 'household')},
        ${references('payer_id', 'person')}
      );
      comment on column household_payer.number is 'the last one pays';
    `);
    await isolate(runner, 'household_payer', 'append');
    await this.carryOver(runner);
    await this.views(runner);
  }

  /** Whoever paid so far is the first; what was agreed was agreed with them. */
  private async carryOver(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The owner of the tables obeys row security too, and acts for no association here.
      ${forced('no force')}
      insert into household_payer
        (association_id, id, household_id, payer_id, number, recorded_at, recorded_by, recorded_under)
        select association_id, uuidv7(), id, payer_id, 1, recorded_at, recorded_by, recorded_under from household;
      alter table household_consent add column household_payer_id uuid;
      update household_consent c set household_payer_id = p.id
        from household_member m, household_payer p
        where m.association_id = c.association_id and m.id = c.member_id
          and p.association_id = m.association_id and p.household_id = m.household_id;
      alter table household_consent alter column household_payer_id set not null,
        add ${references('household_payer_id', 'household_payer')};
      comment on column household_consent.household_payer_id is 'who paid when it was said: it counts for nobody else';
      ${forced('force')}
    `);
  }

  private async views(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view household_member_now;
      alter table household drop column payer_id;

      create view household_now with (security_invoker = true) as
        select h.*, p.id as household_payer_id, p.payer_id, p.number as payer_number from household h
        join lateral (select id, payer_id, number from household_payer p where p.association_id = h.association_id
          and p.household_id = h.id order by number desc limit 1) p on true;

      create view household_member_now with (security_invoker = true) as
        select m.*, h.payer_id, h.household_payer_id, h.reference,
          m.person_id = h.payer_id or coalesce(c.given, false) as shown, c.given as answered
        from household_member m
        join household_now h on h.association_id = m.association_id and h.id = m.household_id
        join association a on a.id = m.association_id
        left join lateral (select given from household_consent c where c.association_id = m.association_id
          and c.member_id = m.id and c.household_payer_id = h.household_payer_id
          order by recorded_at desc, id desc limit 1) c on true
        where daterange(m.from_day, m.until_day, '[)') @> (now() at time zone a.time_zone)::date;

      grant select on household_now, household_member_now to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
