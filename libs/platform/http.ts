import { pickLocale } from '@etabli/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Db } from './db/db.js';
import { anonymous, type Caller, inScope, newScope } from './db/scope.js';

/** What the session cookie says, as sign-in reads it. */
export interface Session {
  userId: string;
  sessionId: string;
  secondFactor: boolean;
}
export type ReadSession = (headers: Record<string, string | string[] | undefined>) => Promise<Session | null>;

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}

const one = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

/** Who calls, for which association, in which language: from the headers of a request or of a socket. */
export async function callerOf(
  headers: Record<string, string | string[] | undefined>,
  readSession: ReadSession,
  asked: { association?: string | null; locale?: string | null } = {},
): Promise<Caller> {
  const session = headers['cookie'] ? await readSession(headers) : null;
  return {
    ...anonymous,
    ...session,
    locale: pickLocale(asked.locale ?? one(headers['accept-language'])),
    association: asked.association ?? one(headers['x-association']),
  };
}

const DOORS = /^\/(graphql|files|feeds|calendriers|webhooks)\b/;

/** Gives every request that may reach the database a scope of its own, closed when the answer has left. */
export function openScopes(fastify: FastifyInstance, readSession: ReadSession, db: Db): void {
  fastify.decorateRequest('caller', null as unknown as Caller);
  fastify.addHook('preHandler', (request: FastifyRequest, reply, next) => {
    if (!DOORS.test(request.url)) return next();
    const { association } = (request.query ?? {}) as { association?: string };
    callerOf(request.headers, readSession, { association }).then((caller) => {
      request.caller = caller;
      const scope = newScope(caller);
      reply.raw.once('close', () => void db.end(scope));
      inScope(scope, () => next());
    }, next);
  });
}
