import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the desks of an assembly note, kept as it was said, and what a person made of it where two contradict each other. */
export class Desk1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether those who arrive sign on the screen of the desk.
      alter table assembly add column signs_on_screen boolean not null default false;

      -- The id is made on the device: an entry sent again meets its own key, and never doubles.
      create table desk_entry (${tenantKey},
        assembly_id uuid not null,
        desk text not null check (desk <> '' and length(desk) <= 40),
        kind text not null check (kind in ('arrived', 'left', 'proxy')),
        person_id uuid not null,
        mode text not null default 'present' check (mode in ('present', 'remote')),
        holder_id uuid, substitute_id uuid, file_id uuid,
        -- A signature drawn with the finger: the path of an SVG image 300 by 100, or null.
        signature text check (signature ~ '^(M[0-9]{1,3} [0-9]{1,3}(L[0-9]{1,3} [0-9]{1,3})*)+$' and length(signature) <= 20000),
        -- Signed by typing the name, for whom a finger on a screen is no way to sign.
        signed_as text check (signed_as <> '' and length(signed_as) <= 200),
        -- When it happened by the device, the instant of the roll it had before it, and when it happened by the server.
        said_at timestamptz not null,
        seen_at timestamptz not null,
        at timestamptz not null,
        -- Why it was not taken: the code and values of a refusal. Nothing said at a desk is lost.
        refusal jsonb,
        proxy_id uuid,
        ${recorded},
        constraint desk_entry_holder check (kind = 'proxy' or (holder_id is null and substitute_id is null and file_id is null)),
        constraint desk_entry_signs check (kind = 'arrived' or (signature is null and signed_as is null)),
        constraint desk_entry_proxy check ((proxy_id is not null) = (kind = 'proxy' and refusal is null)),
        foreign key (association_id, assembly_id) references assembly (association_id, id),
        foreign key (association_id, person_id) references person (association_id, id),
        foreign key (association_id, holder_id) references person (association_id, id),
        foreign key (association_id, substitute_id) references person (association_id, id),
        foreign key (association_id, file_id) references stored_file (association_id, id),
        foreign key (association_id, proxy_id) references proxy (association_id, id)
      );
      create index desk_entry_assembly on desk_entry (association_id, assembly_id, at);

      alter table attendance add column entry_id uuid,
        add constraint attendance_of_entry foreign key (association_id, entry_id) references desk_entry (association_id, id),
        add constraint attendance_entry_once unique (association_id, entry_id, person_id);

      -- What a person decided of an entry that contradicts another: it stands, or it is set aside and counts no more.
      create table desk_decision (
        association_id uuid not null default current_association() references association (id),
        assembly_id uuid not null, entry_id uuid not null,
        stands boolean not null,
        ${recorded},
        constraint desk_decided_once primary key (association_id, entry_id),
        foreign key (association_id, assembly_id) references assembly (association_id, id),
        foreign key (association_id, entry_id) references desk_entry (association_id, id)
      );
      create index desk_decision_assembly on desk_decision (association_id, assembly_id);

      create trigger not_after_filing before insert or update or delete on desk_entry
        for each row execute function not_after_filing();
      create trigger not_after_filing before insert or update or delete on desk_decision
        for each row execute function not_after_filing();
    `);
    await isolate(runner, 'desk_entry', 'append');
    await isolate(runner, 'desk_decision', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
