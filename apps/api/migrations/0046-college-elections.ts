import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An election that one college of the statutes holds alone, for the seats kept for it. */
export class CollegeElections1700000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.college(runner);
    await this.voices(runner);
  }

  /** In a circle everyone names somebody: no college holds one. */
  private async college(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table election add column college_id text check (college_id <> ''),
        add constraint election_college_voted check (college_id is null or method <> 'without-candidate');
      comment on column election.college_id is 'the college of the statutes that elects alone; null: the whole assembly';
    `);
  }

  /** Whoever writes it and by whatever way, on a phone or on paper, no voice of another college enters the box. */
  private async voices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function sign_off_of_college() returns trigger language plpgsql as $$
      begin
        perform 1 from vote v
        join election n on n.association_id = v.association_id and n.agenda_item_id = v.agenda_item_id
        join elector e on e.association_id = v.association_id and e.assembly_id = v.assembly_id
          and e.person_id = new.elector_id
        where v.association_id = new.association_id and v.id = new.vote_id
          and n.college_id is not null and n.college_id is distinct from e.college_id;
        if found then
          raise exception 'of another college' using errcode = 'check_violation', constraint = 'sign_off_of_college';
        end if;
        return new;
      end $$;
      create trigger sign_off_of_college before insert on sign_off
        for each row execute function sign_off_of_college();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
