import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A floor or a building drawn by mistake is taken away, and can come back; nothing is drawn where nothing stands any more. */
export class Floors1700000000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table building add column removed_at timestamptz;
      alter table floor add column removed_at timestamptz;
      comment on column floor.removed_at is 'null while it stands; the same as its building''s when it went with it';
      drop index building_name;
      create unique index building_name on building (association_id, fold(name)) where removed_at is null;
      drop index floor_name;
      create unique index floor_name on floor (association_id, building_id, fold(name)) where removed_at is null;

      -- The share lock makes whoever draws and whoever takes the floor away wait for each other.
      create function floor_standing() returns trigger language plpgsql as $$
      declare
        gone timestamptz;
      begin
        select f.removed_at into gone from floor f
          where f.association_id = new.association_id and f.id = new.floor_id for share;
        if gone is not null then
          raise exception 'the floor was taken away' using errcode = 'check_violation', constraint = 'floor_standing';
        end if;
        return new;
      end $$;
      create trigger floor_standing before insert on place_shape
        for each row when (new.floor_id is not null) execute function floor_standing();
      create trigger floor_standing before insert on place
        for each row when (new.floor_id is not null) execute function floor_standing();
      create trigger floor_moved_to before update of floor_id on place
        for each row when (new.floor_id is not null and new.floor_id is distinct from old.floor_id)
        execute function floor_standing();

      create function building_standing() returns trigger language plpgsql as $$
      declare
        gone timestamptz;
      begin
        select b.removed_at into gone from building b
          where b.association_id = new.association_id and b.id = new.building_id for share;
        if gone is not null then
          raise exception 'the building was taken away' using errcode = 'check_violation', constraint = 'floor_standing';
        end if;
        return new;
      end $$;
      create trigger building_standing before insert or update of removed_at on floor
        for each row when (new.removed_at is null) execute function building_standing();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
