import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Elections without candidate: what was said and decided in each, line by line, never changed. */
export class Circle1700000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.held(runner);
    await this.circle(runner);
    await this.entries(runner);
    await this.withoutBallots(runner);
  }

  /** Aloud is one more way to hold a vote; seats are filled one after another, in rounds. */
  private async held(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vote drop constraint vote_method_check,
        add constraint vote_method_check check (method in ('hands', 'named', 'secret', 'circle')),
        add constraint vote_of_assembly unique (association_id, id, assembly_id);
      alter table election drop constraint election_method_check,
        add constraint election_method_check check (method in ('plurinominal-relative', 'two-round', 'list', 'uninominal',
          'majority-judgment', 'approval', 'schulze', 'stv', 'without-candidate'));
    `);
  }

  private async circle(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One seat of an election without candidate, as it was opened: seats still to fill, and the phrase terms may be drawn from.
      create table circle (
        association_id uuid not null default current_association() references association (id),
        vote_id uuid not null, assembly_id uuid not null, agenda_item_id uuid not null,
        seats integer not null check (seats between 1 and 100),
        seed text not null check (seed <> ''),
        ${recorded},
        primary key (association_id, vote_id),
        foreign key (association_id, vote_id, assembly_id) references vote (association_id, id, assembly_id),
        foreign key (association_id, agenda_item_id) references election (association_id, agenda_item_id)
      );
      create trigger not_after_filing before insert or update or delete on circle
        for each row execute function not_after_filing();
    `);
    await isolate(runner, 'circle', 'append');
  }

  private async entries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What someone said, what whoever chairs decided, or the taking back of one of these. Numbered: two at once never share a place.
      create table circle_entry (${tenantKey},
        vote_id uuid not null, assembly_id uuid not null,
        number integer not null check (number > 0),
        kind text not null check (kind in ('nomination', 'consent', 'objection', 'integration', 'changes', 'proposal',
          'round-end', 'vote', 'answer', 'withdrawal', 'vacancy', 'correction')),
        elector_id uuid, voices integer check (voices > 0), candidate_id uuid,
        said text not null default '' check (length(said) <= 2000),
        counts jsonb, accepts boolean, corrects_id uuid,
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        constraint circle_entry_number unique (association_id, vote_id, number),
        constraint circle_entry_of_vote unique (association_id, vote_id, id),
        constraint circle_corrected_once unique (association_id, corrects_id),
        constraint circle_entry_speaker check (
          (elector_id is not null) = (kind in ('nomination', 'consent', 'objection', 'integration'))),
        constraint circle_entry_name check ((candidate_id is not null) = (kind in ('nomination', 'proposal'))),
        constraint circle_entry_voices check ((voices is not null) = (kind = 'nomination')),
        constraint circle_entry_reason check (said <> '' or kind not in ('nomination', 'objection', 'integration')),
        constraint circle_entry_counts check ((counts is not null) = (kind = 'vote')),
        constraint circle_entry_answer check ((accepts is not null) = (kind = 'answer')),
        constraint circle_entry_correction check ((corrects_id is not null) = (kind = 'correction')),
        foreign key (association_id, vote_id) references circle (association_id, vote_id),
        foreign key (association_id, vote_id, assembly_id) references vote (association_id, id, assembly_id),
        foreign key (association_id, vote_id, corrects_id) references circle_entry (association_id, vote_id, id),
        ${references('elector_id', 'person')},
        ${references('candidate_id', 'person')}
      );
      create trigger not_after_filing before insert or update or delete on circle_entry
        for each row execute function not_after_filing();

      create function circle_entry_while_open() returns trigger language plpgsql as $$
      begin
        perform 1 from vote where association_id = new.association_id and id = new.vote_id
          and closed_at is null and cancelled_at is null for share;
        if not found then
          raise exception 'not open' using errcode = 'check_violation', constraint = 'circle_entry_while_open';
        end if;
        return new;
      end $$;
      create trigger circle_entry_while_open before insert on circle_entry
        for each row execute function circle_entry_while_open();
    `);
    await isolate(runner, 'circle_entry', 'append');
  }

  /** Nothing else enters the vote of a circle: neither a ballot, nor paper, nor a count by hand. */
  private async withoutBallots(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function circle_without_ballots() returns trigger language plpgsql as $$
      begin
        perform 1 from circle where association_id = new.association_id and vote_id = new.vote_id;
        if found then
          raise exception 'no ballots' using errcode = 'check_violation', constraint = 'circle_without_ballots';
        end if;
        return new;
      end $$;
      create trigger circle_without_ballots before insert on sign_off
        for each row execute function circle_without_ballots();
      create trigger circle_without_ballots before insert on count_sheet
        for each row execute function circle_without_ballots();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
