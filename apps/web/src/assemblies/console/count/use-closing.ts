import { useEffect } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { CloseVoteDocument } from '../../../gql/assemblies.js';
import type { Counting } from './use-counting.js';

/** Closing a vote; why it could not be closed is forgotten once the counts have moved. */
export function useClosing(counting: Pick<Counting, 'state'> | null) {
  const verb = useVerb(CloseVoteDocument, { refetch: ['Console'] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the counts move
  useEffect(() => verb.clear(), [counting?.state]);
  return verb;
}
