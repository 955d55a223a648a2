import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Before an assembly: the personal link of each convocation, and what its members do with it. */
export class BeforeAssemblies1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.links(runner);
    await this.reminders(runner);
    await this.proposals(runner);
    await this.documents(runner);
  }

  private async links(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The links that mails about a convocation carry: only their hash is kept. Sending the convocation again revokes them.
      create table personal_link (${tenantKey},
        convocation_id uuid not null,
        token_hash text not null unique,
        revoked_at timestamptz,
        ${recorded},
        ${references('convocation_id', 'convocation')}
      );
      create index personal_link_convocation on personal_link (association_id, convocation_id);
      -- The proof that a person opened theirs: written once, by a gesture of theirs and not by a program that follows links.
      create table personal_link_opening (
        association_id uuid not null default current_association() references association (id),
        link_id uuid not null,
        at timestamptz not null default clock_timestamp(),
        ${recorded},
        primary key (association_id, link_id),
        ${references('link_id', 'personal_link')}
      );

      -- How someone comes in by a personal link: as themselves, with what a member may do and no office.
      create function enter_by_link(house_id uuid, who uuid, at timestamptz) returns jsonb language plpgsql as $$
      declare
        house record;
        today date;
        belongs boolean;
      begin
        perform set_config('etabli.association_id', house_id::text, true),
                set_config('etabli.user_id', '', true),
                set_config('etabli.person_id', who::text, true),
                set_config('etabli.mandate_id', '', true);
        select id, slug, name, time_zone, locale into house from association where id = house_id;
        today := (at at time zone house.time_zone)::date;
        belongs := exists (
          select 1 from membership m join person p on p.association_id = m.association_id and p.id = m.person_id
          where m.association_id = house.id and who in (p.id, p.representative_id)
            and daterange(m.starts_on, m.ends_on, '[]') @> today);
        return jsonb_build_object(
          'association', jsonb_build_object('id', house.id, 'slug', house.slug, 'name', house.name,
                                            'timeZone', house.time_zone, 'locale', house.locale),
          'personId', who,
          'roles', case when belongs
            then jsonb_build_array(jsonb_build_object('role', 'member', 'mandateId', null, 'commissionId', null))
            else '[]'::jsonb end);
      end $$;
    `);
    await isolate(runner, 'personal_link', 'keep');
    await isolate(runner, 'personal_link_opening', 'append');
  }

  private async reminders(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was written to those who had not answered; its id is given by who sends, so that twice is once.
      create table reminder (${tenantKey},
        assembly_id uuid not null,
        text text not null check (text <> ''),
        ${recorded},
        ${references('assembly_id', 'assembly')}
      );
      create table reminder_sending (
        association_id uuid not null default current_association() references association (id),
        reminder_id uuid not null, convocation_id uuid not null, mail_id uuid not null,
        ${recorded},
        primary key (association_id, reminder_id, convocation_id),
        ${references('reminder_id', 'reminder')},
        ${references('convocation_id', 'convocation')},
        ${references('mail_id', 'mail')}
      );
      create index reminder_assembly on reminder (association_id, assembly_id);
      create index reminder_sending_convocation on reminder_sending (association_id, convocation_id);
      create trigger not_after_filing before insert or update or delete on reminder
        for each row execute function not_after_filing();
    `);
    await isolate(runner, 'reminder', 'append');
    await isolate(runner, 'reminder_sending', 'append');
  }

  private async proposals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An item that a member asks for, who supports it, and the item it became.
      create table item_proposal (${tenantKey},
        assembly_id uuid not null, proposer_id uuid not null,
        kind text not null check (kind in ('information', 'vote')),
        title text not null check (title <> ''),
        text text not null default '',
        withdrawn_at timestamptz,
        agenda_item_id uuid,
        ${recorded},
        constraint item_proposal_standing check (withdrawn_at is null or agenda_item_id is null),
        constraint item_proposal_once unique (association_id, agenda_item_id),
        ${references('assembly_id', 'assembly')},
        ${references('proposer_id', 'person')},
        ${references('agenda_item_id', 'agenda_item')}
      );
      create index item_proposal_assembly on item_proposal (association_id, assembly_id);
      create table item_support (
        association_id uuid not null default current_association() references association (id),
        proposal_id uuid not null, person_id uuid not null,
        ${recorded},
        primary key (association_id, proposal_id, person_id),
        ${references('proposal_id', 'item_proposal')},
        ${references('person_id', 'person')}
      );
      create trigger not_after_filing before insert or update or delete on item_proposal
        for each row execute function not_after_filing();
    `);
    await isolate(runner, 'item_proposal', 'keep');
    await isolate(runner, 'item_support', 'full');
  }

  private async documents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What members receive to read before an assembly, or about one of its items. Once sent, a document is not taken away.
      create table assembly_document (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid, file_id uuid not null,
        purpose text,
        detached_at timestamptz,
        ${recorded},
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')},
        ${references('file_id', 'stored_file')}
      );
      create unique index assembly_document_once on assembly_document (association_id, assembly_id, file_id)
        where detached_at is null;
      create trigger not_after_filing before insert or update or delete on assembly_document
        for each row execute function not_after_filing();
    `);
    await isolate(runner, 'assembly_document', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
