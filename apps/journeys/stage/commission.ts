import { newId } from '@etabli/kernel';
import { stage } from './database.ts';
import type { House } from './house.ts';

/** A commission of a house, led by somebody, with others in it; gives its id. */
export async function commissionLedBy(
  house: House,
  name: string,
  lead: string,
  others: string[] = [],
): Promise<string> {
  const id = newId();
  await stage('insert into commission (association_id, id, name) values ($1, $2, $3)', [house.id, id, name]);
  await stage(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on)
     select $1, gen_random_uuid(), seat.person, seat.role, $2, '2024-01-01'
     from jsonb_to_recordset($3) as seat(person uuid, role text)`,
    [
      house.id,
      id,
      JSON.stringify([
        { person: house.idOf(lead), role: 'commission_lead' },
        ...others.map((who) => ({ person: house.idOf(who), role: 'commission_member' })),
      ]),
    ],
  );
  return id;
}
