import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../database.ts';
import { drive, type Load, warmUpOf } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

/** So many hours of one room, each asked for by so many people at the same moment. */
const [hours, writers] = [100, 8];
const requests = hours * writers;
const slug = 'banc-reserver';
const association = '01900000-0000-7000-8000-00000000be6c';
const room = '01900000-0000-7000-8000-00000000be5d';
const OPEN = 12;

const book = `mutation ($input: BookingInput!) { bookRoom(input: $input) {
  __typename ... on Booking { id } ... on Refusal { code } } }`;

/** The same promise without the application: a row an hour, behind the same exclusion constraint. */
const bareTable = `create extension if not exists btree_gist; create table if not exists bare_booking (
  id uuid primary key default gen_random_uuid(), room uuid not null, person uuid not null, period tstzrange not null,
  exclude using gist (room with =, period with &&))`;
const bareInsert = `insert into bare_booking (room, person, period)
  values ($1, $2, tstzrange($3::timestamptz, $3::timestamptz + interval '1 hour'))`;
const EXCLUDED = '23P01';

type Person = { id: string; cookie: string };

/** (r) One room, many writers: each hour goes to exactly one of eight who ask for it at once. */
export const bookings: Scenario = {
  id: 'r',
  name: `Une salle, ${hours} heures, ${writers} personnes pour chacune`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const people = await settle(stage);
    const days = weekdays(Math.ceil((requests + warmUpOf(requests)) / writers / OPEN) + 30);
    const ask = async (index: number, at: number): Promise<string> => {
      const person = people[index % writers] as Person;
      const input = { placeId: room, ...slotOf(days, at) };
      const { bookRoom } = await stage.graphql<{ bookRoom: { __typename: string; code?: string } }>(
        ...([book, { input }, person.cookie, slug] as const),
      );
      return bookRoom.code ?? 'booked';
    };
    const apart = days.length * OPEN - 1;
    const statements = await stage.statements((index) => ask(index, apart - index));
    const refused = await stage.statements((index) => ask(index, apart));
    const answers: string[] = [];
    const through = await drive(requests, writers, async (index) => {
      answers.push(await ask(index, Math.floor(index / writers)));
    });
    await check(stage, answers);
    const floor = await bare(stage, people, days);
    const measure = (name: string, unit: string, of: keyof Load, cost: number): Measure => ({
      ...{ scenario: 'r', name, unit, value: through[of], statements: cost },
      floor: { name: 'même contrainte par pg', value: floor[of] },
    });
    return [
      measure('demandes, gagnées ou refusées', '/s', 'perSecond', statements),
      measure('une demande, médiane (SQL : accordée)', 'ms', 'median', statements),
      measure('une demande, 95 sur 100 (SQL : refusée)', 'ms', 'p95', refused),
    ];
  },
};

/** Working days from the day after tomorrow on. */
function weekdays(count: number): string[] {
  const days: string[] = [];
  for (let at = 2; days.length < count; at++) {
    const day = new Date(Date.now() + at * 86_400_000);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** The hour of a rank: from eight in the morning, day after day. */
function slotOf(days: readonly string[], at: number) {
  const from = (8 + (at % OPEN)) * 60;
  return { day: days[Math.floor(at / OPEN)], from, to: from + 60 };
}

/** The same load on a bare table; who comes too late is refused by the constraint, and that counts as an answer. */
async function bare({ admin }: Stage, people: readonly Person[], days: readonly string[]): Promise<Load> {
  const pool = new pg.Pool({ connectionString: admin, max: writers });
  await pool.query(bareTable);
  const load = await drive(requests, writers, async (index) => {
    const { day, from } = slotOf(days, Math.floor(index / writers));
    const at = `${day}T${String(from / 60).padStart(2, '0')}:00:00Z`;
    try {
      await pool.query(bareInsert, [room, people[index % writers]?.id, at]);
    } catch (problem) {
      if ((problem as { code?: string }).code !== EXCLUDED) throw problem;
    }
  });
  await pool.end();
  return load;
}

/** Fails unless every hour has exactly one who holds it, and everybody else was told that it is taken. */
async function check({ admin }: Stage, answers: readonly string[]): Promise<void> {
  const asked = Math.ceil(answers.length / writers);
  const won = answers.filter((code) => code === 'booked').length;
  const told = answers.filter((code) => code === 'booking.taken').length;
  const { rows } = await withClient(admin, (client) =>
    client.query(
      'select count(*)::int as kept, count(distinct period)::int as hours from booking_slot where place_id = $1',
      [room],
    ),
  );
  const { kept, hours: distinct } = rows[0] as { kept: number; hours: number };
  if (won !== asked || won + told !== answers.length || kept !== distinct) {
    throw new Error(
      `${won} won and ${told} were told of ${answers.length}, for ${asked} hours; ${kept} are kept.`,
    );
  }
}

/** A room, and eight members who may book it. */
async function settle({ admin, secret }: Stage): Promise<Person[]> {
  const people = Array.from({ length: writers }, (_, at) => ({
    ...{ id: randomUUID(), user: randomUUID(), token: randomUUID(), email: `banc${at}@example.org` },
  }));
  await withClient(admin, async (client) => {
    const run = (sql: string, ...values: unknown[]) => client.query(sql, values);
    await run(
      `insert into association (id, slug, name) values ($1, $2, 'Banc de la salle')`,
      association,
      slug,
    );
    await run(
      `insert into place (association_id, id, kind, name, opens_on) values ($1, $2, 'meeting_room', 'Salle', '2015-01-01')`,
      ...[association, room],
    );
    await run(
      `insert into membership_category (association_id, id, name, voice) values ($1, $1, 'Adhérents', 'deliberative')`,
      association,
    );
    for (const { id, user, token, email } of people) {
      await run(
        `insert into person (association_id, id, kind, given_name, family_name) values ($1, $2, 'person', 'Ada', 'Banc')`,
        ...[association, id],
      );
      await run(
        `insert into membership (association_id, id, person_id, category_id, starts_on)
         values ($1, gen_random_uuid(), $2, $1, '2015-01-01')`,
        ...[association, id],
      );
      await run(`insert into auth.users (id, email, name) values ($1, $2, 'Banc')`, user, email);
      await run(
        'insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)',
        ...[association, user, id],
      );
      await run(
        `insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
         values (gen_random_uuid(), $1, $2, true, '', 'bench', now() + interval '1 day')`,
        ...[token, user],
      );
    }
    await client.query('vacuum analyze');
  });
  return people.map(({ id, token }) => ({ id, cookie: cookieOf(token, secret) }));
}
