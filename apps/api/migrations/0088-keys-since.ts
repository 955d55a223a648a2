import type { MigrationInterface, QueryRunner } from 'typeorm';

const viewWith = (since: string): string => `
  create or replace view key_now with (security_invoker = true) as
    select k.association_id, k.id, k.kind, k.name, k.opens, k.search_text,
      coalesce(l.kind, 'returned') as last_kind, ${since} as since, l.reason,
      case when l.kind in ('given', 'restored', 'suspended', 'lost') then g.person_id end as person_id,
      case when l.kind in ('given', 'restored', 'suspended', 'lost') then g.contract_id end as contract_id
    from house_key k
    left join lateral (select * from key_movement m where m.association_id = k.association_id and m.key_id = k.id
      order by m.step desc limit 1) l on true
    left join lateral (select * from key_movement m where m.association_id = k.association_id and m.key_id = k.id
      and m.kind = 'given' order by m.step desc limit 1) g on true`;

/** A key that was suspended and opened again has been in the same hands since it was given. */
export class KeysSince1700000000088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(viewWith(`case when l.kind = 'restored' then g.on_day else l.on_day end`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(viewWith('l.on_day'));
  }
}
