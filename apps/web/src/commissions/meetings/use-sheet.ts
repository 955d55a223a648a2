import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useCallback, useEffect } from 'react';
import { readAgain } from '../../app/client/read-again.js';
import { useViewer } from '../../app/viewer.js';
import { useSaying, useStillWriting } from '../../app/writers.js';
import {
  NoteMeetingWritingDocument,
  OneSheetDocument,
  type SheetFieldsFragment,
  SheetLiveDocument,
} from '../../gql/commissions.js';

export type Sheet = SheetFieldsFragment;
export type Line = Sheet['lines'][number];
export type Point = Sheet['points'][number];

/**
 * Everything of a meeting that people change together, kept up to date; the page itself when its state changes. It is followed
 * once it is read: what was read before a change would otherwise come after it, and take back who writes.
 */
export function useSheet(id: string) {
  const client = useApolloClient();
  const query = useQuery(OneSheetDocument, { variables: { id } });
  const live = useSubscription(SheetLiveDocument, { variables: { id }, skip: !query.data });
  const state = live.data?.meetingSheetLive.state;
  useEffect(() => {
    if (state) void readAgain(client, ['OneMeeting']);
  }, [client, state]);
  return query;
}

/** Who else writes in these notes, and how the others learn where one writes. */
export function useCompany(meetingId: string, told: Sheet['writers']) {
  const client = useApolloClient();
  const me = useViewer().person?.id ?? null;
  const say = useCallback(
    (blockId: string | null) => {
      const variables = { input: { meetingId, blockId } };
      return client.mutate({ mutation: NoteMeetingWritingDocument, variables, fetchPolicy: 'no-cache' });
    },
    [client, meetingId],
  );
  return { others: useStillWriting(told, me), ...useSaying(say) };
}
