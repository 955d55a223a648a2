import type { Acting } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts } from './people.js';

/** What tasks are about, by their titles: where each is found, and the column that keeps its id. */
const ABOUT: [title: string, column: string, found: string][] = [
  [
    'Trouver deux scrutateurs pour la prochaine assemblée',
    'agenda_item_id',
    'select id from agenda_item where assembly_id = (select id from next) order by position limit 1',
  ],
  ['Réserver la grande salle pour l’assemblée', 'assembly_id', 'select id from next'],
  ['Réparer la porte de l’atelier bois', 'place_id', `select id from place where name = 'Atelier bois'`],
  [
    'Photographier l’atelier de céramique',
    'place_id',
    `select id from place where name = 'Atelier céramique'`,
  ],
  ['Poser une serrure à code sur la réserve', 'place_id', `select id from place where name = 'Réserve'`],
  [
    'Remettre le chauffage de la grande salle',
    'expense_id',
    `select id from expense where reference = 'F-1187'`,
  ],
  [
    'Relancer les cotisations en retard',
    'due_id',
    `select id from due_now where kind = 'membership_fee' and late_cents > 0 order by sequence limit 2`,
  ],
];

const NEXT = `with next as (select id from assembly where state = 'convened' order by starts_at limit 1)`;

/** What people wrote tasks for, once all of it is there. */
export async function fillTaskLinks(acting: Acting, owner: Owner, now: Date): Promise<void> {
  await acting.as(parts.secretary, now, async () => {
    for (const [title, column, found] of ABOUT) {
      await acting.query(
        `${NEXT} insert into task_link (id, task_id, ${column})
         select uuidv7(), t.id, found.id from task t, (${found}) found where t.title = '${title}'`,
      );
    }
  });
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}
