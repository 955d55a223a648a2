import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a new association begins with in either language: usual values nobody adopted. */
const beginnings = [
  'Valeurs d’usage, à remplacer par celles de vos statuts',
  'Usual values, to be replaced by those of your statutes',
];

/** An association is founded by an assembly of its own, out of a draft of its statutes. */
export class Founding1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assembly drop constraint assembly_nature_check,
        add constraint assembly_nature_check
          check (nature in ('ordinary', 'extraordinary', 'mixed', 'constitutive')),
        add constraint assembly_founds_once check (nature <> 'constitutive' or call = 'first');
      create unique index assembly_one_founding on assembly (association_id)
        where nature = 'constitutive' and state in ('draft', 'convened', 'open', 'closed');
      alter table agenda_item add column adopts_statutes boolean not null default false,
        add constraint agenda_item_adopts check (not adopts_statutes or kind = 'vote');
      comment on column agenda_item.adopts_statutes is 'adopts the statutes of the association that founders create';
      create unique index agenda_item_adopts_once on agenda_item (association_id, assembly_id) where adopts_statutes;
      alter table statutes_version add column draft boolean not null default false;
      comment on column statutes_version.draft is 'not adopted: what founders work on, or the usual values one begins with';
      alter table statutes_version drop constraint statutes_one_a_day;
      create unique index statutes_one_a_day on statutes_version (association_id, effective_from) where not draft;
    `);
    await this.markBeginnings(runner);
  }

  /** In every association at once: an owner that is no superuser is held by row security as anybody is. */
  private async markBeginnings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table statutes_version no force row level security;
      alter table association no force row level security;
    `);
    await runner.query(
      `update statutes_version set draft = true where number = 1 and decision = any($1)
         and association_id in (select id from association where founded_on is null and rna is null)`,
      [beginnings],
    );
    await runner.query(`
      alter table statutes_version force row level security;
      alter table association force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
