import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Tasks are also about a place, about what somebody owes, and about what the house spends. */
export class TaskLinks1700000000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns =
      'agenda_item_id, assembly_id, person_id, commission_id, place_id, due_id, expense_id, url';
    await runner.query(`
      alter table task_link add column place_id uuid, add column due_id uuid, add column expense_id uuid,
        add constraint task_link_to_place ${references('place_id', 'place')},
        add constraint task_link_to_due ${references('due_id', 'due')},
        add constraint task_link_to_expense ${references('expense_id', 'expense')},
        drop constraint task_link_one,
        add constraint task_link_one check (num_nonnulls(${columns}) = 1);
      drop index task_link_once;
      create unique index task_link_once on task_link (association_id, task_id, ${columns})
        nulls not distinct where removed_at is null;
      create index task_link_place on task_link (association_id, place_id) where place_id is not null;
      create index task_link_due on task_link (association_id, due_id) where due_id is not null;
      create index task_link_expense on task_link (association_id, expense_id) where expense_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
