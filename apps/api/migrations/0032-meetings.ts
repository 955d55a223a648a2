import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of commissions with their notes, rounds of decision, and the decision log. */
export class Meetings1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.meetings(runner);
    await this.rounds(runner);
    await this.notes(runner);
    await this.decisions(runner);
    await this.board(runner);
    await this.frozen(runner);
  }

  private async meetings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting (${tenantKey},
        commission_id uuid,
        title text not null check (btrim(title) <> ''),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text not null default '',
        link text not null default '',
        state text not null default 'planned' check (state in ('planned', 'held', 'published', 'cancelled')),
        sequence integer not null default 0 check (sequence >= 0),
        invited_at timestamptz,
        held_at timestamptz,
        published_at timestamptz,
        cancel_reason text,
        notes_file_id uuid,
        ${recorded},
        constraint meeting_ends check (ends_at > starts_at),
        check ((state = 'published') = (published_at is not null)),
        check ((state = 'cancelled') = (cancel_reason is not null)),
        foreign key (association_id, commission_id) references commission (association_id, id),
        foreign key (association_id, notes_file_id) references stored_file (association_id, id)
      );
      comment on column meeting.commission_id is 'null: the meeting of all commissions';
      comment on column meeting.sequence is 'of its calendar entry: each invitation replaces the one before';
      create index meeting_when on meeting (association_id, commission_id, starts_at);
      create table meeting_person (
        association_id uuid not null default current_association() references association (id),
        meeting_id uuid not null,
        person_id uuid not null,
        guest boolean not null default false,
        coming boolean,
        answered_at timestamptz,
        present boolean,
        primary key (association_id, meeting_id, person_id),
        foreign key (association_id, meeting_id) references meeting (association_id, id),
        foreign key (association_id, person_id) references person (association_id, id)
      );
      create table meeting_point (${tenantKey},
        meeting_id uuid not null,
        position integer not null,
        title text not null check (btrim(title) <> ''),
        minutes integer check (minutes between 1 and 480),
        proposed_by uuid default current_person(),
        carried_from uuid,
        state text not null default 'open' check (state in ('open', 'postponed', 'withdrawn')),
        ${recorded},
        unique (association_id, meeting_id, id),
        constraint meeting_point_carried_once unique (association_id, carried_from),
        foreign key (association_id, meeting_id) references meeting (association_id, id),
        foreign key (association_id, carried_from) references meeting_point (association_id, id),
        foreign key (association_id, proposed_by) references person (association_id, id)
      );
      create index meeting_point_order on meeting_point (association_id, meeting_id, position);
    `);
    await isolate(runner, 'meeting', 'keep');
    await isolate(runner, 'meeting_person', 'keep');
    await isolate(runner, 'meeting_point', 'keep');
  }

  private async rounds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table round (${tenantKey},
        commission_id uuid,
        meeting_id uuid,
        point_id uuid,
        method text not null check (method in ('consent', 'hands', 'judgment', 'advice', 'choice')),
        question text not null check (btrim(question) <> ''),
        options text[] not null default '{}',
        closes_at timestamptz,
        closed_at timestamptz,
        figures jsonb,
        ${recorded},
        check ((meeting_id is null) = (point_id is null)),
        constraint round_ends check (meeting_id is not null or closes_at is not null),
        check ((closed_at is null) = (figures is null)),
        check (method not in ('judgment', 'choice') or cardinality(options) between 2 and 12),
        foreign key (association_id, commission_id) references commission (association_id, id),
        foreign key (association_id, meeting_id, point_id) references meeting_point (association_id, meeting_id, id)
      );
      create index round_of_meeting on round (association_id, meeting_id);
      create index round_of_commission on round (association_id, commission_id, closes_at) where meeting_id is null;
      create table round_voice (
        association_id uuid not null default current_association() references association (id),
        round_id uuid not null,
        person_id uuid not null,
        stance text check (stance in ('consent', 'aside', 'objection')),
        option integer check (option >= 0),
        grades integer[],
        words text not null default '',
        settled text check (settled in ('integrated', 'maintained')),
        ${recorded},
        primary key (association_id, round_id, person_id),
        constraint round_objection_said check (stance is distinct from 'objection' or btrim(words) <> ''),
        check (settled is null or stance = 'objection'),
        foreign key (association_id, round_id) references round (association_id, id),
        foreign key (association_id, person_id) references person (association_id, id)
      );
    `);
    await isolate(runner, 'round', 'keep');
    await isolate(runner, 'round_voice', 'keep');
  }

  private async notes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_line (${tenantKey},
        meeting_id uuid not null,
        point_id uuid not null,
        position integer not null,
        text text not null,
        kind text not null default 'note' check (kind in ('note', 'decision', 'action', 'for_board')),
        owner_id uuid,
        due_on date,
        done_at timestamptz,
        why text not null default '',
        method text not null default 'consent'
          check (method in ('consent', 'hands', 'judgment', 'advice', 'choice', 'lead')),
        review_on date,
        round_id uuid,
        task_id uuid,
        version integer not null default 1,
        changed_by uuid default current_person(),
        removed_at timestamptz,
        ${recorded},
        foreign key (association_id, meeting_id, point_id) references meeting_point (association_id, meeting_id, id),
        foreign key (association_id, owner_id) references person (association_id, id),
        constraint meeting_line_task unique (association_id, task_id),
        foreign key (association_id, round_id) references round (association_id, id),
        foreign key (association_id, task_id) references task (association_id, id)
      );
      comment on column meeting_line.task_id is 'an action of a commission is this task: who, when and whether done are read there';
      create index meeting_line_order on meeting_line (association_id, meeting_id, position);
      create index meeting_line_open_action on meeting_line (association_id, owner_id)
        where kind = 'action' and done_at is null and removed_at is null;
      create table meeting_writer (
        association_id uuid not null default current_association() references association (id),
        meeting_id uuid not null,
        person_id uuid not null default current_person(),
        block_id text not null check (char_length(block_id) between 1 and 100),
        at timestamptz not null default clock_timestamp(),
        primary key (association_id, meeting_id, person_id),
        foreign key (association_id, meeting_id) references meeting (association_id, id),
        foreign key (association_id, person_id) references person (association_id, id)
      );
      comment on table meeting_writer is 'no record: a row counts for seconds, and goes once it is old or its writer leaves';
      create table meeting_correction (${tenantKey},
        meeting_id uuid not null,
        text text not null check (btrim(text) <> ''),
        ${recorded},
        foreign key (association_id, meeting_id) references meeting (association_id, id)
      );
    `);
    await isolate(runner, 'meeting_line', 'keep');
    await isolate(runner, 'meeting_writer', 'full');
    await isolate(runner, 'meeting_correction', 'append');
  }

  private async decisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (${tenantKey},
        commission_id uuid,
        meeting_id uuid,
        line_id uuid,
        round_id uuid,
        what text not null check (btrim(what) <> ''),
        why text not null default '',
        method text not null check (method in ('consent', 'hands', 'judgment', 'advice', 'choice', 'lead')),
        figures jsonb,
        decided_on date not null,
        review_on date,
        supersedes uuid,
        search_text text not null generated always as (fold(what || ' ' || why)) stored,
        ${recorded},
        constraint decision_review_later check (review_on > decided_on),
        constraint decision_of_line_once unique (association_id, line_id),
        constraint decision_of_round_once unique (association_id, round_id),
        constraint decision_superseded_once unique (association_id, supersedes),
        foreign key (association_id, commission_id) references commission (association_id, id),
        foreign key (association_id, meeting_id) references meeting (association_id, id),
        foreign key (association_id, line_id) references meeting_line (association_id, id),
        foreign key (association_id, round_id) references round (association_id, id),
        foreign key (association_id, supersedes) references decision (association_id, id)
      );
      create index decision_search on decision using gin (search_text gin_trgm_ops);
      create index decision_when on decision (association_id, decided_on);
      create table decision_review (${tenantKey},
        decision_id uuid not null,
        note text not null default '',
        next_on date,
        ${recorded},
        foreign key (association_id, decision_id) references decision (association_id, id)
      );
      create index decision_reviewed on decision_review (association_id, decision_id);
    `);
    await isolate(runner, 'decision', 'append');
    await isolate(runner, 'decision_review', 'append');
  }

  /** A task that comes out of notes is news for who follows them, wherever it is changed. */
  private async board(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tell_notes(task uuid, association uuid) returns void language sql as $$
        select pg_notify('etabli_live', association || ':meeting:' || meeting_id)
          from meeting_line where association_id = association and task_id = task;
      $$;
      create function task_tells_notes() returns trigger language plpgsql as $$
      begin
        perform tell_notes(new.id, new.association_id);
        return null;
      end $$;
      create function assignee_tells_notes() returns trigger language plpgsql as $$
      begin
        perform tell_notes(new.task_id, new.association_id);
        return null;
      end $$;
      create trigger task_tells_notes after update on task for each row execute function task_tells_notes();
      create trigger assignee_tells_notes after insert or update on task_assignee
        for each row execute function assignee_tells_notes();
    `);
  }

  /** Published notes never change: the row of the meeting is read under a lock that publishing waits for. */
  private async frozen(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_published_notes() returns trigger language plpgsql as $$
      declare was text;
      begin
        select state into was from meeting
          where association_id = new.association_id and id = new.meeting_id for share;
        if was in ('published', 'cancelled') then
          raise exception 'the notes are published' using errcode = '23514', constraint = 'meeting_published';
        end if;
        return new;
      end $$;
      create trigger meeting_line_frozen before insert or update of
        text, kind, position, owner_id, due_on, why, method, review_on, round_id, task_id, removed_at, point_id, meeting_id
        on meeting_line for each row execute function refuse_published_notes();
      create trigger meeting_point_frozen before insert or update of position, title, minutes, state, meeting_id on meeting_point
        for each row execute function refuse_published_notes();
      create trigger meeting_person_frozen before insert or update of guest, coming, present on meeting_person
        for each row execute function refuse_published_notes();
    `);
    await runner.query(`
      create function refuse_closed_round() returns trigger language plpgsql as $$
      declare ended timestamptz;
      begin
        select closed_at into ended from round
          where association_id = new.association_id and id = new.round_id for share;
        if ended is not null then
          raise exception 'the round is closed' using errcode = '23514', constraint = 'round_closed';
        end if;
        return new;
      end $$;
      create trigger round_voice_closed before insert or update of stance, option, grades, words, settled on round_voice
        for each row execute function refuse_closed_round();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
