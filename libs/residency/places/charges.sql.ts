/** Under which key an allocation is charged for: `places.` and its id. */
export const CHARGE_PREFIX = 'places.';

/**
 * What runs on at least a day from the first day to the last, by person: an allocation a line, at the amount it was made for
 * or that its contract says, and what the contract makes of it later. One made for nothing is paid otherwise, or not at all.
 */
export const CHARGES = `
  with contract_costs as materialized (select * from contract_price)
  select '${CHARGE_PREFIX}' || o.id as key, o.person_id as "personId", p.name as what,
    coalesce((select c.monthly_cents from contract_costs c where c.association_id = o.association_id
      and c.allocation_id = o.id and c.from_day <= o.starts_on), o.monthly_cents) as "monthlyCents",
    o.starts_on::text as "from", o.ends_on::text as until,
    coalesce((select json_agg(json_build_object('from', c.from_day, 'monthlyCents', c.monthly_cents) order by c.from_day)
      from contract_costs c where c.association_id = o.association_id and c.allocation_id = o.id
        and c.from_day > o.starts_on), '[]') as changes
  from occupancy o join place p on p.association_id = o.association_id and p.id = o.place_id
  where o.in_force && days_of($1, $2) and o.monthly_cents > 0
  order by o.person_id, o.starts_on, o.id`;
