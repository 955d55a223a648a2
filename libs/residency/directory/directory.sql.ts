/** The cards of those who agree today to be in the directory and are still of the house; to be completed by `and`. */
export const LISTED = `from directory_card d
  join person w on w.association_id = d.association_id and w.id = d.person_id
  where w.erased_at is null and (select c.given from consent c where c.association_id = d.association_id
    and c.person_id = d.person_id and c.kind = 'directory' order by c.recorded_at desc limit 1)`;
