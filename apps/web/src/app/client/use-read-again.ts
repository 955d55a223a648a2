import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { readAgain } from './read-again.js';

/** Reads a query of the page again when something told beside it has changed: a revision, a number of voters. */
export function useReadAgain(query: string, told: string | number): void {
  const client = useApolloClient();
  const known = useRef(told);
  useEffect(() => {
    if (known.current === told) return;
    known.current = told;
    void readAgain(client, [query]);
  }, [client, query, told]);
}
