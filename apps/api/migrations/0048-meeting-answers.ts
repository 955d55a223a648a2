import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The links by which an invitation to a meeting is answered from a mail. */
export class MeetingAnswers1700000000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_answer_link (${tenantKey},
        meeting_id uuid not null,
        person_id uuid not null,
        token_hash text not null,
        answered_at timestamptz,
        was_coming boolean,
        was_answered_at timestamptz,
        ${recorded},
        constraint meeting_answer_link_token unique (association_id, token_hash),
        constraint meeting_answer_link_one unique (association_id, meeting_id, person_id),
        check (answered_at is not null or (was_coming is null and was_answered_at is null)),
        foreign key (association_id, meeting_id) references meeting (association_id, id),
        foreign key (association_id, person_id) references person (association_id, id)
      );
      comment on column meeting_answer_link.answered_at is 'of the answer it gave and that may be taken back';
      comment on column meeting_person.coming is 'null: no answer, or with answered_at that they do not know yet';
    `);
    await isolate(runner, 'meeting_answer_link', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
