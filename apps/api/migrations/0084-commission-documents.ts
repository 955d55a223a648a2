import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What a commission keeps at hand without a task: the notice of a machine, a folder elsewhere. */
export class CommissionDocuments1700000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commission_document (${tenantKey},
        commission_id uuid not null,
        name text not null check (name <> '' and length(name) <= 200),
        file_id uuid,
        url text check (url ~* '^https?://'),
        removed_at timestamptz,
        ${recorded},
        constraint commission_document_one check (num_nonnulls(file_id, url) = 1),
        ${references('commission_id', 'commission')},
        ${references('file_id', 'stored_file')}
      );
      comment on column commission_document.removed_at is 'taken off; it may be put back';
      create unique index commission_document_once on commission_document (association_id, commission_id, file_id, url)
        nulls not distinct where removed_at is null;
    `);
    await isolate(runner, 'commission_document', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
