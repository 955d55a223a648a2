import { useApolloClient, useSubscription } from '@apollo/client/react';
import { mustSay, stillWriting } from '@etabli/kernel/writers';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../../app/viewer.js';
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
  const said = useRef<{ blockId: string; at: number } | null>(null);
  const tell = useCallback(
    (blockId: string | null) => {
      said.current = blockId ? { blockId, at: performance.now() } : null;
      const variables = { input: { assemblyId, blockId } };
      client
        .mutate({ mutation: NoteWritingDocument, variables, fetchPolicy: 'no-cache' })
        .catch(() => undefined);
    },
    [client, assemblyId],
  );
  const leave = useCallback(() => {
    if (said.current) tell(null);
  }, [tell]);
  useEffect(() => leave, [leave]);
  return {
    others: useOthers(assemblyId),
    writes: (blockId: string) => {
      if (mustSay(said.current, blockId, performance.now())) tell(blockId);
    },
    leave,
  };
}

/** The others, each until their seconds are over: measured on this device, so that no clock need agree with another. */
function useOthers(assemblyId: string): readonly Writer[] {
  const me = useViewer().person?.id ?? null;
  const { data } = useSubscription(MinutesWritersDocument, {
    variables: { assemblyId },
    fetchPolicy: 'no-cache',
  });
  const told = data?.minutesWriters.writers;
  const [now, setNow] = useState(() => performance.now());
  const [start, setStart] = useState({ told, at: now });
  if (start.told !== told) setStart({ told, at: performance.now() });
  const others = stillWriting(told ?? [], me, Math.max(0, Math.floor((now - start.at) / 1000)));
  const forgottenAt = start.at + 1000 * Math.min(...others.map(({ secondsLeft }) => secondsLeft));
  useEffect(() => {
    if (!Number.isFinite(forgottenAt)) return;
    const timer = setTimeout(() => setNow(performance.now()), forgottenAt - performance.now());
    return () => clearTimeout(timer);
  }, [forgottenAt]);
  return others;
}
