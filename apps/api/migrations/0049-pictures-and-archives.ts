import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures in reports; and what is closed may come back closed when an archive is read. */
export class PicturesAndArchives1700000000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.pictures(runner);
    await this.restoring(runner);
  }

  private async pictures(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_picture (${tenantKey},
        report_id uuid not null,
        section text not null check (section in
          ('introduction', 'done', 'missions', 'decisions', 'hours', 'people', 'outlook')),
        file_id uuid not null,
        caption text not null default '',
        alt text not null check (btrim(alt) <> ''),
        removed_at timestamptz,
        ${recorded},
        foreign key (association_id, report_id) references report (association_id, id),
        foreign key (association_id, file_id) references stored_file (association_id, id)
      );
      comment on column report_picture.alt is 'what is to be seen, for who does not see it';
      create index report_picture_of on report_picture (association_id, report_id) where removed_at is null;
    `);
    await isolate(runner, 'report_picture', 'keep');
  }

  /** Nothing is added to what is closed; but a row that is read back was there before the closing. Changes stay refused. */
  private async restoring(runner: QueryRunner): Promise<void> {
    const guard = (name: string, table: string, columns: string, refuses: string) => `
      drop trigger if exists ${name} on ${table};
      create trigger ${name} before insert on ${table} for each row
        when (coalesce(current_setting('etabli.restoring', true), '') <> 'on') execute function ${refuses}();
      ${columns ? `create trigger ${name}_changed before update of ${columns} on ${table} for each row execute function ${refuses}();` : ''}
    `;
    const line =
      'text, kind, position, owner_id, due_on, why, method, review_on, round_id, task_id, removed_at, point_id, meeting_id';
    const notes = 'refuse_published_notes';
    await runner.query(guard('meeting_line_frozen', 'meeting_line', line, notes));
    await runner.query(
      guard('meeting_point_frozen', 'meeting_point', 'position, title, minutes, state, meeting_id', notes),
    );
    await runner.query(guard('meeting_person_frozen', 'meeting_person', 'guest, coming, present', notes));
    const voice = 'stance, option, grades, words, settled';
    await runner.query(guard('round_voice_closed', 'round_voice', voice, 'refuse_closed_round'));
    await runner.query(guard('report_text_of_draft', 'report_text', '', 'report_text_of_draft'));
    const picture = 'section, file_id, caption, alt, removed_at';
    await runner.query(guard('report_picture_of_draft', 'report_picture', picture, 'report_text_of_draft'));
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
