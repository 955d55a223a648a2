import { type Db, groupBy, load } from '@etabli/platform';

/** What someone elected answered last. */
export interface ElectedAnswer {
  assemblyId: string;
  agendaItemId: string;
  personId: string;
  accepts: boolean;
}

/** What those elected by an assembly answered, each once: the last answer stands; batched. */
export async function answersIn(db: Db, assemblyId: string): Promise<ElectedAnswer[]> {
  const found = await load('elected-answers', assemblyId, async (ids) => {
    const rows = await db.query<ElectedAnswer>(
      `select * from (
         select distinct on (agenda_item_id, person_id) assembly_id as "assemblyId",
           agenda_item_id as "agendaItemId", person_id as "personId", accepts, at
         from elected_answer where assembly_id = any($1) order by agenda_item_id, person_id, at desc) last
       order by at`,
      [ids],
    );
    return groupBy(ids, rows, (answer) => answer.assemblyId);
  });
  return found ?? [];
}
