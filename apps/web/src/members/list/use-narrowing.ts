import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Narrowing, nothing, readNarrowing, writeNarrowing } from './filters.js';

/** What the list is narrowed by, kept in the address so that going back finds it. */
export function useNarrowing() {
  const [params, setParams] = useSearchParams();
  const narrowing = useMemo(() => readNarrowing(params), [params]);
  const change = (changes: Partial<Narrowing>) =>
    setParams(writeNarrowing({ ...narrowing, ...changes }), { replace: true, preventScrollReset: true });
  const clear = () => change({ ...nothing, search: narrowing.search, sort: narrowing.sort });
  return { narrowing, change, clear };
}
