import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What belongs to a task and goes away with it. */
const ofTask = `task_id uuid not null,
  foreign key (association_id, task_id) references task (association_id, id) on delete cascade`;

/** The board of each commission, its tasks, and all that is said and done about them. */
export class Tasks1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.stages(runner);
    await this.series(runner);
    await this.tasks(runner);
    await this.work(runner);
    await this.words(runner);
    await this.labels(runner);
    await this.dependencies(runner);
    await this.history(runner);
  }

  /** A board comes with its commission, however the commission is made: nobody can forget it. */
  private async stages(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stage (${tenantKey},
        commission_id uuid not null,
        name text not null check (name <> ''),
        position integer not null check (position >= 0),
        finishes boolean not null default false,
        removed_at timestamptz,
        ${recorded},
        ${references('commission_id', 'commission')},
        constraint stage_of_commission unique (association_id, commission_id, id, finishes)
      );
      comment on column stage.finishes is 'what stands there is done; never changes, tasks refer to it';
      create unique index stage_name on stage (association_id, commission_id, fold(name)) where removed_at is null;

      create function board_of_commission() returns trigger language plpgsql as $$
      begin
        insert into stage (association_id, id, commission_id, name, position, finishes)
          select new.association_id, uuidv7(), new.id, case a.locale when 'en' then s.en else s.fr end, s.position, s.finishes
          from association a, (values ('À faire', 'To do', 0, false), ('En cours', 'Doing', 1, false),
                                      ('Fait', 'Done', 2, true)) as s (fr, en, position, finishes)
          where a.id = new.association_id;
        return null;
      end $$;
      create trigger board_of_commission after insert on commission
        for each row execute function board_of_commission();

      -- The owner of the tables obeys row security too, and acts for no association here.
      alter table commission no force row level security;
      alter table association no force row level security;
      insert into stage (association_id, id, commission_id, name, position, finishes)
        select c.association_id, uuidv7(), c.id, case a.locale when 'en' then s.en else s.fr end, s.position, s.finishes
        from commission c join association a on a.id = c.association_id,
             (values ('À faire', 'To do', 0, false), ('En cours', 'Doing', 1, false),
                     ('Fait', 'Done', 2, true)) as s (fr, en, position, finishes);
      alter table commission force row level security;
      alter table association force row level security;
    `);
    await isolate(runner, 'stage', 'keep');
  }

  private async series(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What comes back: the rhythm is a rule of the calendar, next_on the next day it names.
      create table task_series (${tenantKey},
        commission_id uuid not null,
        title text not null check (title <> ''),
        description text not null default '',
        estimate_minutes integer check (estimate_minutes between 1 and 60000),
        labels text[] not null default '{}',
        rhythm jsonb not null,
        starts_on date not null,
        lead_days integer not null default 7 check (lead_days between 0 and 366),
        next_on date,
        ended_at timestamptz,
        ${recorded},
        ${references('commission_id', 'commission')}
      );
      comment on column task_series.lead_days is 'the task of a day is opened so many days before it';
      create index task_series_next on task_series (association_id, next_on) where ended_at is null;
      create table task_series_holder (
        association_id uuid not null default current_association() references association (id),
        series_id uuid not null, person_id uuid not null,
        primary key (association_id, series_id, person_id),
        ${references('series_id', 'task_series')} on delete cascade,
        ${references('person_id', 'person')}
      );
    `);
    await isolate(runner, 'task_series', 'keep');
    await isolate(runner, 'task_series_holder', 'full');
    await runner.query(`
      -- The nightly round asks which associations have a task to open; it sees their ids and nothing more.
      create policy nightly_round on task_series for select to current_user using (true);
      create function associations_with_series_due(by_day date) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select distinct association_id from task_series where ended_at is null and next_on - lead_days <= by_day
      $$;
      revoke execute on function associations_with_series_due(date) from public;
      grant execute on function associations_with_series_due(date) to ${APPLICATION_ROLE};
    `);
  }

  private async tasks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task (${tenantKey},
        commission_id uuid not null, stage_id uuid not null,
        title text not null check (title <> ''),
        description text not null default '',
        due_on date,
        estimate_minutes integer check (estimate_minutes between 1 and 60000),
        position text collate "C" not null check (position ~ '^[0-9a-z]+$'),
        author_id uuid default current_person(),
        private boolean not null default false,
        finished_at timestamptz,
        finished boolean not null generated always as (finished_at is not null) stored,
        removed_at timestamptz,
        series_id uuid, occurrence_on date,
        search_text text not null generated always as (fold(title || ' ' || description)) stored,
        ${recorded},
        constraint task_draft_authored check (not private or author_id is not null),
        constraint task_once_an_occurrence unique (association_id, series_id, occurrence_on),
        check ((series_id is null) = (occurrence_on is null)),
        -- A task stands on the board of its commission, and is done exactly where its stage says so.
        constraint task_on_board foreign key (association_id, commission_id, stage_id, finished)
          references stage (association_id, commission_id, id, finishes),
        ${references('author_id', 'person')},
        ${references('series_id', 'task_series')}
      );
      -- Two tasks never stand at one place. Drafts, which others do not see, are placed when they are shown.
      create unique index task_place on task (association_id, stage_id, position) where not private;
      create index task_commission on task (association_id, commission_id);
      create index task_due on task (association_id, due_on) where finished_at is null and removed_at is null;
    `);
    await isolate(runner, 'task', 'full');
    await runner.query(`
      create policy own_drafts on task as restrictive to ${APPLICATION_ROLE}
        using (not private or author_id = (select current_person()))
        with check (not private or author_id = (select current_person()));

      -- Drafts of somebody who is forgotten: nobody else sees them, so the owner deletes them.
      create function forget_drafts(person uuid) returns integer
      language sql security definer set search_path = public, pg_temp as $$
        with gone as (
          delete from task where association_id = current_association() and private and author_id = person returning 1)
        select count(*)::integer from gone
      $$;
      revoke execute on function forget_drafts(uuid) from public;
      grant execute on function forget_drafts(uuid) to ${APPLICATION_ROLE};
    `);
  }

  /** Who does it, and in which steps. */
  private async work(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_assignee (${tenantKey},
        ${ofTask},
        person_id uuid not null,
        since timestamptz not null default clock_timestamp(),
        until timestamptz,
        ${recorded},
        check (until >= since),
        ${references('person_id', 'person')}
      );
      create unique index task_assignee_once on task_assignee (association_id, task_id, person_id) where until is null;
      create index task_assignee_person on task_assignee (association_id, person_id) where until is null;
      create table checklist_item (${tenantKey},
        ${ofTask},
        title text not null check (title <> ''),
        position text collate "C" not null check (position ~ '^[0-9a-z]+$'),
        done_at timestamptz, done_by uuid,
        removed_at timestamptz,
        ${recorded},
        check (done_at is not null or done_by is null),
        constraint checklist_place unique (association_id, task_id, position),
        ${references('done_by', 'person')}
      );
    `);
    await this.withDrafts(runner, 'task_assignee', 'keep');
    await this.withDrafts(runner, 'checklist_item', 'keep');
  }

  private async words(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_comment (${tenantKey},
        ${ofTask},
        body text not null check (body <> ''),
        removed_at timestamptz,
        ${recorded}
      );
      create index task_comment_task on task_comment (association_id, task_id, recorded_at);
      create table task_mention (
        association_id uuid not null default current_association() references association (id),
        comment_id uuid not null,
        ${ofTask},
        person_id uuid not null,
        ${recorded},
        primary key (association_id, comment_id, person_id),
        ${references('comment_id', 'task_comment')} on delete cascade,
        ${references('person_id', 'person')}
      );
      create index task_mention_person on task_mention (association_id, person_id, recorded_at);
      create table task_attachment (${tenantKey},
        ${ofTask},
        file_id uuid not null,
        removed_at timestamptz,
        ${recorded},
        ${references('file_id', 'stored_file')}
      );
      create unique index task_attachment_once on task_attachment (association_id, task_id, file_id)
        where removed_at is null;
      create table task_link (${tenantKey},
        ${ofTask},
        agenda_item_id uuid, person_id uuid, commission_id uuid,
        url text check (url ~* '^https?://'),
        title text not null default '',
        removed_at timestamptz,
        ${recorded},
        constraint task_link_one check (num_nonnulls(agenda_item_id, person_id, commission_id, url) = 1),
        constraint task_link_to_agenda_item ${references('agenda_item_id', 'agenda_item')},
        ${references('person_id', 'person')},
        ${references('commission_id', 'commission')}
      );
      create unique index task_link_once on task_link
        (association_id, task_id, agenda_item_id, person_id, commission_id, url) nulls not distinct where removed_at is null;
      create index task_link_agenda_item on task_link (association_id, agenda_item_id) where agenda_item_id is not null;
    `);
    for (const table of ['task_comment', 'task_attachment', 'task_link'])
      await this.withDrafts(runner, table, 'keep');
    await this.withDrafts(runner, 'task_mention', 'append');
  }

  private async labels(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table label (${tenantKey},
        name text not null check (name <> ''),
        colour text not null default 'ink' check (colour in ('ink', 'green', 'ochre', 'terracotta', 'blue', 'plum')),
        ${recorded}
      );
      create unique index label_name on label (association_id, fold(name));
      create table task_label (
        association_id uuid not null default current_association() references association (id),
        label_id uuid not null,
        ${ofTask},
        primary key (association_id, task_id, label_id),
        ${references('label_id', 'label')} on delete cascade
      );
      create index task_label_label on task_label (association_id, label_id);
    `);
    await isolate(runner, 'label', 'full');
    await this.withDrafts(runner, 'task_label', 'full');
  }

  /** A task that waits for others: never, through any of them, for itself. */
  private async dependencies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_dependency (
        association_id uuid not null default current_association() references association (id),
        task_id uuid not null, needs_id uuid not null,
        ${recorded},
        primary key (association_id, task_id, needs_id),
        foreign key (association_id, task_id) references task (association_id, id) on delete cascade,
        foreign key (association_id, needs_id) references task (association_id, id) on delete cascade
      );
      create index task_dependency_needs on task_dependency (association_id, needs_id);

      create function task_dependency_acyclic() returns trigger language plpgsql as $$
      begin
        -- One at a time in an association: two halves of a circle could come together unseen.
        perform pg_advisory_xact_lock(hashtext('task_dependency'), hashtext(new.association_id::text));
        if exists (
          with recursive needed (id) as (
            select new.needs_id
            union
            select d.needs_id from needed n join task_dependency d
              on d.association_id = new.association_id and d.task_id = n.id)
          select from needed where id = new.task_id) then
          raise exception 'a task would wait for itself'
            using errcode = 'check_violation', constraint = 'task_dependency_acyclic';
        end if;
        return new;
      end $$;
      create trigger task_dependency_acyclic before insert or update on task_dependency
        for each row execute function task_dependency_acyclic();
    `);
    await isolate(runner, 'task_dependency', 'full');
  }

  private async history(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What happened to a task, in order: what stood before and what stands after, from which it can be undone.
      create table task_event (${tenantKey},
        ${ofTask},
        kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
        before jsonb not null default '{}', after jsonb not null default '{}',
        undoes_id uuid,
        ${recorded},
        constraint task_event_undone_once unique (association_id, undoes_id),
        ${references('undoes_id', 'task_event')}
      );
      create index task_event_task on task_event (association_id, task_id, recorded_at);
    `);
    await this.withDrafts(runner, 'task_event', 'append');
  }

  /** Isolated, and seen of a draft by its author alone. */
  private async withDrafts(
    runner: QueryRunner,
    table: string,
    rights: Parameters<typeof isolate>[2],
  ): Promise<void> {
    await isolate(runner, table, rights);
    await runner.query(`
      create policy own_drafts on ${table} as restrictive to ${APPLICATION_ROLE} using (exists (
        select from task t where t.association_id = ${table}.association_id and t.id = ${table}.task_id))
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
