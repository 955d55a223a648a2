import type { Db } from '@etabli/platform';

/** Names of who was given the floor on items, each once, in the order of their first speech: one statement. */
export async function speakersOf(db: Db, itemIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.query<{ itemId: string; names: string[] }>(
    `select item as "itemId", array_agg(name order by at) as names from (
       select f.agenda_item_id as item, p.display_name as name, min(f.at) as at
       from floor_event f join person p on p.association_id = f.association_id and p.id = f.person_id
       where f.kind = 'given' and f.agenda_item_id = any($1) group by 1, 2, p.id) spoken
     group by item`,
    [itemIds],
  );
  return new Map(rows.map(({ itemId, names }) => [itemId, names]));
}
