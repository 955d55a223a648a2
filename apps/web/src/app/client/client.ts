import { ApolloClient, ApolloLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { HttpLink } from '@apollo/client/link/http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { initialLocale } from '@etabli/ui';
import { OperationTypeNode } from 'graphql';
import { newCache } from './cache.js';
import { hashOf } from './documents.js';
import { hearing } from './hearing.js';
import { keptAnswers } from './kept-answers.js';
import { liveClient, reopenSockets } from './live.js';
import { readAgain } from './read-again.js';
import { onWake } from './wake.js';

const clients = new Map<string | null, ApolloClient>();

/** The client of an association, by its name in addresses; `null` outside any. Each keeps a memory of its own. */
export function clientFor(association: string | null): ApolloClient {
  const known = clients.get(association);
  if (known) return known;
  const client = newClient(association);
  clients.set(association, client);
  return client;
}

function newClient(association: string | null): ApolloClient {
  const headers = new SetContextLink((previous) => ({
    headers: {
      ...previous['headers'],
      'accept-language': initialLocale(),
      ...(association ? { 'x-association': association } : {}),
    },
  }));
  const readAll = () => void readAgain(client, 'active');
  const http = ApolloLink.from([
    ...(association ? [keptAnswers(association)] : []),
    hearing(readAll),
    headers,
    new PersistedQueryLink({ generateHash: hashOf }),
    new HttpLink({ uri: '/graphql' }),
  ]);
  const client: ApolloClient = new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new GraphQLWsLink(liveClient(association, initialLocale)),
      http,
    ),
    cache: newCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  onWake(() => {
    reopenSockets();
    readAll();
  });
  return client;
}
