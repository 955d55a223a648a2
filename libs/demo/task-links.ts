import type { Acting } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts } from './people.js';

/** The tellers are for the first item of the next assembly, the room is for all of it. */
const LINKED = `
  with next as (select id from assembly where state = 'convened' order by starts_at limit 1)
  insert into task_link (id, task_id, agenda_item_id, assembly_id)
  select uuidv7(), t.id, i.id, null from task t, next
    cross join lateral (select id from agenda_item where assembly_id = next.id order by position limit 1) i
    where t.title = 'Trouver deux scrutateurs pour la prochaine assemblée'
  union all
  select uuidv7(), t.id, null, next.id from task t, next
    where t.title = 'Réserver la grande salle pour l’assemblée'`;

/** What people wrote tasks for, once the assemblies are there. */
export async function fillTaskLinks(acting: Acting, owner: Owner, now: Date): Promise<void> {
  await acting.as(parts.secretary, now, () => acting.query(LINKED));
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}
