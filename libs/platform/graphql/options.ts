import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type GraphQLError,
  type GraphQLFormattedError,
  NoSchemaIntrospectionCustomRule,
  type ValidationContext,
} from 'graphql';
import type { Db } from '../db/db.js';
import { anonymous } from '../db/scope.js';
import { callerOf, type ReadSession } from '../http.js';
import type { Settings } from '../settings.js';
import { TrustedDocuments } from './documents.js';

const log = new Logger('GraphQL');

/** Told as a fault of the query, not thrown as one of the server. */
const told = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

const limits = [
  // A fragment names fields that are there already: spreading it goes no deeper.
  maxDepthRule({ ...told, n: 10, flattenFragments: true }),
  maxAliasesRule({ ...told, n: 15 }),
  costLimitRule({ ...told, maxCost: 8000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.4 }),
];

const toldAsTheyAre = new Set([
  'REFUSED',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'BAD_REQUEST',
]);

/** Errors the caller caused are told; anything else is masked behind an id that the log knows. */
function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (toldAsTheyAre.has(String(formatted.extensions?.['code']))) {
    return {
      message: formatted.message,
      path: formatted.path,
      extensions: withoutTrace(formatted.extensions),
    };
  }
  const id = randomUUID();
  log.error(`${id} ${formatted.path?.join('.') ?? ''}`, unwrapResolverError(error));
  return { message: `internal error ${id}`, path: formatted.path, extensions: { code: 'INTERNAL', id } };
}

const withoutTrace = ({ stacktrace: _, ...rest }: Record<string, unknown> = {}) => rest;

/** Ends the read transaction of a request before its answer leaves, which nothing between here and the reader keeps. */
const closeUnits = (db: Db): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    willSendResponse: ({ response }) => {
      response.http.headers.set('cache-control', 'no-store');
      return db.end();
    },
  }),
});

/** Apollo Server as Établi runs it, over HTTP and over sockets. */
export function graphqlOptions(db: Db, settings: Settings, readSession: ReadSession): ApolloDriverConfig {
  const documents = new TrustedDocuments(settings.webDir);
  return {
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    playground: false,
    introspection: !settings.production,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: { cache: documents.cache as never, ttl: null },
    // Cache hints are asked of every field of every answer: a plan has ten thousand, and nothing of it is cached.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      closeUnits(db),
      ...(settings.trustedDocumentsOnly ? [documents.only] : []),
    ],
    validationRules: settings.production ? [...limits, NoSchemaIntrospectionCustomRule] : limits,
    formatError: maskError,
    resolvers: {},
    context: (request: FastifyRequest) => ({ caller: request.caller }),
    subscriptions: {
      'graphql-ws': {
        path: '/graphql',
        onConnect: async (socket) => {
          const { association, locale } = (socket.connectionParams ?? {}) as Record<string, string>;
          const { request } = socket.extra as {
            request: { headers: Record<string, string>; caller?: unknown };
          };
          if (request.headers['origin'] && request.headers['origin'] !== settings.url && settings.production)
            return false;
          request.caller = await callerOf(request.headers, readSession, { association, locale });
          return true;
        },
        context: (socket: { extra: { request: { caller?: unknown } } }) => ({
          caller: socket.extra.request.caller ?? anonymous,
        }),
      },
    },
  } as ApolloDriverConfig;
}
