import type { IsoDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { demoId } from './ids.js';
import { BOILER, boilerPeople } from './missions.js';
import { personId } from './people.js';

/** The boiler goes from hand to hand: the deputy is to take it, the keys are said and given, the rest waits. */
export async function fillHandover(db: Db, today: IsoDate): Promise<void> {
  await db.query('select handovers_round(current_association(), $1)', [today]);
  const { holder, deputy } = boilerPeople();
  const found = await db.row<{ id: string }>('select id from handover where mission_id = $1', [
    demoId('mission', BOILER),
  ]);
  await db.query('update handover set successor_id = $2 where id = $1', [found?.id, personId(deputy)]);
  await db.query(
    `with placed as (
       update handover_line set place = case kind when 'keys' then $2 else $3 end,
         given_at = case kind when 'keys' then now() end
       where handover_id = $1 and kind in ('keys', 'passwords') returning id, kind)
     insert into handover_event (id, handover_id, line_id, kind, person_id, recorded_at, recorded_by)
       select uuidv7(), $1::uuid, null::uuid, 'successor', $4::uuid, clock_timestamp(), $5::uuid
       union all select uuidv7(), $1, id, 'placed', null, clock_timestamp() + interval '1 second', $5 from placed
       union all select uuidv7(), $1, id, 'given', null, clock_timestamp() + interval '2 seconds', $5 from placed
         where kind = 'keys'`,
    [
      found?.id,
      'Clé de la chaufferie : au tableau du bureau, crochet 4',
      'Compte du chauffagiste : dans le coffre de la coordination',
      personId(deputy),
      personId(holder),
    ],
  );
}
