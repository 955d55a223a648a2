import { randomUUID } from 'node:crypto';
import { chromium } from '@playwright/test';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { build } from '../build.ts';
import { findChromium } from '../chromium.ts';
import { withClient } from '../database.ts';
import { drive } from './drive.ts';
import { echo } from './echo.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const size = 2000;
const [requests, concurrency, moves] = [200, 4, 40];
const slug = 'banc-tableau';
const [association, full, empty] = [
  '01900000-0000-7000-8000-00000000be4c',
  '01900000-0000-7000-8000-00000000be4d',
  '01900000-0000-7000-8000-00000000be4e',
];

/** What the board’s page asks. */
const shown = `query ($id: ID!) { board(commissionId: $id, page: { limit: 50 }) { columns { total stage { id name }
  items { id title dueOn late finishedAt commentCount labels { id name } progress { done total }
    assignees { id person { id displayName } } viewerCan(actions: ["move"]) { action allowed } } } } }`;
const bare = `select s.id, count(*) over (partition by s.id) as total, t.id, t.title, t.due_on from stage s
  join lateral (select * from task t where t.association_id = s.association_id and t.stage_id = s.id
    and removed_at is null order by position limit 50) t on true
  where s.association_id = $1 and s.commission_id = $2`;
const move = `mutation ($id: ID!, $to: MoveTaskInput!) { moveTask(id: $id, to: $to) { __typename ... on Refusal { message } } }`;

/** (k) A board of 2,000 tasks: read by the API, first shown by a browser, and a move seen by another screen. */
export const board: Scenario = {
  id: 'k',
  name: `Tableau de ${size.toLocaleString('fr-FR')} tâches`,
  async run(): Promise<Measure[]> {
    await build('all');
    const stage = await theStage();
    const cookie = await settle(stage);
    return [await read(stage, cookie), await paint(stage, cookie), await seen(stage, cookie)];
  },
};

async function read(stage: Stage, cookie: string): Promise<Measure> {
  const ask = () => stage.graphql(shown, { id: full }, cookie, slug);
  const statements = await stage.statements(ask);
  const through = await drive(requests, concurrency, ask);
  const pool = new pg.Pool({ connectionString: stage.admin, max: concurrency });
  const floor = await drive(requests, concurrency, () => pool.query(bare, [association, full]));
  await pool.end();
  return {
    ...{ scenario: 'k', name: 'le tableau, lu', unit: 'ms', value: through.median, statements },
    floor: { name: 'SQL par pg', value: floor.median },
  };
}

/** From the address typed to the first card on the screen, beside the same page whose board is empty. */
async function paint({ server }: Stage, cookie: string): Promise<Measure> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const [name = '', value = ''] = cookie.split('=');
  const opened = async (commission: string, sign: string): Promise<number> => {
    const times = [];
    for (let turn = 0; turn < 5; turn++) {
      const context = await browser.newContext({ locale: 'fr-FR' });
      await context.addCookies([{ name, value, url: server.url }]);
      const page = await context.newPage();
      const began = performance.now();
      await page.goto(`${server.url}/${slug}/commissions/${commission}`);
      await page.locator(sign).first().waitFor();
      times.push(performance.now() - began);
      await context.close();
    }
    return times.sort((a, b) => a - b)[2] as number;
  };
  const floor = await opened(empty, 'text=Rien à faire pour l’instant');
  const cards = await opened(full, '[data-task]');
  await browser.close();
  return {
    ...{ scenario: 'k', name: 'la page, première carte vue', unit: 'ms', value: cards },
    floor: { name: 'même page, tableau vide', value: floor },
  };
}

/** From the press of one to the news on the screen of another; the floor is a bare NOTIFY heard by a bare socket. */
async function seen(stage: Stage, cookie: string): Promise<Measure> {
  const { server } = stage;
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, { protocols, headers: { cookie, origin: server.url } } as never);
    }
  }
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    connectionParams: { association: slug, locale: 'fr' },
  });
  const news = client.iterate({
    query: 'subscription ($id: ID!) { boardNews(commissionId: $id) { changedAt } }',
    variables: { id: full },
  });
  await news.next();
  const { board: before } = await stage.graphql<Columns>(shown, { id: full }, cookie, slug);
  const [first, second] = before.columns;
  const times = [];
  for (const { id } of (first?.items ?? []).slice(0, moves)) {
    const began = performance.now();
    const heard = news.next().then(() => performance.now() - began);
    const { moveTask: done } = await stage.graphql<{ moveTask: { message?: string } }>(
      ...([move, { id, to: { stageId: second?.stage.id } }, cookie, slug] as const),
    );
    if (done.message) throw new Error(`The task did not move: ${done.message}`);
    times.push(await heard);
  }
  await client.dispose();
  const socket = await echo(1);
  const bareTimes = [];
  for (let turn = 0; turn < moves; turn++) bareTimes.push((await socket.tell())[0] as number);
  await socket.stop();
  const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;
  return {
    ...{
      scenario: 'k',
      name: 'une tâche déplacée, vue par un autre écran',
      unit: 'ms',
      value: middle(times),
    },
    floor: { name: 'NOTIFY puis ws seul', value: middle(bareTimes) },
  };
}

interface Columns {
  board: { columns: { stage: { id: string }; items: { id: string }[] }[] };
}

/** Two commissions, one with two thousand tasks in three columns, and who keeps them, signed in; answers the cookie. */
async function settle({ admin, secret }: Stage): Promise<string> {
  const [user, reader, token] = [randomUUID(), randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    const run = (sql: string, ...values: unknown[]) => client.query(sql, values);
    await run(
      `insert into association (id, slug, name) values ($1, $2, 'Banc du tableau')`,
      association,
      slug,
    );
    await run(
      `insert into person (association_id, id, kind, given_name, family_name) values ($1, $2, 'person', 'Ada', 'Banc')`,
      ...[association, reader],
    );
    await run(
      `with category as (insert into membership_category (association_id, id, name, voice)
         values ($1, gen_random_uuid(), 'Adhérents', 'deliberative') returning id)
       insert into membership (association_id, id, person_id, category_id, starts_on)
       select $1, gen_random_uuid(), $2, id, current_date - 30 from category`,
      ...[association, reader],
    );
    await run(
      `insert into mandate (association_id, id, person_id, role, starts_on) values ($1, gen_random_uuid(), $2, 'coordinator', current_date - 30)`,
      ...[association, reader],
    );
    for (const [id, name] of [
      [full, 'Pleine'],
      [empty, 'Vide'],
    ])
      await run(
        'insert into commission (association_id, id, name) values ($1, $2, $3)',
        association,
        id,
        name,
      );
    await run(
      `insert into task (association_id, id, commission_id, stage_id, title, due_on, position, finished_at, author_id)
       select $1, gen_random_uuid(), $2, s.id, 'Tâche ' || n, current_date + (n % 60) - 20,
         'i' || lpad(n::text, 5, '0'), case when s.finishes then now() end, $3
       from generate_series(1, ${size}) n
       join (select *, row_number() over (order by position) - 1 as place from stage
         where association_id = $1 and commission_id = $2) s on s.place = n % 3`,
      ...[association, full, reader],
    );
    await run(`insert into auth.users (id, email, name) values ($1, 'tableau@example.org', 'Banc')`, user);
    await run(
      'insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)',
      association,
      user,
      reader,
    );
    await run(
      `insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
       values (gen_random_uuid(), $1, $2, true, '', 'bench', now() + interval '1 day')`,
      ...[token, user],
    );
    await client.query('vacuum analyze');
  });
  return cookieOf(token, secret);
}
