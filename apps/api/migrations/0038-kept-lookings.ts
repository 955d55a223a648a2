import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways of looking at a board that somebody keeps under a name. */
export class KeptLookings1700000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_looking (${tenantKey},
        person_id uuid not null,
        commission_id uuid not null,
        name text not null check (name <> ''),
        -- What the address of the page says: ?qui=mine&echeance=late
        address text not null check (length(address) <= 1000),
        ${recorded},
        foreign key (association_id, person_id) references person (association_id, id),
        foreign key (association_id, commission_id) references commission (association_id, id)
      );
      create unique index kept_looking_name on kept_looking (association_id, person_id, commission_id, fold(name));
    `);
    await isolate(runner, 'kept_looking', 'full');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
