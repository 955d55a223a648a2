import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Secret votes by colleges, votes in advance, what givers of proxies ask for, remote presence. */
export class EveryWayToVote1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.sealing(runner);
    await this.opening(runner);
    await this.advance(runner);
    await this.instructions(runner);
    await this.remote(runner);
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

  /**
   * Votes received between the convocation and the opening, by name. Nothing is changed: where the statutes let one be
   * replaced, the next has the next number; where they do not, a second has the same and is refused.
   */
  private async advance(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table advance_vote (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null, person_id uuid not null,
        choice text not null check (choice in ('for', 'against', 'abstention', 'blank')),
        channel text not null check (channel in ('online', 'postal')),
        file_id uuid,
        sequence integer not null check (sequence > 0),
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        constraint advance_once unique (association_id, agenda_item_id, person_id, sequence),
        constraint advance_proof check ((channel = 'postal') = (file_id is not null)),
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')},
        ${references('person_id', 'person')},
        ${references('file_id', 'stored_file')}
      );
      comment on table advance_vote is 'votes in advance, by name: whoever comes votes in the room';
      create index advance_vote_assembly on advance_vote (association_id, assembly_id);
      -- Taken while the assembly is convened: opening it takes the row for itself, a vote in advance shares it.
      create function advance_before_opening() returns trigger language plpgsql as $$
      begin
        perform 1 from assembly a join agenda_item i on i.association_id = a.association_id and i.assembly_id = a.id
          where a.association_id = new.association_id and a.id = new.assembly_id and a.state = 'convened'
            and i.id = new.agenda_item_id and i.kind = 'vote' for share of a;
        if not found then
          raise exception 'no vote in advance now' using errcode = 'check_violation', constraint = 'advance_before_opening';
        end if;
        return new;
      end $$;
      create trigger advance_before_opening before insert on advance_vote
        for each row execute function advance_before_opening();
    `);
    await isolate(runner, 'advance_vote', 'append');
  }

  /** What the giver of a proxy asks their holder to vote, by resolution (statutes: proxy.instructions). */
  private async instructions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proxy_instruction (
        association_id uuid not null default current_association() references association (id),
        proxy_id uuid not null, agenda_item_id uuid not null,
        choice text not null check (choice in ('for', 'against', 'abstention', 'blank')),
        ${recorded},
        primary key (association_id, proxy_id, agenda_item_id),
        ${references('proxy_id', 'proxy')},
        ${references('agenda_item_id', 'agenda_item')}
      );
      comment on table proxy_instruction is 'private to the giver and to who carries the voice';
    `);
    await isolate(runner, 'proxy_instruction', 'append');
  }

  /** How who attends from a distance was identified, and the cuts of the link. */
  private async remote(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attendance add column identification text check (identification in ('account'));
      comment on column attendance.identification is 'how they were identified when they noted themselves; null at a desk';
      alter table incident add column remote_link text check (remote_link in ('cut', 'back'));
      comment on column incident.remote_link is 'the link to those away was cut, or came back';
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
