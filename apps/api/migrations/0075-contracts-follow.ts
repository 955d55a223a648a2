import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contract follows whoever it is with from one place to the next, and so does what they pay. */
export class ContractsFollow1700000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index occupancy_moved on occupancy (association_id, moved_from) where moved_from is not null;

      -- The allocation that one has become by a day, once whoever has it was moved; itself when nobody was.
      create function moved_to(association uuid, stay uuid, by_day date) returns uuid language sql stable as $$
        with recursive moved as (
          select stay as id, 0 as moves
          union all
          select o.id, moves + 1 from moved join occupancy o on o.association_id = association and o.moved_from = moved.id
          where o.starts_on <= by_day and not isempty(o.in_force)
        )
        select id from moved order by moves desc limit 1
      $$;

      create or replace view contract_price with (security_invoker = true) as
        select distinct on (s.stay, v.from_day) c.association_id, s.stay as allocation_id, v.from_day, v.monthly_cents
        from contract_held v join contract c on c.association_id = v.association_id and c.id = v.contract_id
        cross join lateral (select moved_to(c.association_id, c.allocation_id, v.from_day) as stay) s
        order by s.stay, v.from_day, v.number desc;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view contract_price with (security_invoker = true) as
        select distinct on (c.allocation_id, v.from_day) c.association_id, c.allocation_id, v.from_day, v.monthly_cents
        from contract_held v join contract c on c.association_id = v.association_id and c.id = v.contract_id
        order by c.allocation_id, v.from_day, v.number desc;
      drop function moved_to;
      drop index occupancy_moved;
    `);
  }
}
