import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The college each elector votes in, fixed with the list of who votes. */
export class Colleges1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table elector add column college_id text,
        add constraint elector_college check (votes or college_id is null);
      comment on column elector.college_id is 'the college of the statutes the voices weigh in';
    `);
  }

  async down(): Promise<void> {
    throw new Error('restore a backup instead');
  }
}
