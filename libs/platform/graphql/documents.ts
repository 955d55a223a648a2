import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

const PREFIX = 'apq:';

/** The documents the web client was built with, by hash: the client sends the hash alone. */
export class TrustedDocuments {
  private readonly documents: Map<string, string>;

  constructor(webDir: string | null) {
    const file = webDir ? join(webDir, 'documents.json') : null;
    const listed =
      file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    this.documents = new Map(Object.entries(listed));
  }

  /** Apollo's cache of persisted queries, already full and never added to. */
  readonly cache = {
    get: async (key: string) => this.documents.get(key.slice(PREFIX.length)),
    set: async () => undefined,
    delete: async () => false,
  };

  /** Refuses every document that is not listed. */
  readonly only: ApolloServerPlugin = {
    requestDidStart: async () => ({
      didResolveSource: async ({ queryHash }) => {
        if (queryHash && this.documents.has(queryHash)) return;
        throw new GraphQLError('Only the documents of the web client are executed here.', {
          extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
        });
      },
    }),
  };
}
