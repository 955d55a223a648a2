import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

const frozenWhenFiled = [
  'agenda_item',
  'convocation',
  'elector',
  'attendance',
  'proxy',
  'vote',
  'incident',
  'minutes',
];

/** General assemblies: preparation, roll, votes, minutes, register. */
export class Assembly1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.before(runner);
    await this.roll(runner);
    await this.votes(runner);
    await this.after(runner);
    await this.freeze(runner);
  }

  private async before(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assembly (${tenantKey},
        title text not null check (title <> ''),
        nature text not null check (nature in ('ordinary', 'extraordinary', 'mixed')),
        call text not null default 'first' check (call in ('first', 'second')),
        first_call_id uuid,
        starts_at timestamptz not null,
        place text not null default '',
        remote_link text, remote_conditions text,
        state text not null default 'draft'
          check (state in ('draft', 'convened', 'open', 'closed', 'filed', 'cancelled')),
        statutes_id uuid,
        convened_at timestamptz, opened_at timestamptz, closed_at timestamptz,
        late_reason text, cancel_reason text,
        chair_id uuid, secretary_id uuid, scrutineer_ids uuid[] not null default '{}',
        current_item_id uuid,
        revision integer not null default 0,
        ${recorded},
        ${references('first_call_id', 'assembly')},
        ${references('statutes_id', 'statutes_version')},
        ${references('chair_id', 'person')},
        ${references('secretary_id', 'person')},
        constraint assembly_second_call check ((call = 'second') = (first_call_id is not null)),
        constraint assembly_convened check (state in ('draft', 'cancelled') or (convened_at is not null and statutes_id is not null)),
        constraint assembly_opened check (state not in ('open', 'closed', 'filed') or (opened_at is not null and chair_id is not null and secretary_id is not null)),
        constraint assembly_closed check ((state in ('closed', 'filed')) = (closed_at is not null))
      );
      create table agenda_item (${tenantKey},
        assembly_id uuid not null,
        position integer not null check (position > 0),
        kind text not null check (kind in ('information', 'vote')),
        part text check (part in ('ordinary', 'extraordinary')),
        title text not null check (title <> ''),
        text text not null default '',
        speaker text not null default '',
        debate text not null default '',
        withdrawn_at timestamptz,
        ${recorded},
        constraint agenda_item_vote_has_part check ((kind = 'vote') = (part is not null)),
        unique (association_id, assembly_id, position) deferrable initially deferred,
        ${references('assembly_id', 'assembly')}
      );
      create table agenda_item_conflict (
        association_id uuid not null default current_association() references association (id),
        agenda_item_id uuid not null, person_id uuid not null,
        ${recorded},
        primary key (association_id, agenda_item_id, person_id),
        ${references('agenda_item_id', 'agenda_item')},
        ${references('person_id', 'person')}
      );
      alter table assembly add foreign key (association_id, current_item_id) references agenda_item (association_id, id);
      create table convocation (${tenantKey},
        assembly_id uuid not null, person_id uuid not null,
        channel text not null check (channel in ('email', 'letter', 'hand')),
        mail_id uuid, file_id uuid,
        sent_at timestamptz,
        late_days integer not null default 0 check (late_days >= 0),
        answer text check (answer in ('present', 'remote', 'proxy', 'absent')),
        answered_at timestamptz,
        ${recorded},
        constraint convocation_once unique (association_id, assembly_id, person_id),
        ${references('assembly_id', 'assembly')},
        ${references('person_id', 'person')},
        ${references('mail_id', 'mail')},
        ${references('file_id', 'stored_file')}
      );
    `);
    await isolate(runner, 'assembly', 'keep');
    await isolate(runner, 'agenda_item', 'full');
    await isolate(runner, 'agenda_item_conflict', 'full');
    await isolate(runner, 'convocation', 'keep');
  }

  private async roll(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who may vote, drawn up when the assembly opens; a fee paid at the desk redraws one line.
      create table elector (
        association_id uuid not null default current_association() references association (id),
        assembly_id uuid not null, person_id uuid not null,
        votes boolean not null,
        voices integer not null check (voices >= 0),
        exercised_by uuid,
        reasons jsonb not null default '[]',
        ${recorded},
        primary key (association_id, assembly_id, person_id),
        constraint elector_voices check (votes = (voices > 0)),
        ${references('assembly_id', 'assembly')},
        ${references('person_id', 'person')}
      );
      create table attendance (${tenantKey},
        assembly_id uuid not null, person_id uuid not null,
        kind text not null check (kind in ('arrived', 'left')),
        mode text not null check (mode in ('present', 'remote')),
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        ${references('assembly_id', 'assembly')},
        ${references('person_id', 'person')}
      );
      create index attendance_assembly on attendance (association_id, assembly_id, at);
      create table proxy (${tenantKey},
        assembly_id uuid not null,
        giver_id uuid not null, holder_id uuid, substitute_id uuid,
        source text not null check (source in ('online', 'paper')),
        file_id uuid,
        filed_at timestamptz not null default clock_timestamp(),
        ${recorded},
        constraint proxy_not_to_oneself check (holder_id is distinct from giver_id),
        ${references('assembly_id', 'assembly')},
        ${references('giver_id', 'person')},
        ${references('holder_id', 'person')},
        ${references('substitute_id', 'person')},
        ${references('file_id', 'stored_file')}
      );
      create index proxy_assembly on proxy (association_id, assembly_id, filed_at);
      create table proxy_withdrawal (
        association_id uuid not null default current_association() references association (id),
        proxy_id uuid not null,
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        primary key (association_id, proxy_id),
        ${references('proxy_id', 'proxy')}
      );
    `);
    await isolate(runner, 'elector', 'keep');
    await isolate(runner, 'attendance', 'append');
    await isolate(runner, 'proxy', 'append');
    await isolate(runner, 'proxy_withdrawal', 'append');
  }

  private async votes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vote (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null,
        method text not null check (method in ('hands', 'named')),
        opened_at timestamptz not null default clock_timestamp(),
        closed_at timestamptz,
        cancelled_at timestamptz, cancel_reason text,
        casting_vote text check (casting_vote in ('for', 'against')),
        outcome jsonb,
        proclaimed_at timestamptz,
        ${recorded},
        constraint vote_closed_with_outcome check ((closed_at is null) = (outcome is null)),
        constraint vote_proclaimed_closed check (proclaimed_at is null or closed_at is not null),
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')}
      );
      create unique index vote_one_open on vote (association_id, assembly_id)
        where closed_at is null and cancelled_at is null;
      create unique index vote_one_result on vote (association_id, agenda_item_id)
        where proclaimed_at is not null and cancelled_at is null;

      create table hands_count (${tenantKey},
        vote_id uuid not null,
        counts jsonb not null,
        ${recorded},
        ${references('vote_id', 'vote')}
      );

      -- Who has voted, once per mandate; and what was voted. Two tables: a secret ballot box will keep only the first.
      create table sign_off (
        association_id uuid not null default current_association() references association (id),
        vote_id uuid not null, elector_id uuid not null,
        cast_by uuid not null,
        at timestamptz not null default clock_timestamp(),
        constraint ballot_once primary key (association_id, vote_id, elector_id),
        ${references('vote_id', 'vote')},
        ${references('elector_id', 'person')},
        ${references('cast_by', 'person')}
      );
      create table named_ballot (
        association_id uuid not null default current_association() references association (id),
        vote_id uuid not null, elector_id uuid not null,
        choice text not null check (choice in ('for', 'against', 'abstention', 'blank')),
        primary key (association_id, vote_id, elector_id),
        foreign key (association_id, vote_id, elector_id) references sign_off (association_id, vote_id, elector_id)
      );

      -- A ballot enters only while its vote is open: closing takes the row for itself, a ballot shares it.
      create function ballot_while_open() returns trigger language plpgsql as $$
      begin
        perform 1 from vote where association_id = new.association_id and id = new.vote_id
          and closed_at is null and cancelled_at is null for share;
        if not found then
          raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'ballot_while_open';
        end if;
        return new;
      end $$;
      create trigger ballot_while_open before insert on sign_off for each row execute function ballot_while_open();
    `);
    await isolate(runner, 'vote', 'keep');
    await isolate(runner, 'hands_count', 'append');
    await isolate(runner, 'sign_off', 'append');
    await isolate(runner, 'named_ballot', 'append');
  }

  private async after(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table incident (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid,
        at timestamptz not null default clock_timestamp(),
        text text not null check (text <> ''),
        ${recorded},
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')}
      );
      -- What the secretary wrote over the composed text, by block; figures are never here.
      create table minutes (${tenantKey},
        assembly_id uuid not null,
        prose jsonb not null default '{}',
        revision integer not null default 1,
        file_id uuid,
        ${recorded},
        constraint minutes_once unique (association_id, assembly_id),
        ${references('assembly_id', 'assembly')},
        ${references('file_id', 'stored_file')}
      );
      -- The register of deliberations: numbered for ever, never changed.
      create table register_entry (${tenantKey},
        number integer not null check (number > 0),
        assembly_id uuid not null,
        file_id uuid not null,
        sha256 text not null,
        ${recorded},
        constraint register_number unique (association_id, number),
        constraint register_once unique (association_id, assembly_id),
        ${references('assembly_id', 'assembly')},
        ${references('file_id', 'stored_file')}
      );
    `);
    await isolate(runner, 'incident', 'append');
    await isolate(runner, 'minutes', 'keep');
    await isolate(runner, 'register_entry', 'append');
  }

  /** Once its signed minutes are in the register, nothing of an assembly changes any more. */
  private async freeze(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function not_after_filing() returns trigger language plpgsql as $$
      declare
        touched record;
      begin
        touched := case when tg_op = 'DELETE' then old else new end;
        perform 1 from assembly where association_id = touched.association_id and id = touched.assembly_id and state = 'filed';
        if found then
          raise exception 'the assembly is filed' using errcode = 'check_violation', constraint = 'assembly_filed';
        end if;
        return touched;
      end $$;
      create function filed_for_ever() returns trigger language plpgsql as $$
      begin
        if old.state = 'filed' then
          raise exception 'the assembly is filed' using errcode = 'check_violation', constraint = 'assembly_filed';
        end if;
        return new;
      end $$;
      create trigger filed_for_ever before update on assembly for each row execute function filed_for_ever();
    `);
    for (const table of frozenWhenFiled) {
      await runner.query(
        `create trigger not_after_filing before insert or update or delete on ${table}
         for each row execute function not_after_filing()`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
