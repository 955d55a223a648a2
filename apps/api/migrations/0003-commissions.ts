import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commissions; who is in them is a mandate. */
export class Commissions1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commission (${tenantKey},
        name text not null check (name <> ''),
        purpose text not null default '',
        position integer not null default 0,
        closed_at timestamptz,
        ${recorded}
      );
      create unique index commission_name on commission (association_id, fold(name)) where closed_at is null;
      alter table mandate add foreign key (association_id, commission_id) references commission (association_id, id);
    `);
    await isolate(runner, 'commission', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
