import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What goes on around an assembly: tasks that are about it as a whole, and members told that its minutes are published. */
export class AroundAssemblies1700000000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.tasks(runner);
    await this.told(runner);
  }

  private async tasks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_link add column assembly_id uuid,
        add constraint task_link_to_assembly ${references('assembly_id', 'assembly')},
        drop constraint task_link_one,
        add constraint task_link_one
          check (num_nonnulls(agenda_item_id, assembly_id, person_id, commission_id, url) = 1);
      drop index task_link_once;
      create unique index task_link_once on task_link
        (association_id, task_id, agenda_item_id, assembly_id, person_id, commission_id, url)
        nulls not distinct where removed_at is null;
      create index task_link_assembly on task_link (association_id, assembly_id) where assembly_id is not null;
    `);
  }

  private async told(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table minutes_notice (${tenantKey},
        assembly_id uuid not null, person_id uuid not null, mail_id uuid not null,
        ${recorded},
        constraint minutes_notice_once unique (association_id, assembly_id, person_id),
        ${references('assembly_id', 'assembly')},
        ${references('person_id', 'person')},
        ${references('mail_id', 'mail')}
      );
      comment on table minutes_notice is 'who was told by mail that the minutes of an assembly are published; once each';
    `);
    await isolate(runner, 'minutes_notice', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
