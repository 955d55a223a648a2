import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everyone is read through when people are searched: the association is then looked up once a statement, not once a
 * person. The rows seen and written are the same.
 */
export class Search1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy own_association on person
        using (association_id = (select current_association()))
        with check (association_id = (select current_association()));
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
