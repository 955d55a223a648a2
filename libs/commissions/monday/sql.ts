import { TODAY } from '@etabli/membership';

/** Tasks late by commission, with the oldest; nobody’s drafts. */
export const LATE_TASKS = `
  select c.id, c.name as commission, count(*)::int as count, min(t.due_on)::text as "on",
    (array_agg(t.title order by t.due_on, t.id))[1] as title
  from task t join commission c on c.association_id = t.association_id and c.id = t.commission_id
  where t.finished_at is null and t.removed_at is null and not t.private and t.due_on < ${TODAY} and c.closed_at is null
  group by c.id, c.name, c.position order by min(t.due_on), c.id`;

/** Open calls: of missions nobody holds any more, and of those whose holder leaves. */
export const OPEN_CALLS = `
  select 'call' as kind, m.id, m.title, c.name as commission, (a.opened_at at time zone o.time_zone)::date::text as opened,
    p.display_name as holder, s.ends_on::text as "lastDay"
  from mission_call a
  join association o on o.id = a.association_id
  join mission m on m.association_id = a.association_id and m.id = a.mission_id
  join commission c on c.association_id = m.association_id and c.id = m.commission_id
  left join mission_seat s on s.association_id = m.association_id and s.mission_id = m.id and s.kind = 'holder'
    and s.in_force @> ${TODAY}
  left join person p on p.association_id = s.association_id and p.id = s.person_id
  where a.closed_at is null and m.ended_at is null`;

/** Hours that wait for the viewer’s word: nobody rules on their own. */
export const WAITING_HOURS = `
  select count(*)::int as count, min(on_day)::text as "on" from volunteer_hours_now
  where state = 'declared' and person_id is distinct from current_person()`;

/** Meetings that took place more than a week ago and whose notes nobody has read. */
export const UNPUBLISHED = `
  select 'notes' as kind, m.id, m.title, coalesce(c.name, '') as commission,
    (m.starts_at at time zone o.time_zone)::date::text as "on"
  from meeting m
  join association o on o.id = m.association_id
  left join commission c on c.association_id = m.association_id and c.id = m.commission_id
  where m.state in ('planned', 'held') and (m.starts_at at time zone o.time_zone)::date < ${TODAY} - 7`;

/** Decisions to be looked at again by now, that nothing replaced. */
export const TO_REVIEW = `
  select count(*)::int as count, (array_agg(what order by review_on, id))[1] as what, min(review_on)::text as "on"
  from (
    select d.id, d.what, case when v.recorded_at is not null then v.next_on else d.review_on end as review_on
    from decision d
    left join lateral (select recorded_at, next_on from decision_review w where w.association_id = d.association_id
      and w.decision_id = d.id order by recorded_at desc limit 1) v on true
    where not exists (select from decision s where s.association_id = d.association_id and s.supersedes = d.id)
  ) standing
  where review_on <= ${TODAY}`;
