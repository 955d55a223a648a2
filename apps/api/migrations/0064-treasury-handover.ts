import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What a treasurer knows and no figure tells: where the keys are, and what was promised. */
export class TreasuryHandover1700000000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table treasury_access (${tenantKey},
        kind text not null check (kind in ('portal', 'signature', 'card', 'safe', 'papers', 'other')),
        title text not null check (title <> ''),
        account_id uuid, holder_id uuid,
        place text not null default '',
        ended_at timestamptz, ended_by uuid,
        ${recorded},
        check ((ended_at is null) = (ended_by is null)),
        constraint treasury_access_held check (kind not in ('signature', 'card') or holder_id is not null),
        ${references('account_id', 'bank_account')},
        ${references('holder_id', 'person')},
        ${references('ended_by', 'person')}
      );
      comment on column treasury_access.place is 'where it is, or under which rule: never a password';
      create unique index treasury_access_once on treasury_access (association_id, kind, fold(title), account_id, holder_id)
        nulls not distinct where ended_at is null;

      create table treasury_promise (${tenantKey},
        kind text not null check (kind in ('waiver', 'commitment')),
        what text not null check (what <> ''),
        person_id uuid,
        amount_cents integer check (amount_cents > 0),
        by_on date,
        ended_at timestamptz, ended_by uuid,
        ${recorded},
        check ((ended_at is null) = (ended_by is null)),
        constraint treasury_promise_to check (kind <> 'waiver' or person_id is not null),
        ${references('person_id', 'person')},
        ${references('ended_by', 'person')}
      );
      comment on column treasury_promise.ended_at is 'when it was kept, or given up';
    `);
    for (const table of ['treasury_access', 'treasury_promise']) {
      await isolate(runner, table, 'append');
      await runner.query(`grant update (ended_at, ended_by) on ${table} to ${APPLICATION_ROLE}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
