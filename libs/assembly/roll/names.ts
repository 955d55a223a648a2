import { demand } from '@etabli/kernel';
import type { Db } from '@etabli/platform';

/** A person as lists show them. */
export interface Named {
  id: string;
  name: string;
  sortName: string;
  /** Surname first: « Lovelace, Ada ». */
  listName: string;
  memberNumber: string | null;
}

/** The names of people, by id: one statement. */
export async function namesOf(db: Db, ids: Iterable<string>): Promise<Map<string, Named>> {
  const rows = await db.query<Named>(
    `select id, display_name as name, sort_name as "sortName", member_number as "memberNumber",
       case when kind = 'organisation' then organisation_name
            else concat_ws(', ', nullif(family_name, ''), nullif(given_name, '')) end as "listName"
     from person where id = any($1)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Is it written like an id? The database would not understand anything else. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Makes sure that people are of the association. Refuses `not-found`, on the input field that names who is not. */
export async function demandPeople(db: Db, named: Record<string, string | null>): Promise<void> {
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== null);
  for (const [field, id] of given) demand(isId(id), 'not-found', {}, field);
  const known = await namesOf(
    db,
    given.map(([, id]) => id),
  );
  for (const [field, id] of given) demand(known.has(id), 'not-found', {}, field);
}
