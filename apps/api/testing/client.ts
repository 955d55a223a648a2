import { randomUUID } from 'node:crypto';
import { sessionCookie } from '@etabli/platform/sign-in/cookie';
import { Client, type QueryResultRow } from 'pg';

/** What a behaviour spec says about who asks: the session's cookie, the association, the language. */
export interface Asking {
  cookie?: string;
  association?: string;
  locale?: 'fr' | 'en';
  headers?: Record<string, string>;
}

/** A GraphQL answer as it came: nothing is thrown, so that a spec can prove refusals too. */
export interface Answer<T> {
  status: number;
  data: T | null;
  errors: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

interface TestServer {
  url: string;
  admin: string;
  application: string;
  secret: string;
}

/** The server of this Jest worker: it has a database to itself, migrated and empty at first. */
export function api(): TestServer {
  const servers: TestServer[] = JSON.parse(process.env['ETABLI_TEST_SERVERS'] ?? '[]');
  const server = servers[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
  if (!server) throw new Error('No server for this worker: run with jest.api.config.js.');
  return server;
}

/** Asks the API one operation over HTTP, as a browser on its own page does. */
export async function graphql<T = Record<string, unknown>>(
  query: string,
  variables: Record<string, unknown> = {},
  asking: Asking = {},
): Promise<Answer<T>> {
  const response = await request('/graphql', {
    ...asking,
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', ...asking.headers },
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer<T>>;
  return { status: response.status, data, errors };
}

/** The same, for an operation that must succeed: its data, or an error that says what was answered. */
export async function ask<T = Record<string, unknown>>(
  query: string,
  variables: Record<string, unknown> = {},
  asking: Asking = {},
): Promise<T> {
  const { data, errors } = await graphql<T>(query, variables, asking);
  if (data === null || errors.length) throw new Error(`The API answered ${JSON.stringify(errors)}`);
  return data;
}

/** Any HTTP request to the server (`/auth/…`, `/files/…`, `/demo/sign-in`), from its own origin. */
export function request(
  path: string,
  { cookie, association, locale, headers, ...init }: Asking & RequestInit,
) {
  return fetch(new URL(path, api().url), {
    ...init,
    redirect: 'manual',
    headers: {
      origin: api().url,
      'accept-language': locale ?? 'fr',
      ...(cookie ? { cookie } : {}),
      ...(association ? { 'x-association': association } : {}),
      ...headers,
    },
  });
}

/** The cookie of a new session of this user, made with a second factor if asked. */
export async function signedIn(userId: string, { secondFactor = false } = {}): Promise<string> {
  const token = randomUUID().replaceAll('-', '') + randomUUID().replaceAll('-', '');
  await sql(
    `insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
     values (gen_random_uuid(), $1, $2, $3, '', 'spec', now() + interval '1 day')`,
    [token, userId, secondFactor],
  );
  const [cookie = ''] = sessionCookie(token, api().secret, false).split(';');
  return cookie;
}

/** One statement as superuser, whom row security does not hold: to set a scene, or to look at what is stored. */
export function sql<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  return statement<T>(api().admin, text, values);
}

/** One statement as the application's role, outside any association. */
export function sqlAsApplication<T extends QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  return statement<T>(api().application, text, values);
}

const connections = new Map<string, Promise<Client>>();

async function statement<T extends QueryResultRow>(
  url: string,
  text: string,
  values: unknown[],
): Promise<T[]> {
  const opening = connections.get(url) ?? connect(url);
  connections.set(url, opening);
  return (await (await opening).query<T>(text, values)).rows;
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

afterAll(async () => {
  for (const opening of connections.values()) await (await opening).end();
  connections.clear();
});
