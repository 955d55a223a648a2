import type { Db } from '@etabli/platform';

/** Someone who can sign in, where they have an address. */
export interface DemoAccount {
  id: string;
  email: string | null;
  name: string;
}

/** Everybody with an address can sign in; the address is the demonstration's own. */
export async function openAccounts(db: Db, people: readonly DemoAccount[]): Promise<void> {
  const list = JSON.stringify(people.filter(({ email }) => email));
  await db.query(
    `insert into auth.users (id, email, name, email_verified)
     select id, email, name, true from jsonb_to_recordset($1) as u (id uuid, email text, name text)
     on conflict (id) do nothing`,
    [list],
  );
  await db.query(
    `insert into belonging (user_id, person_id) select id, id from jsonb_to_recordset($1) as u (id uuid)`,
    [list],
  );
}

/** Whom a visitor can become, in the order in which they are offered. */
export const playable = (
  db: Db,
  cast: { role: string; label: string; personId: string }[],
): Promise<unknown> =>
  db.query(`update association set settings = settings || jsonb_build_object('cast', $1::jsonb)`, [
    JSON.stringify(cast),
  ]);
