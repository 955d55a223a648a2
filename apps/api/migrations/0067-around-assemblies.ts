import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A task can be about an assembly as such, besides one item of its agenda. */
export class TasksOfAssemblies1700000000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_link add column assembly_id uuid,
        add constraint task_link_to_assembly
          foreign key (association_id, assembly_id) references assembly (association_id, id),
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

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
