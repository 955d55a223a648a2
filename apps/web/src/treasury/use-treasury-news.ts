import { useApolloClient, useSubscription } from '@apollo/client/react';
import { readAgain } from '../app/client/read-again.js';
import { TreasuryNewsDocument } from '../gql/treasury.js';

/** Reads these queries again whenever what is owed or came in changes, whoever changes it. */
export function useTreasuryNews(queries: readonly string[]): void {
  const client = useApolloClient();
  useSubscription(TreasuryNewsDocument, {
    ignoreResults: true,
    onData: () => void readAgain(client, queries),
  });
}
