/** What runs on at least a day from the first day to the last, by person: an allocation a line, at the amount it was made for. */
export const CHARGES = `
  select 'places.' || o.id as key, o.person_id as "personId", p.name as what, o.monthly_cents as "monthlyCents",
    o.starts_on::text as "from", o.ends_on::text as until
  from occupancy o join place p on p.association_id = o.association_id and p.id = o.place_id
  where o.in_force && days_of($1, $2) and o.monthly_cents > 0
  order by o.person_id, o.starts_on, o.id`;
