import { useApolloClient } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useViewer } from '../viewer.js';
import { Deeds } from './deeds.js';

const DeedsContext = createContext<Deeds | null>(null);

/** Sends what the viewer did on this device from whatever page is open. */
export function DeedsProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { association, person } = useViewer();
  const personId = person?.id ?? '';
  const deeds = useMemo(
    () => new Deeds(client, association.slug, personId),
    [client, association.slug, personId],
  );
  useEffect(() => deeds.start(), [deeds]);
  return <DeedsContext value={deeds}>{children}</DeedsContext>;
}

/** What the viewer does on this device, with or without network; only below the layout of an association. */
export function useDeeds() {
  const deeds = useContext(DeedsContext);
  if (!deeds) throw new Error('no deeds outside an association');
  const { waiting, course } = useSyncExternalStore(deeds.subscribe, deeds.current);
  return { deeds, waiting, course };
}
