import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Digests: what each person has to do, by mail, answered in one tap; and how often each wants theirs. */
export class Digest1700000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table digest_rhythm (
        association_id uuid not null default current_association() references association (id),
        person_id uuid not null,
        rhythm text not null check (rhythm in ('off', 'daily', 'weekly')),
        weekday integer not null default 1 check (weekday between 1 and 7),
        ${recorded},
        primary key (association_id, person_id),
        ${references('person_id', 'person')}
      );
      comment on table digest_rhythm is 'who never chose has no row';
      comment on column digest_rhythm.weekday is '1 is Monday; looked at when weekly';

      -- One a person and a day, whoever sends: another process, or the same again, finds it there.
      create table digest (${tenantKey},
        person_id uuid not null,
        day date not null,
        ${recorded},
        constraint digest_once unique (association_id, person_id, day),
        ${references('person_id', 'person')}
      );

      create table digest_link (${tenantKey},
        digest_id uuid not null,
        answer text not null check (answer in ('done', 'not-me', 'later', 'hour', 'stop')),
        task_id uuid,
        sat boolean not null default false,
        token_hash text not null,
        expires_at timestamptz not null,
        used_at timestamptz, undone_at timestamptz,
        traces jsonb not null default '{}',
        constraint digest_link_token unique (association_id, token_hash),
        constraint digest_link_one unique nulls not distinct (association_id, digest_id, task_id, answer),
        check ((answer = 'stop') = (task_id is null)),
        check (undone_at is null or used_at is not null),
        ${references('digest_id', 'digest')},
        ${references('task_id', 'task')} on delete cascade
      );
      create index digest_link_task on digest_link (association_id, task_id) where task_id is not null;
      comment on column digest_link.sat is 'its person sat in the commission of the task when it was sent';
      comment on column digest_link.traces is 'what the answer wrote, by which it is taken back';

      create function digest_link_serves_once() returns trigger language plpgsql as $$
      begin
        if (old.used_at is not null and new.used_at is distinct from old.used_at)
          or (old.undone_at is not null and new.undone_at is distinct from old.undone_at)
          or (new.digest_id, new.answer, new.task_id, new.sat, new.token_hash, new.expires_at)
            is distinct from (old.digest_id, old.answer, old.task_id, old.sat, old.token_hash, old.expires_at) then
          raise exception 'a link of a digest serves once' using errcode = 'check_violation',
            constraint = 'digest_link_serves_once';
        end if;
        return new;
      end $$;
      create trigger digest_link_serves_once before update on digest_link
        for each row execute function digest_link_serves_once();

      alter table mail add column stop_url text;
      comment on column mail.stop_url is 'where one says to receive no more of these: the header List-Unsubscribe';
    `);
    await isolate(runner, 'digest_rhythm', 'keep');
    await isolate(runner, 'digest', 'append');
    await isolate(runner, 'digest_link', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
