/**
 * People past the time their identity may be kept, the longest first: `$1` today, `$2` months after a departure without
 * consent, `$3` months for those who never became members. Who holds or will hold a mandate, or speaks for an
 * organisation, is still here.
 */
export const duePeopleSql = `
  with life as (
    select p.id, p.recorded_at::date as known,
           (select count(*) from membership m where m.person_id = p.id) as memberships,
           (select max(coalesce(m.ends_on, 'infinity')) from membership m where m.person_id = p.id) as left_on,
           (select max(coalesce(d.ends_on, 'infinity')) from mandate d
            where d.person_id = p.id and d.cancelled_at is null) as served_until
    from person p where p.erased_at is null
      and not exists (select 1 from person o where o.representative_id = p.id and o.erased_at is null)
  ), due as (
    select id, 'departed' as kind, greatest(left_on, coalesce(served_until, left_on)) as since from life
      where memberships > 0 and left_on < 'infinity'
    union all
    select id, 'prospect', greatest(known, coalesce(served_until, known)) from life where memberships = 0
  )
  select id, kind, since::text as since, (count(*) over ())::int as total from due
  where since < 'infinity'
    and since < $1::date - make_interval(months => case when kind = 'departed' then $2::int else $3::int end)
    and not coalesce((select c.given from consent c where c.person_id = due.id and c.kind = 'identity_after_departure'
                      order by c.recorded_at desc limit 1), false)
  order by since, id limit 200`;
