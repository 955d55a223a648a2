/**
 * SQL for the college that somebody belongs to on a day: that of the category of their latest membership begun by then, so that
 * who has left is still of the college they sat for. `person` is an alias with its association.
 */
export const collegeOf = (person: string, id: string, day: string): string =>
  `(select k.college_id from membership own
     join membership_category k on k.association_id = own.association_id and k.id = own.category_id
     where own.association_id = ${person}.association_id and own.person_id = ${id} and own.starts_on <= ${day}
     order by own.starts_on desc, own.id limit 1)`;
