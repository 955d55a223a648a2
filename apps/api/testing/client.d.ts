import { type QueryResultRow } from 'pg';
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
  errors: {
    message: string;
    path?: (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
}
interface TestServer {
  url: string;
  admin: string;
  application: string;
  secret: string;
}
/** The server of this Jest worker: it has a database to itself, migrated and empty at first. */
export declare function api(): TestServer;
/** Asks the API one operation over HTTP, as a browser on its own page does. */
export declare function graphql<T = Record<string, unknown>>(
  query: string,
  variables?: Record<string, unknown>,
  asking?: Asking,
): Promise<Answer<T>>;
/** The same, for an operation that must succeed: its data, or an error that says what was answered. */
export declare function ask<T = Record<string, unknown>>(
  query: string,
  variables?: Record<string, unknown>,
  asking?: Asking,
): Promise<T>;
/** Any HTTP request to the server (`/auth/…`, `/files/…`, `/demo/sign-in`), from its own origin. */
export declare function request(
  path: string,
  { cookie, association, locale, headers, ...init }: Asking & RequestInit,
): Promise<Response>;
/** The cookie of a new session of this user, made with a second factor if asked. */
export declare function signedIn(
  userId: string,
  {
    secondFactor,
  }?: {
    secondFactor?: boolean | undefined;
  },
): Promise<string>;
/** One statement as superuser, whom row security does not hold: to set a scene, or to look at what is stored. */
export declare function sql<T extends QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>;
/** One statement as the application's role, outside any association. */
export declare function sqlAsApplication<T extends QueryResultRow>(
  text: string,
  values?: unknown[],
): Promise<T[]>;
