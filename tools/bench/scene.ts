import { randomUUID } from 'node:crypto';
import { withClient } from '../database.ts';
import { cookieOf } from './session.ts';
import type { Stage } from './stage.ts';

/** A member with an account and an open session. */
export type Voter = { person: string; user: string; token: string; cookie: string };

/** An open assembly of an association of its own. The first of its people chairs it and presides the association. */
export type Sitting = { slug: string; assembly: string; items: string[]; people: Voter[] };

/** Sets an open assembly with everyone in the room and `items` resolutions to vote. */
export async function setSitting(
  { admin, secret }: Pick<Stage, 'admin' | 'secret'>,
  { slug, people: size, items: length }: { slug: string; people: number; items: number },
): Promise<Sitting> {
  const [association, assembly, statutes, category] = Array.from({ length: 4 }, () => randomUUID());
  const people = Array.from({ length: size }, () => voter(secret));
  const items = Array.from({ length }, () => randomUUID());
  const columns = [
    people.map(({ person }) => person),
    people.map(({ user }) => user),
    people.map(({ token }) => token),
  ];
  await withClient(admin, async (client) => {
    const first = [association, columns[0]?.[0]];
    await client.query('insert into association (id, slug, name) values ($1, $2, $3)', [
      association,
      slug,
      'Banc d’essai',
    ]);
    await client.query(PEOPLE, [association, ...columns]);
    await client.query(STANDING, [association, columns[0], category]);
    await client.query(CHAIR, first);
    await client.query(ASSEMBLY, [...first, assembly, statutes, columns[0]?.[1]]);
    await client.query(ITEMS, [association, assembly, items]);
    await client.query(ROLL, [association, assembly, columns[0]]);
    await client.query('analyze');
  });
  return { slug, assembly: assembly as string, items, people };
}

function voter(secret: string): Voter {
  const token = randomUUID();
  return { person: randomUUID(), user: randomUUID(), token, cookie: cookieOf(token, secret) };
}

const PEOPLE = `
  with one as (
    select * from unnest($2::uuid[], $3::uuid[], $4::text[]) with ordinality as one (person, account, token, n)),
  people as (
    insert into person (association_id, id, kind, given_name, family_name, city)
    select $1, person, 'person', 'Prénom' || n, 'Nom' || n, 'Quimper' from one),
  users as (
    insert into auth.users (id, email, name) select account, account || '@example.org', 'Prénom' || n from one),
  belongings as (
    insert into belonging (association_id, user_id, person_id) select $1, account, person from one)
  insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
  select gen_random_uuid(), token, account, true, '', 'bench', now() + interval '1 day' from one`;

const STANDING = `
  with category as (
    insert into membership_category (association_id, id, name, voice) values ($1, $3, 'Adhérents', 'deliberative')
    returning id)
  insert into membership (association_id, id, person_id, category_id, starts_on)
  select $1, gen_random_uuid(), person, category.id, current_date - 400 from unnest($2::uuid[]) person, category`;

const CHAIR = `
  insert into mandate (association_id, id, person_id, role, starts_on)
  values ($1, gen_random_uuid(), $2, 'chair', current_date - 400)`;

const ASSEMBLY = `
  with statutes as (
    insert into statutes_version (association_id, id, number, effective_from, document)
    values ($1, $4, 1, current_date - 400, '{"values": {"quorum.ago": null}}') returning id)
  insert into assembly (association_id, id, title, nature, starts_at, place, state, statutes_id, convened_at, opened_at,
                        chair_id, secretary_id)
  select $1, $3, 'Assemblée générale', 'ordinary', now(), 'Atelier', 'open', id, now() - interval '20 days', now(), $2, $5
  from statutes`;

const ITEMS = `
  insert into agenda_item (association_id, id, assembly_id, position, kind, part, title, text, debate)
  select $1, id, $2, n, 'vote', 'ordinary', 'Résolution ' || n,
    'L’assemblée générale, après avoir entendu le rapport, approuve la proposition numéro ' || n || ' telle que présentée.',
    'Plusieurs membres demandent le détail des montants ; le trésorier répond et renvoie au document joint.'
  from unnest($3::uuid[]) with ordinality as item (id, n)`;

const ROLL = `
  with list as (
    insert into elector (association_id, assembly_id, person_id, votes, voices)
    select $1, $2, person, true, 1 from unnest($3::uuid[]) person returning person_id)
  insert into attendance (association_id, id, assembly_id, person_id, kind, mode)
  select $1, gen_random_uuid(), $2, person_id, 'arrived', 'present' from list`;
