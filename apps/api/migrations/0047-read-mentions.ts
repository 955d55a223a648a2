import { isolate, recorded } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was called by a comment has read it. */
export class ReadMentions1700000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_mention_read (
        association_id uuid not null default current_association() references association (id),
        comment_id uuid not null,
        person_id uuid not null,
        ${recorded},
        primary key (association_id, comment_id, person_id),
        foreign key (association_id, comment_id, person_id)
          references task_mention (association_id, comment_id, person_id) on delete cascade
      )
    `);
    await isolate(runner, 'task_mention_read', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
