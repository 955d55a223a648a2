import { Skeleton } from '@etabli/ui';
import type { ReactNode } from 'react';
import { Failed } from './failed.js';

interface Query<Data> {
  data?: Data | undefined;
  error?: unknown;
  refetch: () => unknown;
}

interface Props<Data> {
  query: Query<Data>;
  /** What shows meanwhile; lines of text unless said. */
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What a query answered: the page when it came, its place meanwhile, the reason when it did not. */
export function Answered<Data>({ query, waiting, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={query.refetch} />;
  return waiting ?? <Skeleton lines={6} />;
}
