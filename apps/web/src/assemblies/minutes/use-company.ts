import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useCallback } from 'react';
import { useViewer } from '../../app/viewer.js';
import { useSaying, useStillWriting } from '../../app/writers.js';
import {
  MinutesWritersDocument,
  type MinutesWritersSubscription,
  NoteWritingDocument,
} from '../../gql/assemblies.js';

export type Writer = MinutesWritersSubscription['minutesWriters']['writers'][number];

/**
 * Who else writes these minutes, and how the others learn where one writes. A courtesy: when it does not get through
 * nothing is said of it, and the writing goes on.
 */
export function useCompany(assemblyId: string) {
  const client = useApolloClient();
  const me = useViewer().person?.id ?? null;
  const say = useCallback(
    (blockId: string | null) => {
      const variables = { input: { assemblyId, blockId } };
      return client.mutate({ mutation: NoteWritingDocument, variables, fetchPolicy: 'no-cache' });
    },
    [client, assemblyId],
  );
  const { data } = useSubscription(MinutesWritersDocument, {
    variables: { assemblyId },
    fetchPolicy: 'no-cache',
  });
  const others = useStillWriting<Writer>(data?.minutesWriters.writers, me);
  return { others, ...useSaying(say) };
}
