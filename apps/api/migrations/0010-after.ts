import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** After an assembly: when each item was called, papers, what becomes of decisions, what the prefecture is told. */
export class After1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.record(runner);
    await this.decisions(runner);
    await this.board(runner);
  }

  private async record(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When the sitting came to an item: an item may be called more than once.
      create table item_call (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null,
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')}
      );
      create index item_call_assembly on item_call (association_id, assembly_id, at);
      create trigger not_after_filing before insert or update or delete on item_call
        for each row execute function not_after_filing();

      -- Papers made of an assembly: the last of each kind is the one shown.
      create table assembly_paper (${tenantKey},
        assembly_id uuid not null,
        kind text not null check (kind in ('minutes_word', 'minutes_data', 'attendance', 'proxies', 'extract')),
        agenda_item_id uuid,
        file_id uuid not null,
        ${recorded},
        constraint assembly_paper_item check ((kind = 'extract') = (agenda_item_id is not null)),
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')},
        ${references('file_id', 'stored_file')}
      );
      create index assembly_paper_assembly on assembly_paper (association_id, assembly_id, recorded_at);
    `);
    await isolate(runner, 'item_call', 'append');
    await isolate(runner, 'assembly_paper', 'append');
  }

  private async decisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who sees to a decision, and by when. Given to someone else, or ended, it is another row.
      create table decision_follow_up (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null,
        person_id uuid, commission_id uuid,
        due_on date,
        ${recorded},
        constraint decision_follow_up_one_owner check (num_nonnulls(person_id, commission_id) = 1),
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')},
        ${references('person_id', 'person')},
        ${references('commission_id', 'commission')}
      );
      create index decision_follow_up_item on decision_follow_up (association_id, agenda_item_id);
      create table decision_follow_up_end (
        association_id uuid not null default current_association() references association (id),
        follow_up_id uuid not null,
        ending text not null check (ending in ('done', 'dropped', 'handed_on')),
        reason text not null default '',
        ${recorded},
        constraint decision_follow_up_ends_once primary key (association_id, follow_up_id),
        constraint decision_follow_up_drop_reason check (ending <> 'dropped' or reason <> ''),
        ${references('follow_up_id', 'decision_follow_up')}
      );
    `);
    await isolate(runner, 'decision_follow_up', 'append');
    await isolate(runner, 'decision_follow_up_end', 'append');
  }

  private async board(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the prefecture asks of officers, and nobody else: kept for them alone, gone with their page.
      create table officer_detail (
        association_id uuid not null default current_association() references association (id),
        person_id uuid not null,
        profession text not null default '', nationality text not null default '',
        ${recorded},
        primary key (association_id, person_id),
        ${references('person_id', 'person')}
      );
      -- The change of officers or of statutes was declared, with its receipt.
      create table board_declaration (${tenantKey},
        assembly_id uuid not null,
        declared_on date not null,
        receipt_id uuid,
        ${recorded},
        constraint board_declaration_once unique (association_id, assembly_id),
        ${references('assembly_id', 'assembly')},
        ${references('receipt_id', 'stored_file')}
      );
    `);
    await isolate(runner, 'officer_detail', 'full');
    await isolate(runner, 'board_declaration', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
