import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** The debate in the room: who speaks, what is amended, who chairs. */
export class Debate1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.floor(runner);
    await this.amendments(runner);
    await this.chairing(runner);
    for (const table of ['floor_event', 'speaking_rules', 'amendment', 'chairing']) {
      await runner.query(
        `create trigger not_after_filing before insert or update or delete on ${table}
         for each row execute function not_after_filing()`,
      );
    }
  }

  private async floor(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The speakers’ list of an item, as it went. Only people who asked to speak are named.
      create table floor_event (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null,
        kind text not null check (kind in ('asked', 'withdrawn', 'given', 'extended', 'ended', 'closed', 'reopened')),
        person_id uuid,
        motive text check (motive in ('speech', 'answer', 'order')),
        seconds integer check (seconds between 1 and 3600),
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        constraint floor_event_person check ((kind in ('asked', 'withdrawn', 'given')) = (person_id is not null)),
        constraint floor_event_motive check ((kind = 'asked') = (motive is not null)),
        constraint floor_event_seconds check ((kind in ('given', 'extended')) = (seconds is not null)),
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')},
        ${references('person_id', 'person')}
      );
      create index floor_event_item on floor_event (association_id, agenda_item_id, at);
      -- The time of one speech and the order of speakers, as the chair set them: the last ones stand.
      create table speaking_rules (${tenantKey},
        assembly_id uuid not null,
        seconds integer not null check (seconds between 30 and 3600),
        ordering text not null check (ordering in ('first-come', 'first-time-first')),
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        ${references('assembly_id', 'assembly')}
      );
      create index speaking_rules_assembly on speaking_rules (association_id, assembly_id, at);
    `);
    await isolate(runner, 'floor_event', 'append');
    await isolate(runner, 'speaking_rules', 'append');
  }

  private async amendments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table amendment (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null,
        number integer not null check (number > 0),
        proposer_id uuid not null,
        text text not null check (text <> ''),
        -- Who confirmed that it stays within the item (statutes: agenda.binding); null where the agenda does not bind.
        confirmed_by uuid,
        ending text check (ending in ('withdrawn', 'moot')),
        ended_at timestamptz,
        ${recorded},
        constraint amendment_number unique (association_id, agenda_item_id, number),
        constraint amendment_of_item unique (association_id, agenda_item_id, id),
        constraint amendment_ended check ((ending is null) = (ended_at is null)),
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')},
        ${references('proposer_id', 'person')},
        ${references('confirmed_by', 'person')}
      );
      alter table vote add column amendment_id uuid,
        add constraint vote_amendment foreign key (association_id, agenda_item_id, amendment_id)
          references amendment (association_id, agenda_item_id, id);
      -- One result for an item, and one for each of its amendments.
      drop index vote_one_result;
      create unique index vote_one_result on vote (association_id, agenda_item_id, amendment_id) nulls not distinct
        where proclaimed_at is not null and cancelled_at is null;
    `);
    await isolate(runner, 'amendment', 'keep');
  }

  private async chairing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who chaired, from when, by what right and why: one line at the opening, one each time the chair changes hands.
      create table chairing (${tenantKey},
        assembly_id uuid not null, person_id uuid not null,
        ground text not null check (ground in ('statutory', 'vice-chair', 'eldest-board-member', 'elected-chair')),
        reason text not null default '',
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        ${references('assembly_id', 'assembly')},
        ${references('person_id', 'person')}
      );
      create index chairing_assembly on chairing (association_id, assembly_id, at);
      -- Whose mandate an item raised in the sitting would end: the one decision that may be taken off the agenda as sent.
      alter table agenda_item add column revokes_id uuid,
        add constraint agenda_item_revokes ${references('revokes_id', 'person')};
    `);
    await isolate(runner, 'chairing', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
