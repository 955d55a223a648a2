import type { Acting } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts } from './people.js';

/** What people wrote a task for, once the assemblies are there: the tellers are for the first item of the next one. */
export async function fillTaskLinks(acting: Acting, owner: Owner, now: Date): Promise<void> {
  await acting.as(parts.secretary, now, () =>
    acting.query(
      `insert into task_link (id, task_id, agenda_item_id)
       select uuidv7(), t.id, i.id from task t, lateral (
         select i.id from agenda_item i join assembly a on a.id = i.assembly_id
         where a.state = 'convened' order by a.starts_at, i.position limit 1) i
       where t.title = 'Trouver deux scrutateurs pour la prochaine assemblée'`,
    ),
  );
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}
