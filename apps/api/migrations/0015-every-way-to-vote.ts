import { APPLICATION_ROLE } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret votes by colleges. */
export class EveryWayToVote1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.sealing(runner);
    await this.opening(runner);
  }

  /** A sealed ballot carries the college it weighs in, as the list drawn up at the opening says: nobody writes it. */
  private async sealing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sealed_ballot add column college_id text;
      comment on column sealed_ballot.college_id is 'forgotten as soon as the box is opened or set aside';
      create or replace function seal_ballot(voting uuid, elector uuid, marking text, filled jsonb) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        held integer;
        college text;
      begin
        insert into sign_off (vote_id, elector_id, cast_by) values (voting, elector, current_person());
        select e.voices, e.college_id into held, college from vote v
          join elector e on e.association_id = v.association_id and e.assembly_id = v.assembly_id
          where v.association_id = current_association() and v.id = voting and v.method = 'secret'
            and e.person_id = elector and e.votes;
        if not found then
          raise exception 'no secret ballot here' using errcode = 'check_violation', constraint = 'ballot_in_secret';
        end if;
        insert into sealed_ballot (vote_id, choice, content, college_id)
          select voting, marking, filled, college from generate_series(1, held);
      end $$;
    `);
  }

  /**
   * Opening gives what each college said, added up; the ballots it leaves carry none, so that a college of one or two people
   * never leads to theirs. A box set aside forgets them too.
   */
  private async opening(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function open_box(uuid);
      drop function shuffle_box(uuid);
      drop function emptied_box(uuid);
      create function emptied_box(voting uuid)
      returns table (of_vote uuid, marking text, filled jsonb, of_college text)
      language plpgsql set search_path = public, pg_temp as $$
      begin
        perform rewrite_sign_offs(voting);
        return query with taken as (
          delete from sealed_ballot where association_id = current_association() and vote_id = voting
          returning vote_id, choice, content, college_id)
        select * from taken order by gen_random_uuid();
      end $$;
      create function open_box(voting uuid) returns table (college text, said text, voices integer)
      language sql security definer set search_path = public, pg_temp as $$
        with emptied as materialized (select * from emptied_box(voting)),
          opened as (
            insert into opened_ballot (vote_id, choice, content) select of_vote, marking, filled from emptied)
        select of_college, marking, count(*)::integer from emptied
        where of_college is not null and marking is not null group by of_college, marking
      $$;
      create function shuffle_box(voting uuid) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into sealed_ballot (vote_id, choice, content) select of_vote, marking, filled from emptied_box(voting)
      $$;
      revoke execute on function emptied_box(uuid), open_box(uuid), shuffle_box(uuid) from public;
      grant execute on function open_box(uuid), shuffle_box(uuid) to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
