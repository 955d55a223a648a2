import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

const ofElection = `foreign key (association_id, agenda_item_id) references election (association_id, agenda_item_id)`;

/** Elections held by an assembly: what is to be filled, who stands, each round, and what those elected answer. */
export class Elections1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.election(runner);
    await this.candidacies(runner);
    await this.rounds(runner);
    await this.after(runner);
    for (const table of [
      'election',
      'candidacy',
      'candidacy_withdrawal',
      'election_round',
      'elected_answer',
    ]) {
      await runner.query(
        `create trigger not_after_filing before insert or update or delete on ${table}
         for each row execute function not_after_filing()`,
      );
    }
  }

  private async election(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What an agenda item elects; it goes with its item while the agenda is a draft.
      create table election (
        association_id uuid not null default current_association() references association (id),
        agenda_item_id uuid not null, assembly_id uuid not null,
        office text not null,
        seats integer not null check (seats between 1 and 100),
        method text not null check (method in ('plurinominal-relative', 'two-round', 'uninominal',
          'majority-judgment', 'approval', 'schulze', 'stv')),
        term_years integer not null check (term_years between 1 and 6),
        candidacies_until timestamptz,
        ${recorded},
        primary key (association_id, agenda_item_id),
        constraint election_one_seat check (method <> 'uninominal' or seats = 1),
        foreign key (association_id, agenda_item_id) references agenda_item (association_id, id) on delete cascade,
        ${references('assembly_id', 'assembly')}
      );
    `);
    await isolate(runner, 'election', 'full');
    await runner.query(`
      create function election_is_voted() returns trigger language plpgsql as $$
      begin
        perform 1 from election where association_id = new.association_id and agenda_item_id = new.id;
        if found then
          raise exception 'an election is voted' using errcode = 'check_violation', constraint = 'election_is_voted';
        end if;
        return new;
      end $$;
      create trigger election_is_voted before update of kind on agenda_item
        for each row when (new.kind <> 'vote') execute function election_is_voted();
    `);
  }

  private async candidacies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who stands. A candidacy withdrawn stays; standing again is another one, the next of that person.
      create table candidacy (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null, person_id uuid not null,
        number integer not null check (number > 0),
        statement text not null check (length(statement) <= 2000),
        received text not null check (received in ('declared', 'paper', 'sitting')),
        -- Written consent of the legal representatives, for someone under 16.
        guardians_consent boolean not null default false,
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        constraint candidacy_once unique (association_id, agenda_item_id, person_id, number),
        ${ofElection},
        ${references('assembly_id', 'assembly')},
        ${references('person_id', 'person')}
      );
      create table candidacy_withdrawal (
        association_id uuid not null default current_association() references association (id),
        candidacy_id uuid not null, assembly_id uuid not null,
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        constraint candidacy_withdrawn_once primary key (association_id, candidacy_id),
        ${references('candidacy_id', 'candidacy')},
        ${references('assembly_id', 'assembly')}
      );
    `);
    await isolate(runner, 'candidacy', 'append');
    await isolate(runner, 'candidacy_withdrawal', 'append');
  }

  private async rounds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One result for an item and each of its amendments; for an election, one for each of its rounds.
      alter table vote add column round integer not null default 1 check (round between 1 and 20);
      drop index vote_one_result;
      create unique index vote_one_result on vote (association_id, agenda_item_id, amendment_id, round) nulls not distinct
        where proclaimed_at is not null and cancelled_at is null;
      -- What voters of a round are handed, fixed when it opens, with the phrase that any lot of its count is drawn from.
      create table election_round (
        association_id uuid not null default current_association() references association (id),
        vote_id uuid not null, agenda_item_id uuid not null, assembly_id uuid not null,
        setting jsonb not null check (jsonb_typeof(setting -> 'candidates') = 'array'),
        seed text not null check (seed <> ''),
        ${recorded},
        primary key (association_id, vote_id),
        ${references('vote_id', 'vote')},
        ${references('assembly_id', 'assembly')},
        ${ofElection}
      );
    `);
    await isolate(runner, 'election_round', 'append');
    await runner.query(`
      -- Elections are voted on phones only: neither paper nor a count by hand enters their box.
      create function election_on_phones() returns trigger language plpgsql as $$
      begin
        perform 1 from election_round where association_id = new.association_id and vote_id = new.vote_id;
        if found then
          raise exception 'voted on phones' using errcode = 'check_violation', constraint = 'election_on_phones';
        end if;
        return new;
      end $$;
      create trigger election_on_phones before insert on count_sheet
        for each row execute function election_on_phones();
      create trigger election_on_phones before insert on sign_off
        for each row when (new.channel = 'paper') execute function election_on_phones();
    `);
  }

  private async after(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Those elected say whether they accept; the last answer stands.
      create table elected_answer (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null, person_id uuid not null,
        accepts boolean not null,
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        ${ofElection},
        ${references('assembly_id', 'assembly')},
        ${references('person_id', 'person')}
      );
      create index elected_answer_item on elected_answer (association_id, agenda_item_id, at);
      -- The mandates of those elected were entered: once for an election, also after the minutes are filed.
      create table election_entry (
        association_id uuid not null default current_association() references association (id),
        agenda_item_id uuid not null,
        ${recorded},
        constraint election_entered_once primary key (association_id, agenda_item_id),
        ${ofElection}
      );
    `);
    await isolate(runner, 'elected_answer', 'append');
    await isolate(runner, 'election_entry', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
