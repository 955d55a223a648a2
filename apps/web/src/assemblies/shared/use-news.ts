import { useApolloClient, useSubscription } from '@apollo/client/react';
import { readAgain } from '../../app/client/read-again.js';
import { AssemblyNewsDocument } from '../../gql/assemblies.js';

/** Reads these queries again whenever the assembly has changed, by whomever. */
export function useNews(id: string, queries: readonly string[]): void {
  const client = useApolloClient();
  useSubscription(AssemblyNewsDocument, {
    variables: { id },
    ignoreResults: true,
    onData: () => void readAgain(client, queries),
  });
}
