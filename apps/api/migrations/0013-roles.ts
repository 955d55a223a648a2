import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roles someone holds on a day, said once: for who enters, and for all who follow the same news at once. */
export class Roles1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function roles_held(house_id uuid, who uuid, by_user uuid, today date) returns jsonb
      language plpgsql stable as $$
      begin
        return coalesce((select jsonb_agg(role) from (
          -- A member today, or the one who speaks for an organisation that is.
          select jsonb_build_object('role', 'member', 'mandateId', null, 'commissionId', null) as role
            where exists (
              select 1 from membership m join person p on p.association_id = m.association_id and p.id = m.person_id
              where m.association_id = house_id and who in (p.id, p.representative_id)
                and daterange(m.starts_on, m.ends_on, '[]') @> today)
          union all
          select jsonb_build_object('role', m.role, 'mandateId', m.id, 'commissionId', m.commission_id)
            from mandate m
            where m.association_id = house_id and m.person_id = who and m.in_force @> today
          union all
          select jsonb_build_object('role', 'administrator', 'mandateId', null, 'commissionId', null)
            from auth.administrators where user_id = by_user
        ) roles), '[]');
      end $$;

      create or replace function enter(by_user uuid, into_slug text, at timestamptz, by_roles text[]) returns jsonb
      language plpgsql as $$
      declare
        house record;
        held jsonb;
      begin
        perform set_config('etabli.user_id', coalesce(by_user::text, ''), true);
        select a.id, a.slug, a.name, a.time_zone, a.locale, b.person_id into house
          from belonging b join association a on a.id = b.association_id
          where b.user_id = by_user and a.slug = into_slug;
        if not found then
          select jsonb_agg(jsonb_build_object('role', 'administrator', 'mandateId', null, 'commissionId', null))
            into held from auth.administrators where user_id = by_user;
          return jsonb_build_object('association', null, 'personId', null, 'roles', coalesce(held, '[]'));
        end if;
        perform set_config('etabli.association_id', house.id::text, true),
                set_config('etabli.person_id', house.person_id::text, true);
        held := roles_held(house.id, house.person_id, by_user, (at at time zone house.time_zone)::date);
        perform set_config('etabli.mandate_id', coalesce((
          select role ->> 'mandateId' from jsonb_array_elements(held) as role
          where role ->> 'role' = any(by_roles) and role ->> 'mandateId' is not null limit 1), ''), true);
        return jsonb_build_object(
          'association', jsonb_build_object('id', house.id, 'slug', house.slug, 'name', house.name,
                                            'timeZone', house.time_zone, 'locale', house.locale),
          'personId', house.person_id,
          'roles', held);
      end $$;

      -- The roles that each of these users holds in the association under way; nobody's row for who belongs to it no more.
      create function roles_of_users(users uuid[], at timestamptz) returns table (user_id uuid, roles jsonb)
      language sql stable as $$
        select b.user_id, roles_held(a.id, b.person_id, b.user_id, (at at time zone a.time_zone)::date)
        from belonging b join association a on a.id = b.association_id
        where a.id = current_association() and b.user_id = any(users)
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
