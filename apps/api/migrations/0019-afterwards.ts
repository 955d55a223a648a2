import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened during a sitting and was entered once it was closed says so, for ever. */
export class Afterwards1700000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table incident add column afterwards boolean not null default false,
        add constraint incident_afterwards check (not afterwards or at <= recorded_at);
      comment on column incident.afterwards is 'entered once the sitting was closed; its minutes say so';
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
