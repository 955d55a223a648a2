import { InMemoryCache } from '@apollo/client/cache';
import { sha256 } from '@etabli/kernel';
import { type DocumentNode, print } from 'graphql';

/** The name under which the server knows a document. */
export const hashOf = (document: DocumentNode): string => sha256(print(document));

/** The documents as they will travel, by hash: what the server needs to be given to trust them. */
export function trusted(documents: readonly DocumentNode[]): Record<string, string> {
  const cache = new InMemoryCache();
  const sent = documents.map((document) => cache.transformDocument(document));
  return Object.fromEntries(sent.map((document) => [hashOf(document), print(document)]));
}
