import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Ballots of elections counted on paper, lists that stand together, and hands counted college by college. */
export class Ballots1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.electionSheets(runner);
    await this.electionPapers(runner);
    await this.lists(runner);
    await this.colleges(runner);
  }

  /** The papers of a round as one person counted them; counted again, their last sheet stands for them. */
  private async electionSheets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table election_sheet (${tenantKey},
        vote_id uuid not null,
        content jsonb not null,
        ${recorded},
        constraint election_sheet_counts check (
          is_count(content || jsonb_build_object('for', content -> 'valid', 'against', 0, 'abstention', 0))),
        ${references('vote_id', 'vote')}
      );
      comment on table election_sheet is 'voices by name; its total is checked against the room by the rules';
      create index election_sheet_vote on election_sheet (association_id, vote_id, recorded_at);
      -- Papers belong to a secret round that is open: closing takes the vote for itself, a sheet shares it.
      create function election_sheet_while_open() returns trigger language plpgsql as $$
      begin
        perform 1 from vote v
          join election_round r on r.association_id = v.association_id and r.vote_id = v.id
          where v.association_id = new.association_id and v.id = new.vote_id and v.method = 'secret'
            and v.closed_at is null and v.cancelled_at is null for share of v;
        if not found then
          raise exception 'no papers to count' using errcode = 'check_violation', constraint = 'election_sheet_while_open';
        end if;
        return new;
      end $$;
      create trigger election_sheet_while_open before insert on election_sheet
        for each row execute function election_sheet_while_open();
    `);
    await isolate(runner, 'election_sheet', 'append');
  }

  /** Papers are handed out in any election but those that put names in order, which only phones vote. */
  private async electionPapers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function election_on_phones() returns trigger language plpgsql as $$
      begin
        perform 1 from election_round where association_id = new.association_id and vote_id = new.vote_id
          and setting ->> 'method' in ('schulze', 'stv') and not coalesce((setting ->> 'tieBallot')::boolean, false)
          and jsonb_array_length(setting -> 'candidates') > (setting ->> 'seats')::integer;
        if found then
          raise exception 'voted on phones' using errcode = 'check_violation', constraint = 'election_on_phones';
        end if;
        return new;
      end $$;
      drop trigger election_on_phones on count_sheet;
      create trigger election_on_phones before insert on election_sheet
        for each row execute function election_on_phones();
      create function election_counts_names() returns trigger language plpgsql as $$
      begin
        perform 1 from election_round where association_id = new.association_id and vote_id = new.vote_id;
        if found then
          raise exception 'counted by names' using errcode = 'check_violation', constraint = 'election_counts_names';
        end if;
        return new;
      end $$;
      create trigger election_counts_names before insert on count_sheet
        for each row execute function election_counts_names();
    `);
  }

  /** Lists of people who stand together: each of them is a candidacy that has its place on the list. */
  private async lists(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table election drop constraint election_method_check,
        add constraint election_method_check check (method in ('plurinominal-relative', 'two-round', 'list', 'uninominal',
          'majority-judgment', 'approval', 'schulze', 'stv'));
      create table candidate_list (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null,
        name text not null check (trim(name) <> '' and length(name) <= 200),
        statement text not null check (length(statement) <= 2000),
        received text not null check (received in ('paper', 'sitting')),
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        foreign key (association_id, agenda_item_id) references election (association_id, agenda_item_id),
        ${references('assembly_id', 'assembly')}
      );
      create index candidate_list_item on candidate_list (association_id, agenda_item_id);
      create trigger not_after_filing before insert or update or delete on candidate_list
        for each row execute function not_after_filing();
      alter table candidacy add column list_id uuid, add column place integer check (place > 0),
        add constraint candidacy_place check ((list_id is null) = (place is null)),
        add constraint candidacy_place_once unique (association_id, list_id, place),
        add ${references('list_id', 'candidate_list')};
      -- Under a ballot by lists one stands on a list, and nowhere else on one.
      create function candidacy_on_list() returns trigger language plpgsql as $$
      begin
        perform 1 from election where association_id = new.association_id and agenda_item_id = new.agenda_item_id
          and (method = 'list') = (new.list_id is not null);
        if not found then
          raise exception 'one stands on a list' using errcode = 'check_violation', constraint = 'candidacy_on_list';
        end if;
        return new;
      end $$;
      create trigger candidacy_on_list before insert on candidacy for each row execute function candidacy_on_list();
    `);
    await isolate(runner, 'candidate_list', 'append');
  }

  /** Hands counted college by college add up to the whole. Papers of a secret vote never are: they could lead to a voter. */
  private async colleges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function colleges_add_up(colleges jsonb, counts jsonb) returns boolean language sql immutable as $$
        select case when jsonb_typeof(colleges) <> 'array' then false
          when (select bool_and(is_count(one -> 'counts')) from jsonb_array_elements(colleges) one) then
            (select bool_and((counts ->> bucket)::numeric =
                (select sum((one -> 'counts' ->> bucket)::numeric) from jsonb_array_elements(colleges) one))
              from unnest(array['for', 'against', 'abstention', 'blank', 'null']) bucket)
          else false end
      $$;
      alter table count_sheet add column colleges jsonb,
        add constraint count_sheet_colleges check (colleges is null or colleges_add_up(colleges, counts)),
        add constraint count_sheet_colleges_by_hand check (colleges is null or channel = 'hands');
      comment on column count_sheet.colleges is 'what each college raised, where the statutes make members vote by colleges';
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
