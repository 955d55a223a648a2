import { useApolloClient, useSubscription } from '@apollo/client/react';
import { readAgain } from '../app/client/read-again.js';
import { WaitingNewsDocument } from '../gql/applications.js';

/** Reads these queries again whenever somebody comes, goes, is offered a place or decided on, whoever does it. */
export function useWaitingNews(queries: readonly string[]): void {
  const client = useApolloClient();
  useSubscription(WaitingNewsDocument, {
    ignoreResults: true,
    onData: () => void readAgain(client, queries),
  });
}
