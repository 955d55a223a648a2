import { APPLICATION_ROLE, isolate, recorded } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

const marked = `
  choice text check (choice in ('for', 'against', 'abstention', 'blank')),
  content jsonb`;

/** Secret ballots, counts that two people agree on, and secrecy asked for. */
export class BallotBox1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.methods(runner);
    await this.signOffs(runner);
    await this.box(runner);
    await this.sealing(runner);
    await this.opening(runner);
    await this.counts(runner);
    await this.secrecy(runner);
  }

  private async methods(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vote drop constraint vote_method_check,
        add constraint vote_method_check check (method in ('hands', 'named', 'secret'));
      alter table agenda_item add column about_person boolean not null default false;
      comment on column agenda_item.about_person is 'decides about somebody: a removal, an exclusion';
      alter table named_ballot alter column choice drop not null, add column content jsonb,
        add constraint named_ballot_marked check (num_nonnulls(choice, content) = 1);
      -- A ballot with its elector never enters a secret vote.
      create function ballot_by_name() returns trigger language plpgsql as $$
      begin
        perform 1 from vote where association_id = new.association_id and id = new.vote_id and method = 'named';
        if not found then
          raise exception 'the vote is not by name' using errcode = 'check_violation', constraint = 'ballot_by_name';
        end if;
        return new;
      end $$;
      create trigger ballot_by_name before insert on named_ballot for each row execute function ballot_by_name();
    `);
  }

  /** Of a secret vote, who signed off is kept and when is not: the hour of each would lead to their ballot. */
  private async signOffs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sign_off alter column at drop not null,
        add column channel text not null default 'online' check (channel in ('online', 'paper')),
        add column recorded_by uuid default current_person();
      create or replace function ballot_while_open() returns trigger language plpgsql as $$
      declare
        held_as text;
      begin
        select method into held_as from vote where association_id = new.association_id and id = new.vote_id
          and closed_at is null and cancelled_at is null for share;
        if not found then
          raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'ballot_while_open';
        end if;
        if held_as = 'secret' then
          new.at := null;
        end if;
        return new;
      end $$;
    `);
  }

  /**
   * Two boxes: the sealed one, which the application can neither read nor write but through the functions below, and the
   * opened one, which it reads. No elector, no time, no author, ids drawn at random. Room given back soon after emptying.
   */
  private async box(runner: QueryRunner): Promise<void> {
    for (const table of ['sealed_ballot', 'opened_ballot']) {
      await runner.query(`
        create table ${table} (
          association_id uuid not null default current_association() references association (id),
          vote_id uuid not null,
          id uuid not null default gen_random_uuid(),
          ${marked},
          primary key (association_id, id),
          constraint ${table}_marked check (num_nonnulls(choice, content) = 1),
          ${references('vote_id', 'vote')}
        );
        create index ${table}_vote on ${table} (association_id, vote_id);
      `);
      await isolate(runner, table, 'append');
      await runner.query(`revoke all on ${table} from ${APPLICATION_ROLE}`);
    }
    await runner.query(`
      grant select on opened_ballot to ${APPLICATION_ROLE};
      alter table sealed_ballot set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
      alter table sign_off set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
    `);
  }

  /** One ballot a voice, so that a mandate of many voices is not known by its weight; with the sign-off, or not at all. */
  private async sealing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function seal_ballot(voting uuid, elector uuid, marking text, filled jsonb) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        held integer;
      begin
        insert into sign_off (vote_id, elector_id, cast_by) values (voting, elector, current_person());
        select e.voices into held from vote v
          join elector e on e.association_id = v.association_id and e.assembly_id = v.assembly_id
          where v.association_id = current_association() and v.id = voting and v.method = 'secret'
            and e.person_id = elector and e.votes;
        if not found then
          raise exception 'no secret ballot here' using errcode = 'check_violation', constraint = 'ballot_in_secret';
        end if;
        insert into sealed_ballot (vote_id, choice, content)
          select voting, marking, filled from generate_series(1, held);
      end $$;
    `);
    await this.grantOnly(runner, 'seal_ballot(uuid, uuid, text, jsonb)');
  }

  /**
   * Before anyone reads a ballot, whatever still joins it to a sign-off is rewritten: both sides become rows of one
   * transaction, sign-offs in the order of electors, ballots in an order drawn at random. A vote set aside is shuffled the
   * same way and stays sealed. Opened ballots outlive their transaction only if it closes the vote.
   */
  private async opening(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function rewrite_sign_offs(voting uuid) returns void
      language plpgsql set search_path = public, pg_temp as $$
      begin
        perform 1 from vote where association_id = current_association() and id = voting and method = 'secret'
          and closed_at is null and cancelled_at is null for update;
        if not found then
          raise exception 'no box to open' using errcode = 'check_violation', constraint = 'ballot_in_secret';
        end if;
        with taken as (
          delete from sign_off where association_id = current_association() and vote_id = voting
          returning vote_id, elector_id, cast_by, channel, recorded_by)
        insert into sign_off (vote_id, elector_id, cast_by, channel, recorded_by)
          select * from taken order by elector_id;
      end $$;
      create function emptied_box(voting uuid) returns table (of_vote uuid, marking text, filled jsonb)
      language plpgsql set search_path = public, pg_temp as $$
      begin
        perform rewrite_sign_offs(voting);
        return query with taken as (
          delete from sealed_ballot where association_id = current_association() and vote_id = voting
          returning vote_id, choice, content)
        select * from taken order by gen_random_uuid();
      end $$;
      create function open_box(voting uuid) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into opened_ballot (vote_id, choice, content) select * from emptied_box(voting)
      $$;
      create function shuffle_box(voting uuid) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into sealed_ballot (vote_id, choice, content) select * from emptied_box(voting)
      $$;
      create function opened_once_closed() returns trigger language plpgsql as $$
      begin
        perform 1 from vote where association_id = new.association_id and id = new.vote_id and closed_at is not null;
        if not found then
          raise exception 'the vote is open' using errcode = 'check_violation', constraint = 'opened_once_closed';
        end if;
        return null;
      end $$;
      create constraint trigger opened_once_closed after insert on opened_ballot
        deferrable initially deferred for each row execute function opened_once_closed();
      revoke execute on function rewrite_sign_offs(uuid), emptied_box(uuid) from public;
    `);
    await this.grantOnly(runner, 'open_box(uuid)');
    await this.grantOnly(runner, 'shuffle_box(uuid)');
  }

  /** What one person counted, hands or paper; counted again, their last sheet stands for them. */
  private async counts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function is_count(counts jsonb) returns boolean language sql immutable as $$
        select jsonb_typeof(counts) = 'object' and bool_and(
          case when jsonb_typeof(counts -> bucket) = 'number'
            then (counts ->> bucket)::numeric >= 0 and (counts ->> bucket)::numeric % 1 = 0 else false end)
        from unnest(array['for', 'against', 'abstention', 'blank', 'null']) bucket
      $$;
      alter table hands_count rename to count_sheet;
      alter table count_sheet rename constraint hands_count_pkey to count_sheet_pkey;
      alter table count_sheet add column channel text not null default 'hands',
        add constraint count_sheet_channel check (channel in ('hands', 'paper')),
        add constraint count_sheet_counts check (is_count(counts));
      alter table count_sheet alter column channel drop default;
      create index count_sheet_vote on count_sheet (association_id, vote_id, recorded_at);
    `);
  }

  /** Who asked that an item be voted in secret (statutes: ballot.secret_requests); taken back until its vote opens. */
  private async secrecy(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table secrecy_request (
        association_id uuid not null default current_association() references association (id),
        agenda_item_id uuid not null, person_id uuid not null default current_person(),
        ${recorded},
        primary key (association_id, agenda_item_id, person_id),
        ${references('agenda_item_id', 'agenda_item')},
        ${references('person_id', 'person')}
      );
    `);
    await isolate(runner, 'secrecy_request', 'append');
    await runner.query(`grant delete on secrecy_request to ${APPLICATION_ROLE}`);
  }

  private async grantOnly(runner: QueryRunner, signature: string): Promise<void> {
    await runner.query(`
      revoke execute on function ${signature} from public;
      grant execute on function ${signature} to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
