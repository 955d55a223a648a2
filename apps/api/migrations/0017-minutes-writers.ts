import { isolate } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is writing the minutes of an assembly at this moment, shared between the processes that serve. */
export class MinutesWriters1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table minutes_writer (
        association_id uuid not null default current_association() references association (id),
        assembly_id uuid not null,
        person_id uuid not null default current_person(),
        block_id text not null check (char_length(block_id) between 1 and 100),
        at timestamptz not null default clock_timestamp(),
        primary key (association_id, assembly_id, person_id),
        foreign key (association_id, assembly_id) references assembly (association_id, id),
        foreign key (association_id, person_id) references person (association_id, id)
      );
      comment on table minutes_writer is 'no record: a row counts for seconds, and goes once it is old or its writer leaves';
    `);
    await isolate(runner, 'minutes_writer', 'full');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
