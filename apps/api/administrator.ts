import { newId } from '@etabli/kernel';
import { Client } from 'pg';

/** Names who keeps the installation: an account is made if there is none. `administrator EMAIL "NAME"`. */
const [email, name = email] = process.argv.slice(2);
if (!email?.includes('@')) throw new Error('usage: administrator EMAIL "NAME"');
const client = new Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
await client.query(
  `with account as (
     insert into auth.users (id, email, name) values ($1, lower($2), $3)
     on conflict (email) do update set email = excluded.email returning id)
   insert into auth.administrators (user_id) select id from account on conflict do nothing`,
  [newId(), email.trim(), name],
);
await client.end();
