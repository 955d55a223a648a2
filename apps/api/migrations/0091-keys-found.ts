import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a key may come from to be open again. */
const courseWith = (restored: string): string => `
  create or replace function key_course() returns trigger language plpgsql as $$
  declare
    before text;
  begin
    select kind into before from key_movement where association_id = new.association_id
      and key_id = new.key_id order by step desc limit 1;
    if (case new.kind
      when 'given' then coalesce(before, 'returned') = 'returned'
      when 'suspended' then before in ('given', 'restored')
      when 'restored' then before ${restored}
      else before in ('given', 'restored', 'suspended') or (new.kind = 'returned' and before = 'lost') end) is not true then
      raise exception 'a key out of turn' using errcode = 'check_violation', constraint = 'key_course';
    end if;
    return new;
  end $$`;

/** A key that was said lost may be found by whoever had it, and stays theirs. */
export class KeysFound1700000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(courseWith("in ('suspended', 'lost')"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(courseWith("= 'suspended'"));
  }
}
