import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the coordinator puts aside on a Monday, and the words that one search looks through. */
export class Monday1700000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.aside(runner);
    await this.words(runner);
  }

  private async aside(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The last word on a line counts: aside until a day, or back. Who said it stays.
      create table monday_aside (${tenantKey},
        line text not null check (line <> ''),
        until date,
        ${recorded}
      );
      comment on column monday_aside.until is 'the day the line comes back; null when it was brought back before';
      create index monday_aside_line on monday_aside (association_id, line, recorded_at desc);
    `);
    await isolate(runner, 'monday_aside', 'append');
  }

  /**
   * Folded once, when they are written: under row security no index answers \`like\`, so each search reads the words of one
   * association, and must not fold them again.
   */
  private async words(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function words_of(prose jsonb) returns text language sql immutable strict parallel safe as $$
        select coalesce(string_agg(piece #>> '{}', ' '), '')
        from jsonb_path_query(prose, '$.*.text') as piece
      $$;
      alter table mission add column search_text text not null
        generated always as (fold(title || ' ' || purpose || ' ' || rhythm)) stored;
      alter table meeting add column search_text text not null generated always as (fold(title || ' ' || place)) stored;
      alter table meeting_line add column search_text text not null generated always as (fold(text || ' ' || why)) stored;
      alter table assembly add column search_text text not null generated always as (fold(title || ' ' || place)) stored;
      alter table agenda_item add column search_text text not null
        generated always as (fold(title || ' ' || text)) stored;
      alter table minutes add column search_text text not null generated always as (fold(words_of(prose))) stored;
      create index mail_failed on mail (association_id, recorded_at) where state = 'failed';
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
