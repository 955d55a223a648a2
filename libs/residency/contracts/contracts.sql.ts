import { TODAY } from '@etabli/membership';

/**
 * A contract with the version that holds today: the latest of those signed and begun, else the first signed, else the draft.
 * Whoever was moved has theirs with the last allocation, and at the place where they are today.
 */
export const CONTRACTS = `select c.id, c.person_id as "personId", l.id as "placeId", m.stay as "allocationId",
    c.offer_id as "offerId", s.kind as "lastStep", s.last_day::text as "noticeLastDay", v.number, v.kind,
    v.starts_on::text as "startsOn", v.ends_on::text as "endsOn", v.monthly_cents as "monthlyCents",
    v.deposit_cents as "depositCents", v.notice_count as "noticeCount", v.notice_unit as "noticeUnit",
    v.notice_month_end as "noticeMonthEnd", v.terms, p.display_name as "personName", l.name as "placeName",
    i.expires_on::text as "insuredUntil"
  from contract c
  join person p on p.association_id = c.association_id and p.id = c.person_id
  cross join lateral (select moved_to(c.association_id, c.allocation_id, 'infinity') as stay) m
  join allocation a on a.association_id = c.association_id and a.id = moved_to(c.association_id, c.allocation_id, ${TODAY})
  join place l on l.association_id = c.association_id and l.id = a.place_id
  join lateral (select v.* from contract_version v
    left join contract_held h on h.association_id = v.association_id and h.id = v.id
    where v.association_id = c.association_id and v.contract_id = c.id and v.withdrawn_at is null
    order by h.id is not null and v.from_day <= ${TODAY} desc, h.id is not null desc,
      case when h.id is not null and v.from_day > ${TODAY} then v.from_day end,
      case when h.id is not null then v.from_day end desc nulls last, v.number desc
    limit 1) v on true
  left join lateral (select s.kind, s.last_day from contract_step s
    where s.association_id = c.association_id and s.contract_id = c.id order by s.step desc limit 1) s on true
  left join lateral (select max(expires_on) as expires_on from insurance_certificate i
    where i.association_id = c.association_id and i.contract_id = c.id) i on true`;

/** Those of `CONTRACTS` that are agreed and still to be lived up to: what `isBinding` says, asked of the database. */
export const BINDING = `"lastStep" in ('signed', 'notice', 'notice-withdrawn')
  and coalesce(least("endsOn"::date, case "lastStep" when 'notice' then "noticeLastDay"::date end), 'infinity') >= ${TODAY}`;
