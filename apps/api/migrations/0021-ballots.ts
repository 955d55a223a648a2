import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Ballots of elections counted on paper. */
export class Ballots1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.electionSheets(runner);
    await this.electionPapers(runner);
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

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
