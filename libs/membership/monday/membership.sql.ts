import { IS_MEMBER } from '../people/people.list.js';

/** Renewed from one day to the next is neither leaving nor arriving. */
const beginning = (table: string, same: string): string => `from ${table} m
  join person p on p.association_id = m.association_id and p.id = m.person_id
  where m.starts_on between $1 and $2 and not exists (select from ${table} b where b.association_id = m.association_id
    and b.person_id = m.person_id and ${same} and b.ends_on >= m.starts_on - 1 and b.starts_on < m.starts_on)`;

const ending = (table: string, same: string): string => `from ${table} m
  join person p on p.association_id = m.association_id and p.id = m.person_id
  where m.ends_on between $1 and $2 and not exists (select from ${table} b where b.association_id = m.association_id
    and b.person_id = m.person_id and ${same} and b.starts_on > m.starts_on and b.starts_on <= m.ends_on + 1)`;

const lived = `m.role = 'resident' and m.cancelled_at is null`;
const livedToo = `b.role = 'resident' and b.cancelled_at is null`;

/** Memberships and residencies that begin or end between two days. */
export const MOVES = `
  select 'arrival' as kind, p.id, p.display_name as name, m.starts_on::text as "on" ${beginning('membership', 'true')}
  union all
  select 'departure', p.id, p.display_name, m.ends_on::text ${ending('membership', 'true')}
  union all
  select 'residentArrival', p.id, p.display_name, m.starts_on::text ${beginning('mandate', livedToo)} and ${lived}
  union all
  select 'residentDeparture', p.id, p.display_name, m.ends_on::text ${ending('mandate', livedToo)} and ${lived}`;

/** Mandates in force that end by a day, and that nothing follows; residencies that end this week are told as departures. */
export const OFFICES = `
  select 'mandate' as kind, m.id, m.person_id as "personId", p.display_name as name, m.role, c.name as commission,
    m.ends_on::text as "on"
  from mandate m
  join person p on p.association_id = m.association_id and p.id = m.person_id
  left join commission c on c.association_id = m.association_id and c.id = m.commission_id
  where m.cancelled_at is null and m.starts_on <= $1 and m.ends_on between $1 and $2
    and not (m.role = 'resident' and m.ends_on < date_trunc('week', $1::date)::date + 7)
    and not exists (select from mandate n where n.association_id = m.association_id and n.person_id = m.person_id
      and n.role = m.role and n.commission_id is not distinct from m.commission_id and n.cancelled_at is null
      and n.starts_on > m.ends_on)`;

/** Members whom nothing can be sent to, and those whose address of today turned a mail away within a month. */
export const UNHEARD = `
  select 'unreachable' as kind, p.id, p.display_name as name, null::text as "on"
  from person p where p.email is null and p.street = '' and p.erased_at is null and ${IS_MEMBER}
  union all
  select 'bounced', p.id, p.display_name, max(m.recorded_at)::date::text
  from mail m join person p on p.association_id = m.association_id and p.id = m.person_id
    and p.email = m.to_address::citext
  where m.state = 'failed' and m.recorded_at > now() - interval '30 days'
    and not exists (select from mail later where later.association_id = m.association_id and later.person_id = m.person_id
      and later.state = 'sent' and later.recorded_at > m.recorded_at)
  group by p.id, p.display_name`;
